package fr.essaim.pathways.web.choice;

import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.ChoiceSession;
import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.pathways.choice.steering.OpenChoice;
import fr.essaim.pathways.choice.steering.TeamChoice;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import fr.essaim.web.drawings.Bars;
import fr.essaim.workshops.EquipmentNeed;
import fr.essaim.workshops.Workshop;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The free choice as its team reads it.
 *
 * @param reads whether names are shown: not to the head of a school
 * @param chosen the teacher to be placed, "" for none
 */
public record TeamChoiceView(TeamChoice team, boolean reads, String chosen, Language language, ZoneId zone) {

    public String path(String rest) {
        return "/campagnes/" + team.campaign().id() + "/choix" + rest;
    }

    public ChoiceBook book() {
        return team.book().orElseThrow();
    }

    public boolean isOpen() {
        return team.is(FreeChoice.State.OPEN);
    }

    public boolean isSettling() {
        return team.is(FreeChoice.State.SETTLING);
    }

    public boolean isAnnounced() {
        return team.is(FreeChoice.State.ANNOUNCED);
    }

    private Countdown countdown() {
        return new Countdown(
                team.book().map(one -> one.choice().deadline()).orElseGet(this::proposed), team.now(), zone, language);
    }

    /** The eve of the day at 18:00, or in a week. */
    private Instant proposed() {
        Instant eve = team.campaign().day() == null
                ? Instant.MIN
                : team.campaign().day().minusDays(1).atTime(18, 0).atZone(zone).toInstant();
        ZonedDateTime week = team.now().atZone(zone).plusDays(7).withHour(18).withMinute(0);
        return eve.isAfter(team.now()) ? eve : week.toInstant();
    }

    public String until(Shell shell) {
        return countdown().until(shell);
    }

    public String left(Shell shell) {
        return countdown().left(shell);
    }

    /** What the form of the deadline is made from. */
    public Shown deadlineSeen() {
        return OpenChoice.shown(team.book().map(one -> one.choice().deadline()));
    }

    public String deadlineDay() {
        return countdown().day();
    }

    public String deadlineTime() {
        return countdown().time();
    }

    public String day() {
        return Dates.day(team.campaign().day(), language);
    }

    public String slotHours(Shell shell) {
        return team.slot()
                .map(slot ->
                        shell.t("choice.hours", Dates.time(slot.start(), language), Dates.time(slot.end(), language)))
                .orElse("");
    }

    public String room(TeamChoice.Offer offer) {
        return team.campaign().where(offer.room());
    }

    /** Rooms for a session: each with its places and the session that is there, which would change with it. */
    public Map<String, String> rooms(Shell shell, TeamChoice.Offer offer) {
        Map<String, String> rooms = new LinkedHashMap<>();
        for (Room room : team.campaign().rooms()) {
            String name = shell.t("choice.room-option", team.campaign().where(Optional.of(room)), room.capacity());
            List<String> there = team.sessions().stream()
                    .filter(one -> !one.equals(offer))
                    .filter(one -> one.room().filter(room::equals).isPresent())
                    .map(one -> one.workshop().code())
                    .toList();
            List<String> lacks = offer.workshop().needs().stream()
                    .filter(EquipmentNeed::isFixed)
                    .map(EquipmentNeed::what)
                    .filter(what -> room.equipment().stream().noneMatch(what::equalsIgnoreCase))
                    .toList();
            String said = there.isEmpty() ? name : shell.t("choice.room-taken-by", name, String.join(", ", there));
            rooms.put(
                    room.id().value(),
                    lacks.isEmpty() ? said : shell.t("choice.room-lacks", said, String.join(", ", lacks)));
        }
        return rooms;
    }

    public String name(Workshop workshop) {
        return workshop.code() + " " + workshop.title();
    }

    public Bars demand(Shell shell) {
        return new Bars(
                shell.t("choice.demand"),
                shell.t("choice.session"),
                shell.t("choice.demand-first"),
                shell.t("choice.demand-places"),
                Math.max(1, team.people()),
                team.sessions().stream()
                        .filter(one -> one.session().offered())
                        .map(one -> Bars.Bar.of(name(one.workshop()), one.first())
                                .marked(one.session().most()))
                        .toList());
    }

