package fr.essaim.invitations.web;

import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import fr.essaim.invitations.web.Board.Line;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import fr.essaim.web.parts.MiniPathway;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The day for a page, a sheet or a wall.
 *
 * @param address of this instance, ends with a slash
 */
public record DayView(DayBoard board, LocalDateTime now, String address, Language language) {

    public String day() {
        return Dates.day(board.campaign().day(), language);
    }

    public String hour(Slot slot) {
        return Dates.time(slot.start(), language);
    }

    public String clock() {
        return Dates.time(now.toLocalTime(), language);
    }

    public boolean isToday() {
        return now.toLocalDate().equals(board.campaign().day());
    }

    /** On another day the wall shows the beginning. */
    public List<Line> running(Room room) {
        return isToday() ? board.now(room, now.toLocalTime()) : List.of();
    }

    public List<Line> coming(Room room) {
        return isToday() ? board.next(room, now.toLocalTime()) : board.first(room);
    }

    public boolean isNow(Line line) {
        return running(line.room()).contains(line);
    }

    public boolean isNext(Line line) {
        return isToday() && coming(line.room()).contains(line);
    }

    /** How many the room holds, and what is fixed in it. */
    public String holds(Shell shell, Room room) {
        String places = shell.t("invitations.places", room.capacity());
        return room.equipment().isEmpty()
                ? places
                : places + " · " + room.equipment().stream().sorted().collect(Collectors.joining(", "));
    }

    /** A room as people need it to go there: with its school when there are several sites. */
    public String where(Room room) {
        return board.campaign().where(Optional.of(room));
    }

    public String letters(Shell shell, Line line) {
        return line.groups().isEmpty()
                ? shell.t("invitations.open-to-choice")
                : shell.t("invitations.groups", line.groups().size(), String.join(", ", line.groups()));
    }

    /** The day of one room for its door. */
    public MiniPathway door(Shell shell, Room room) {
        return new MiniPathway(board.in(room).stream()
                .map(line -> new MiniPathway.Stop(
                        hour(line.slot()),
                        line.workshop().title(),
                        "",
                        note(shell, line),
                        line.slot().free() ? MiniPathway.When.FREE : MiniPathway.When.NEXT))
                .toList());
    }

    private String note(Shell shell, Line line) {
        String guests = line.guests().stream()
                .map(guest -> guest.function().isEmpty() ? guest.name() : guest.name() + ", " + guest.function())
                .collect(Collectors.joining(" ; "));
        return guests.isEmpty()
                ? letters(shell, line)
                : letters(shell, line) + " · " + shell.t("invitations.facilitator-door", guests);
    }

    public String version(Shell shell) {
        return board.version()
                .map(number -> shell.t("invitations.version", number))
                .orElse("");
    }

    public QrCode roomQr(Room room) {
        return QrCode.of(address + "ressentis/salle/" + board.campaign().id() + "/" + room.id());
    }

    public QrCode dayQr() {
        return QrCode.of(address + "journee");
    }

    public String objectives(Shell shell) {
        return or(
                board.opening().objectives(),
                shell.t(
                        "invitations.objectives-proposed",
                        workshops(),
                        board.campaign().schools().size()));
    }

    private long workshops() {
        return board.lines().stream().map(Line::workshop).distinct().count();
    }

    public String freedom(Shell shell) {
        return or(board.opening().freedom(), shell.t("invitations.freedom-proposed"));
    }

    public String after(Shell shell) {
        return or(board.opening().after(), shell.t("invitations.after-proposed"));
    }

    private static String or(String own, String proposed) {
        return own.isBlank() ? proposed : own;
    }

    public String organisation(Shell shell) {
        return shell.t(
                "invitations.organisation",
                board.groups(),
                board.slots().size(),
                board.slots().stream().anyMatch(Slot::free) ? 1 : 0);
    }

    public Map<String, String> sessions(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        board.lines()
                .forEach(line -> choices.put(
                        line.session().id().value(),
                        hour(line.slot()) + " · " + line.room().name() + " · "
                                + line.workshop().title()));
        return choices;
    }

    public List<Line> guested() {
        return board.lines().stream().filter(line -> !line.guests().isEmpty()).toList();
    }

    public String path(String page) {
        return "/campagnes/" + board.campaign().id() + "/jour-j" + page;
    }
}
