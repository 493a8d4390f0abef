package fr.essaim.journeys;

/** A running instance of ours, whoever deployed it. */
interface Deployed {

    /** Where it answers, without a slash at the end. */
    String base();
}
