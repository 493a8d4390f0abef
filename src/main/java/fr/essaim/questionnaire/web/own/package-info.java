/** What a teacher sees of the questionnaire: his own answers, his own place, and how places are computed. */
package fr.essaim.questionnaire.web.own;
