/** From a table somebody brought to answers of known teachers: mapping, reading, matching, difference. Nothing silent. */
package fr.essaim.questionnaire.intake;
