package fr.essaim.kernel;

import java.util.Set;

/**
 * One category of personal data of the plugin descriptor, as the job that erases what is past its time needs it. Found
 * as a bean; how long it is kept stands in the descriptor. Every method needs a running transaction.
 */
public interface PersonalData {

    /** As in plugin-descriptor.xml: {@code questionnaire-answers}, {@code journal}… */
    String category();

    /** How many things of this category these campaigns have. */
    long count(Set<Id> campaigns);

    /** Erases them; returns how many. Repeating it erases nothing more. */
    long erase(Set<Id> campaigns);
}
