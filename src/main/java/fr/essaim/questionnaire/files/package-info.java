/** Files of survey tools as tables of text: what the bytes are, how they are cut, and every reason to refuse them. */
package fr.essaim.questionnaire.files;
