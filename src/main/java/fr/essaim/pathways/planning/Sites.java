package fr.essaim.pathways.planning;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Slot;
import fr.essaim.kernel.Id;
import fr.essaim.workshops.Workshop;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A day in the rooms of several schools: each workshop is held at one of them all day, so that its animator and its
 * material stay there, and nobody is at two without the time of the way between.
 */
public final class Sites {

    private final Day day;
    private final Map<Id, String> homes;

    private Sites(Day day, Map<Id, String> homes) {
        this.day = day;
        this.homes = homes;
    }

    /** Workshops go where the team said; the others, in the order of their codes, where most rooms are left for them. */
    static Sites of(Day day) {
        Map<Id, String> homes = new LinkedHashMap<>();
        Map<String, Integer> left = new HashMap<>();
        usable(day)
                .forEach(room -> left.merge(
                        day.campaign().site(room), day.means().place(room.id()).sessions(), Integer::sum));
        for (Workshop workshop : day.workshops()) {
            String said = day.means().site(workshop.id());
            if (left.containsKey(said)) {
                homes.put(workshop.id(), said);
                left.merge(said, -1, Integer::sum);
            }
        }
        for (Workshop workshop : inOrder(day.workshops())) {
            if (!homes.containsKey(workshop.id())) {
                String best = roomiest(day, workshop, left);
                homes.put(workshop.id(), best);
                left.merge(best, -1, Integer::sum);
            }
        }
        return new Sites(day, homes);
    }

    private static List<Room> usable(Day day) {
        return day.campaign().rooms().stream()
                .filter(room -> !day.means().place(room.id()).lost())
                .toList();
    }

    private static List<Workshop> inOrder(List<Workshop> workshops) {
        return workshops.stream()
                .sorted(Comparator.comparing(Workshop::code).thenComparing(Workshop::id))
                .toList();
    }

    /** The site with most left of those with a room that has what the workshop needs; "" when there is none. */
    private static String roomiest(Day day, Workshop workshop, Map<String, Integer> left) {
        int needs = day.needs(workshop);
        Campaign campaign = day.campaign();
        List<String> suitable = usable(day).stream()
                .filter(room -> (day.features(room) & needs) == needs)
                .map(campaign::site)
                .toList();
        return campaign.schools().stream()
                .map(School::uai)
                .filter(suitable::contains)
                .max(Comparator.comparingInt((String uai) -> left.get(uai))
                        .thenComparingInt(uai -> -uais(campaign).indexOf(uai)))
                .orElse("");
    }

    private static List<String> uais(Campaign campaign) {
        return campaign.schools().stream().map(School::uai).toList();
    }

    public boolean several() {
        return day.campaign().sites().size() > 1;
    }

    /** Where the workshop is held, "" when there is one site only. */
    public String of(Workshop workshop) {
        return several() ? homes.getOrDefault(workshop.id(), "") : "";
    }

    /** Workshops of which nobody said where they are held. */
    public List<Workshop> unsaid() {
        return inOrder(day.workshops()).stream()
                .filter(one -> day.means().site(one.id()).isEmpty())
                .toList();
    }

    boolean suits(Workshop workshop, Room room) {
        return of(workshop).isEmpty() || of(workshop).equals(day.campaign().site(room));
    }

    /** Minutes between a slot and the one before it in which groups are led, 0 for the first. */
    public long pause(int place) {
        List<Slot> slots = day.campaign().prescribed();
        return place == 0
                ? 0
                : Duration.between(slots.get(place - 1).end(), slots.get(place).start())
                        .toMinutes();
    }

    /** Whether there is no time to come from another site before this slot, counted from 0. */
    public boolean isRushed(int place) {
        return several() && place > 0 && pause(place) < day.means().travel();
    }

    long rushed() {
        long rushed = 0;
        for (int s = 0; s < day.campaign().prescribed().size(); s++) {
            rushed |= isRushed(s) ? 1L << s : 0;
        }
        return rushed;
    }
}
