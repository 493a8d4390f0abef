package fr.essaim.campaigns;

import java.time.LocalTime;

/**
 * One time of the day's grid, the same for all rooms.
 *
 * @param number from 1, in the order of the day
 * @param minutes how long a session lasts in it
 * @param free whether each teacher chooses his own workshop in it (at most one slot of a campaign)
 */
public record Slot(int number, LocalTime start, int minutes, boolean free) {

    public LocalTime end() {
        return start.plusMinutes(minutes);
    }
}