    /** "41 sur 44 au 1er vœu, 3 au 2e, 0 sans place". */
    public String result(Shell shell) {
        List<String> parts = new ArrayList<>();
        parts.add(shell.t("choice.result-first", book().served(0), book().drawnPeople()));
        int told = book().served(0);
        for (int rank = 1; rank < team.sessions().size(); rank++) {
            int served = book().served(rank);
            told += served;
            if (served > 0 || rank == 1) {
                parts.add(shell.t("choice.result-nth", served, rank + 1));
            }
        }
        long other = book().drawnPeople() - told - team.nowhere();
        if (other > 0) {
            parts.add(shell.t("choice.result-other", other));
        }
        parts.add(shell.t("choice.result-none", team.nowhere()));
        return String.join(", ", parts);
    }

    public String commitment() {
        return book().choice().secret().commitment(team.campaign().id());
    }

    public String seed() {
        return Long.toString(book().choice().secret().seed());
    }

    public List<TeamChoice.Offer> small() {
        return team.sessions().stream().filter(TeamChoice.Offer::isSmall).toList();
    }

    /** Names of one's own school, others counted. */
    public String waiting(Shell shell, TeamChoice.Offer offer) {
        if (offer.waiting().isEmpty()) {
            return shell.t("choice.nobody-waits");
        }
        List<String> words = new ArrayList<>();
        for (int k = 0; k < offer.waiting().size(); k++) {
            String name = offer.waiting().get(k);
            words.add((k + 1) + ". " + (name.isEmpty() ? shell.t("choice.other-school") : name));
        }
        return String.join(", ", words);
    }

    public Optional<TeamChoice.Place> toPlace() {
        return team.teachers().stream()
                .filter(one -> one.teacher().id().value().equals(chosen))
                .findFirst();
    }

    /** Sessions one could be placed in, with the places left. */
    public Map<String, String> placings(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        for (TeamChoice.Offer offer : team.sessions()) {
            ChoiceSession session = offer.session();
            boolean there =
                    toPlace().filter(one -> one.chooser().isIn(session.id())).isPresent();
            if (session.offered() && !there) {
                options.put(
                        session.id().value(),
                        shell.t("choice.option", name(offer.workshop()), Math.max(0, session.most() - offer.there())));
            }
        }
        return options;
    }

    public String place(Shell shell, TeamChoice.Place one) {
        if (one.chooser().out()) {
            return shell.t("choice.is-out");
        }
        return one.workshop().map(this::name).orElseGet(() -> shell.t("choice.nowhere"));
    }

    public String rank(Shell shell, TeamChoice.Place one) {
        int rank = one.chooser().place().map(one.chooser()::rank).orElse(-1);
        return rank < 0
                ? shell.t("choice.unwished")
                : rank == 0 ? shell.t("choice.first-wish") : shell.t("choice.nth-wish", rank + 1);
    }

    public String change(Shell shell, TeamChoice.Change change) {
        return shell.t(
                "choice.change",
                change.name(),
                change.from().map(Workshop::code).orElse("–"),
                change.to().map(Workshop::code).orElse("–"));
    }

    public String when(TeamChoice.Change change) {
        ZonedDateTime at = change.move().at().atZone(zone);
        return Dates.day(at.toLocalDate(), language) + ", " + Dates.time(at.toLocalTime(), language);
    }

    public boolean mayUndo() {
        return reads
                && book().undoable()
                        .filter(moves -> team.teachers().stream()
                                .map(one -> one.teacher().id())
                                .anyMatch(moves.get(0).person()::equals))
                        .isPresent();
    }

    public boolean mayReopen() {
        return book().choice().closed().isPresent() && book().moves().isEmpty();
    }

    /** Whether the bounds just sent for this session came back: its fields are then those the summary leads to. */
    public boolean isRefused(Shell shell, Id session) {
        return (shell.changedMeanwhile() || !(shell.error("min") + shell.error("max")).isEmpty())
                && shell.typed("seance", "").equals(session.value());
    }

    /** Whether the deadline just sent came back: its fields are then to be seen. */
    public boolean isDeadlineRefused(Shell shell) {
        return shell.flash().isWrong() && shell.flash().typed().containsKey("jour");
    }

    public String silent() {
        return team.silent().stream().map(Teacher::name).collect(Collectors.joining(", "));
    }
}
