package fr.essaim.questionnaire.files;

/** The text of a file and the encoding it was found to be in. */
record Decoded(String text, String encoding) {}
