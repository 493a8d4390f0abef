package fr.essaim.impressions.web;

import fr.essaim.impressions.When;
import fr.essaim.kernel.Failure;

/** The two moments as they stand in addresses. */
final class Moments {

    private Moments() {}

    static String word(When when) {
        return when == When.IMMEDIATE ? "a-chaud" : "a-froid";
    }

    static When of(String word) {
        for (When when : When.values()) {
            if (word(when).equals(word)) {
                return when;
            }
        }
        throw new Failure.NotFound("web.no-such-page");
    }

    static String path(fr.essaim.kernel.Id workshop, When when) {
        return "/ressentis/" + workshop + "/" + word(when);
    }
}
