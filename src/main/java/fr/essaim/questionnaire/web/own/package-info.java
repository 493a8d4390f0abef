/** What a teacher sees of the questionnaire: his own answers and his own place. */
package fr.essaim.questionnaire.web.own;
