package fr.essaim.workshops.typing;

import fr.essaim.campaigns.Memberships;
import fr.essaim.kernel.Role;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;

/** An animator who holds no workshop of the campaign any more is no longer a member of it. */
final class Departure {

    private Departure() {}

    static void of(Memberships memberships, Workshops workshops, Workshop before) {
        boolean holdsAnother = workshops.of(before.campaign()).stream()
                .anyMatch(one -> one.animator().equals(before.animator()));
        if (!holdsAnother) {
            memberships.of(before.animator()).stream()
                    .filter(one -> one.role() == Role.ANIMATOR
                            && one.campaign().filter(before.campaign()::equals).isPresent())
                    .forEach(memberships::remove);
        }
    }
}
