package fr.essaim.groups.searching;

import fr.essaim.groups.forming.FormGroups;

/** Searches without a server: on the thread that asks. */
public final class InTests {

    private InTests() {}

    public static RunSearches searches(FormGroups formGroups) {
        return new RunSearches(formGroups, Runnable::run);
    }
}
