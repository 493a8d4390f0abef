package fr.essaim.campaigns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the grid's form: rows left empty are not there, half a row is said; a room that keeps its name keeps its identity, wherever it is. */
@Singleton
public final class TimetableForm {

    private final Ids ids;

    @Inject
    public TimetableForm(Ids ids) {
        this.ids = ids;
    }

    record Read(List<Slot> slots, List<Room> rooms) {}

    Read read(Campaign before, MultivaluedMap<String, String> form) {
        List<Violation> wrong = new ArrayList<>();
        Read read = new Read(slots(form, wrong), rooms(before, form, wrong));
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        return read;
    }

    private static List<Slot> slots(MultivaluedMap<String, String> form, List<Violation> wrong) {
        List<Slot> slots = new ArrayList<>();
        for (int row = 1; row <= TimetablePage.SLOTS; row++) {
            String start = text(form, "debut-" + row);
            boolean free = form.containsKey("libre-" + row);
            if (!start.isEmpty()) {
                int minutes = number(form, "minutes-" + row, "campaigns.minutes-missing", row, wrong);
                slots.add(new Slot(row, time(start, row, wrong), minutes, free));
            } else if (free || row > 1 && !text(form, "minutes-" + row).isEmpty()) {
                wrong.add(Violation.of("debut-" + row, "campaigns.start-missing", row));
            }
        }
        slots.sort(Comparator.comparing(Slot::start));
        List<Slot> numbered = new ArrayList<>();
        slots.forEach(slot -> numbered.add(new Slot(numbered.size() + 1, slot.start(), slot.minutes(), slot.free())));
        return numbered;
    }

    private List<Room> rooms(Campaign before, MultivaluedMap<String, String> form, List<Violation> wrong) {
        List<Room> rooms = new ArrayList<>();
        for (int row = 1; row <= TimetablePage.ROOMS; row++) {
            String name = text(form, "salle-" + row);
            if (!name.isEmpty()) {
                String site = text(form, "lieu-" + row);
                rooms.add(new Room(
                        known(before, name, site, rooms),
                        name,
                        number(form, "places-" + row, "campaigns.places-missing", row, wrong),
                        equipment(form, row),
                        site));
            } else if (!text(form, "places-" + row).isEmpty()
                    || !equipment(form, row).isEmpty()) {
                wrong.add(Violation.of("salle-" + row, "campaigns.room-nameless", row));
            }
        }
        return rooms;
    }

    /** The room of that name and site, else the one of that name whose site was changed. */
    private Id known(Campaign before, String name, String site, List<Room> taken) {
        return before.rooms().stream()
                .filter(room -> room.name().equals(name))
                .filter(room -> taken.stream().noneMatch(one -> one.id().equals(room.id())))
                .min(Comparator.comparing(room -> !before.site(room).equals(site)))
                .map(Room::id)
                .orElseGet(ids::next);
    }

    private static Set<String> equipment(MultivaluedMap<String, String> form, int row) {
        return Arrays.stream(text(form, "equipement-" + row).split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toSet());
    }

    private static LocalTime time(String text, int row, List<Violation> wrong) {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeParseException notATime) {
            wrong.add(Violation.of("debut-" + row, "campaigns.not-a-time", text));
            return LocalTime.MIDNIGHT;
        }
    }

    private static int number(
            MultivaluedMap<String, String> form, String field, String missing, int row, List<Violation> wrong) {
        String text = text(form, field);
        if (text.isEmpty()) {
            wrong.add(Violation.of(field, missing, row));
            return 0;
        }
        if (!text.matches("[0-9]{1,4}")) {
            wrong.add(Violation.of(field, "campaigns.not-a-number", text));
            return 0;
        }
        return Integer.parseInt(text);
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return OneLine.of(form.getFirst(field));
    }
}
