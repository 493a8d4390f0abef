package fr.essaim.pathways.editing;

import fr.essaim.kernel.Failure;
import fr.essaim.pathways.Making;

/**
 * A change one may make by hand.
 *
 * @param kind VISIT: another workshop for a group in a slot; SLOTS: two slots of a group exchanged; GROUPS: two groups
 *     exchanged in a slot; ROOM: another room for a session; SESSION: another workshop for all groups of a session; TIME:
 *     another slot for them
 * @param about the group's id, the workshop's for what is about a session
 * @param slot the number of the slot
 * @param target the workshop ("" for nothing), the other slot's number, the other group or the room
 */
public record Step(Making.Kind kind, String about, int slot, String target) {

    /** As it stands in a form: the four parts with points between. */
    public String code() {
        return kind + "." + about + "." + slot + "." + target;
    }

    /** @throws Failure.Invalid for anything else than a code */
    public static Step of(String code) {
        String[] part = code == null ? new String[0] : code.split("\\.", -1);
        try {
            Step step = new Step(Making.Kind.valueOf(part[0]), part[1], Integer.parseInt(part[2]), part[3]);
            if (part.length == 4 && step.kind().ordinal() >= Making.Kind.VISIT.ordinal()) {
                return step;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException notACode) {
            throw new Failure.Invalid("geste", "pathways.no-such-step");
        }
        throw new Failure.Invalid("geste", "pathways.no-such-step");
    }
}
