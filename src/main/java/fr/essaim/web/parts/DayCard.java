package fr.essaim.web.parts;

/**
 * The teacher's next session, big enough to be read while walking.
 *
 * @param when "Prochaine séance, dans 8 minutes"
 * @param from start, in bold; {@code until} the rest: "à 10 h 45"
 * @param action the one thing to do, usually to write in the journal
 */
public record DayCard(
        String when,
        String title,
        String href,
        String from,
        String until,
        String room,
        String roomNote,
        String host,
        Link action) {}
