/** The short questionnaire asked here, question by question, and each teacher’s word on his own place. */
package fr.essaim.questionnaire.own;
