package fr.essaim.pathways.planning;

import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.means.Means;
import fr.essaim.workshops.EquipmentNeed;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Equipment that stands in the way of a plan, by its name: a counted pool, or what is fixed in too few rooms. */
public final class Shortages {

    private Shortages() {}

    /**
     * Too little of a thing.
     *
     * @param slot number of the slot, 0 when no slot has enough
     * @param asked pieces asked for, or workshops that ask for a room with it
     * @param there pieces, or rooms, that there are
     * @param workshops those that ask, by their codes
     */
    public record Shortage(String what, int slot, int asked, int there, List<Workshop> workshops, boolean counted) {

        /** What each gets when all share alike. */
        public int share() {
            return there / Math.max(1, workshops.size());
        }
    }

    /** Those of a plan that is not sound; none for a sound one. */
    public static List<Shortage> of(PathwayPlan plan, Day day, Checks checks) {
        List<Shortage> found = new ArrayList<>();
        if (!checks.isSound()) {
            day.means().pools().forEach(pool -> pool(plan, day, pool, found));
            fixed(day, found);
        }
        return found;
    }

    private static void pool(PathwayPlan plan, Day day, Means.Pool pool, List<Shortage> found) {
        int before = found.size();
        for (Slot slot : day.campaign().prescribed()) {
            List<Workshop> there = plan.in(slot.number()).stream()
                    .map(Session::workshop)
                    .map(day::workshop)
                    .filter(workshop -> day.uses(workshop, pool) > 0)
                    .toList();
            add(day, pool, slot.number(), there, found);
        }
        if (found.size() == before) {
            add(
                    day,
                    pool,
                    0,
                    day.workshops().stream()
                            .filter(workshop -> day.uses(workshop, pool) > 0)
                            .toList(),
                    found);
        }
    }

    private static void add(Day day, Means.Pool pool, int slot, List<Workshop> workshops, List<Shortage> found) {
        int asked = workshops.stream()
                .mapToInt(workshop -> day.uses(workshop, pool))
                .sum();
        if (asked > pool.count()) {
            found.add(new Shortage(pool.what(), slot, asked, pool.count(), workshops, true));
        }
    }

    private static void fixed(Day day, List<Shortage> found) {
        Set<String> things = new LinkedHashSet<>();
        for (Workshop workshop : day.workshops()) {
            workshop.needs().stream()
                    .filter(EquipmentNeed::isFixed)
                    .map(need -> need.what().toLowerCase(Locale.FRENCH))
                    .forEach(things::add);
        }
        for (String thing : things) {
            List<Workshop> asking = day.workshops().stream()
                    .filter(workshop -> asks(day, workshop, thing))
                    .toList();
            int rooms = day.campaign().rooms().stream()
                    .filter(room -> has(day, room, thing))
                    .mapToInt(room -> day.means().place(room.id()).sessions())
                    .sum();
            if (asking.size() > rooms) {
                String said = asking.get(0).needs().stream()
                        .map(EquipmentNeed::what)
                        .filter(thing::equalsIgnoreCase)
                        .findFirst()
                        .orElse(thing);
                found.add(new Shortage(said, 0, asking.size(), rooms, asking, false));
            }
        }
    }

    private static boolean asks(Day day, Workshop workshop, String thing) {
        return day.means().ration(workshop.id(), thing).isEmpty()
                && workshop.needs().stream()
                        .anyMatch(need -> need.isFixed() && need.what().equalsIgnoreCase(thing));
    }

    private static boolean has(Day day, Room room, String thing) {
        return !day.means().place(room.id()).lost() && room.equipment().stream().anyMatch(thing::equalsIgnoreCase);
    }
}
