package fr.essaim.outcomes;

import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Id;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A published day as anybody may know it. No person has a place in it: no animator, no teacher, no catalyst, no
 * profile; a group is a letter and a head count.
 *
 * @param academy "" when it is not known
 * @param start of the first slot, empty before the day is set
 */
public record PublicDay(
        Id campaign,
        String title,
        String academy,
        Optional<OffsetDateTime> start,
        Optional<OffsetDateTime> end,
        List<PublicDay.Place> schools,
        List<PublicDay.Offer> workshops,
        List<PublicDay.Line> lines) {

    public PublicDay {
        schools = List.copyOf(schools);
        workshops = List.copyOf(workshops);
        lines = List.copyOf(lines);
    }

    /** A school that takes part. */
    public record Place(String uai, String name) {}

    /** A workshop, with the times it is held. */
    public record Offer(
            Id id,
            String title,
            String description,
            List<String> takeaways,
            int demonstration,
            int exchange,
            List<Concern> concerns,
            List<Held> sessions) {

        public Offer {
            takeaways = List.copyOf(takeaways);
            concerns = List.copyOf(concerns);
            sessions = List.copyOf(sessions);
        }
    }

    /** One time a workshop is held. @param places 0 when not known */
    public record Held(Id id, OffsetDateTime start, OffsetDateTime end, String room, int places) {}

    /** The way of one group through the day. @param group its letter */
    public record Line(String group, int headCount, List<Stop> stops) {

        public Line {
            stops = List.copyOf(stops);
        }

        public boolean visits(Offer workshop) {
            return stops.stream()
                    .flatMap(stop -> stop.session().stream())
                    .anyMatch(session -> workshop.sessions().stream()
                            .anyMatch(held -> held.id().equals(session)));
        }
    }

    /** One step of it. @param session empty where each chooses freely */
    public record Stop(int position, Optional<Id> session) {}
}
