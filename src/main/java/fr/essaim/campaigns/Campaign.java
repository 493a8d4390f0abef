package fr.essaim.campaigns;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One run of Temps 2, for one school or an event shared by several.
 *
 * @param academy code of the académie, such as "LYON"
 * @param day the day of the workshops
 * @param apart whether groups stay inside a school
 */
public record Campaign(
        Id id,
        String title,
        String academy,
        LocalDate day,
        List<School> schools,
        List<Slot> slots,
        List<Room> rooms,
        boolean apart) {

    public Campaign {
        schools = List.copyOf(schools);
        slots = List.copyOf(slots);
        rooms = List.copyOf(rooms);
    }

    /** Whether there is nothing left to ask anybody about it. */
    public boolean isOver(LocalDate today) {
        return day != null && day.isBefore(today);
    }

    public Optional<School> school(String uai) {
        return schools.stream().filter(school -> school.uai().equals(uai)).findFirst();
    }

    public Optional<Room> room(Id room) {
        return rooms.stream().filter(one -> one.id().equals(room)).findFirst();
    }

    /** The school in which the room is: the one said if it takes part, else the first; "" without schools. */
    public String site(Room room) {
        return school(room.site())
                .or(() -> schools.stream().findFirst())
                .map(School::uai)
                .orElse("");
    }

    /** Sites with rooms, in the order of the schools. */
    public List<School> sites() {
        return schools.stream()
                .filter(school -> rooms.stream().anyMatch(room -> site(room).equals(school.uai())))
                .toList();
    }

    /** Name of a room as people need it to go there: with its school when rooms are on several sites; "" for none. */
    public String where(Optional<Room> room) {
        boolean several = sites().size() > 1;
        return room.map(one -> several
                        ? one.name() + ", "
                                + school(site(one)).map(School::name).orElse("")
                        : one.name())
                .orElse("");
    }

    public String where(Id room) {
        return where(room(room));
    }

    /** The slots in which the team says who goes where. */
    public List<Slot> prescribed() {
        return slots.stream().filter(slot -> !slot.free()).toList();
    }

    public Slot slot(int number) {
        return slots.stream()
                .filter(slot -> slot.number() == number)
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("campaigns.no-such-slot"));
    }

    public boolean isSetUp() {
        return !schools.isEmpty() && !slots.isEmpty() && !rooms.isEmpty();
    }

    public Campaign withSchools(List<School> changed, boolean keptApart) {
        return new Campaign(id, title, academy, day, changed, slots, rooms, keptApart);
    }

    public Campaign withTimetable(LocalDate changedDay, List<Slot> changedSlots, List<Room> changedRooms) {
        return new Campaign(id, title, academy, changedDay, schools, changedSlots, changedRooms, apart);
    }
}
