/** The screens of the questionnaire: a file comes in, its columns are shown, its answers are taken; the map of profiles. */
package fr.essaim.questionnaire.web;
