package fr.essaim.journal.writing;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import java.util.Optional;

/** An entry is about a workshop of its own campaign that its author may see, or about none. */
final class About {

    private About() {}

    static void check(Workshops workshops, Id campaign, Optional<Id> workshop) {
        workshop.ifPresent(id -> workshops
                .find(id)
                .filter(found -> found.campaign().equals(campaign))
                .filter(Workshop::published)
                .orElseThrow(() -> new Failure.NotFound("workshops.no-such-workshop")));
    }
}
