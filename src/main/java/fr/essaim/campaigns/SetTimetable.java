package fr.essaim.campaigns;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets the day, its slots and its rooms. Slots are numbered in the order of their start. Idempotent.
 *
 * <p>Fails with {@link Failure.Invalid} when slots overlap, more than one is of free choice, a length is not between
 * 10 and 240 minutes, a room has no name, is named twice on a site, or holds fewer than 2 or more than 500 people;
 * with {@link Failure.Conflict} when somebody changed the grid since the asker saw it.
 */
@Singleton
public final class SetTimetable {

    private static final int LONGEST_LIST = 400;

    private final Transactions transactions;
    private final Campaigns campaigns;

    @Inject
    public SetTimetable(Transactions transactions, Campaigns campaigns) {
        this.transactions = transactions;
        this.campaigns = campaigns;
    }

    /** What of a campaign the grid shows. */
    public static Shown shown(Campaign campaign) {
        return Shown.of(String.valueOf(campaign.day()), campaign.slots(), campaign.rooms());
    }

    public void set(Id campaign, LocalDate day, List<Slot> slots, List<Room> rooms, Shown seen) {
        List<Violation> wrong = new ArrayList<>();
        if (day == null) {
            wrong.add(Violation.of("jour", "campaigns.day-missing"));
        }
        checkSlots(slots, wrong);
        checkRooms(rooms, wrong);
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        transactions.change(() -> {
            Campaign before = campaigns.get(campaign);
            Campaign now = before.withTimetable(day, slots, rooms);
            seen.check(shown(before), shown(now));
            campaigns.save(now);
        });
    }

    private static void checkSlots(List<Slot> slots, List<Violation> wrong) {
        if (slots.isEmpty()) {
            wrong.add(Violation.of("debut-1", "campaigns.no-slot"));
        }
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.minutes() < 10 || slot.minutes() > 240) {
                wrong.add(Violation.of("minutes-" + (i + 1), "campaigns.slot-length"));
            }
            if (i > 0 && slot.start().isBefore(slots.get(i - 1).end())) {
                wrong.add(Violation.of("debut-" + (i + 1), "campaigns.slots-overlap", i, i + 1));
            }
        }
        if (slots.stream().filter(Slot::free).count() > 1) {
            wrong.add(Violation.of("libre-" + slots.size(), "campaigns.one-free-slot"));
        }
    }

    private static void checkRooms(List<Room> rooms, List<Violation> wrong) {
        if (rooms.isEmpty()) {
            wrong.add(Violation.of("salle-1", "campaigns.no-room"));
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rooms.size(); i++) {
            Room room = rooms.get(i);
            if (room.name().isBlank()) {
                wrong.add(Violation.of("salle-" + (i + 1), "campaigns.room-name-missing"));
            } else if (!names.add(room.name().trim() + "|" + room.site())) {
                wrong.add(Violation.of("salle-" + (i + 1), "campaigns.room-twice", room.name()));
            }
            if (room.capacity() < 2 || room.capacity() > 500) {
                wrong.add(Violation.of("places-" + (i + 1), "campaigns.room-capacity"));
            }
            SetSchools.bound("salle-" + (i + 1), room.name(), SetSchools.LONGEST, wrong);
            SetSchools.bound("equipement-" + (i + 1), String.join(", ", room.equipment()), LONGEST_LIST, wrong);
        }
    }
}
