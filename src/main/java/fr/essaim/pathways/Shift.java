package fr.essaim.pathways;

/**
 * What changed for one group in one slot from one publication to the next. Holds no name of anybody.
 *
 * @param group its label
 * @param slot the number of the slot
 * @param from code of the workshop before, "" for none
 * @param to code of the workshop now, "" for none
 * @param room name of the room now, "" for none
 */
public record Shift(String group, int slot, String from, String to, String room) {

    /** Only the room is another. */
    public boolean isRoomOnly() {
        return from.equals(to);
    }
}
