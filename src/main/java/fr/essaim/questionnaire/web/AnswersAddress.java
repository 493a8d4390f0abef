package fr.essaim.questionnaire.web;

/** Where this instance is reached from outside, for what a team copies into a message to its colleagues. */
@FunctionalInterface
public interface AnswersAddress {

    /** Ends with a slash. */
    String base();
}
