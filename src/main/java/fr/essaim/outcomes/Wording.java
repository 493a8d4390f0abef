package fr.essaim.outcomes;

import fr.essaim.concerns.Concern;

/** The words of the questionnaire, which belong to the screens. */
@FunctionalInterface
public interface Wording {

    /** @param language "fr" or "en" */
    String of(Concern concern, String language);
}
