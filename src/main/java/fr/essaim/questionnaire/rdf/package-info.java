/** The questionnaire room on the store: one literal a teacher, one a mapping, one graph a campaign. */
package fr.essaim.questionnaire.rdf;
