package fr.essaim.desk.web;

import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Teacher;
import fr.essaim.desk.Asked;
import fr.essaim.desk.Moment;
import fr.essaim.desk.TeacherDay;
import fr.essaim.groups.Group;
import fr.essaim.groups.forming.ExplainGroup;
import fr.essaim.groups.web.Sentences;
import fr.essaim.kernel.Id;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import fr.essaim.web.drawings.Cell;
import fr.essaim.web.parts.DayCard;
import fr.essaim.web.parts.Link;
import fr.essaim.web.parts.MiniPathway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A day as one person reads it.
 *
 * @param unread notices that are told here and nowhere else
 * @param asked what campaigns ask of the reader; on the own day only
 * @param led what the reader animates elsewhere; on the own day only
 */
public record DayView(
        TeacherDay day, Id me, Language language, int unread, List<Asked> asked, LedView led, int atMost) {

    /** Within so many minutes the wait is told in minutes. */
    private static final long SOON = 90;

    /** What waits for the reader, and what there is to read again. */
    public List<Asked> waiting() {
        return asked.stream().filter(one -> one.kind().waits()).toList();
    }

    public List<Asked> readable() {
        return asked.stream().filter(one -> !one.kind().waits()).toList();
    }

    public boolean isMine() {
        return day.group().has(me);
    }

    /** What the last publication changed for the group, one sentence each. */
    public List<String> changes(Shell shell) {
        return day.change()
                .map(one -> one.of(day.group().label()).stream()
                        .map(shift -> fr.essaim.pathways.web.Words.shift(shell, shift, false))
                        .toList())
                .orElse(List.of());
    }

    public String title() {
        return capital(date());
    }

    private String date() {
        return Dates.day(day.campaign().day(), language);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /** "Bonjour Claire. Il est 9 h 52." */
    public String greeting(Shell shell) {
        String first = day.members().stream()
                .filter(teacher -> teacher.id().equals(me))
                .map(Teacher::firstName)
                .findFirst()
                .orElse("");
        return day.isToday()
                ? shell.t("desk.hello-now", first, Dates.time(day.now().toLocalTime(), language))
                : shell.t("desk.hello", first);
    }

    public Optional<DayCard> card(Shell shell) {
        return day.coming().map(moment -> card(shell, moment));
    }

    private DayCard card(Shell shell, Moment moment) {
        String about = moment.workshop().map(one -> "?atelier=" + one.id()).orElse("");
        return new DayCard(
                when(shell, moment),
                moment.workshop()
                        .map(one -> one.title())
                        .orElseGet(() -> shell.t(moment.isFree() ? "desk.free" : "desk.nothing")),
                moment.workshop()
                        .map(one -> shell.href("/ateliers/" + one.id()))
                        .orElse(""),
                Dates.time(moment.slot().start(), language),
                shell.t("desk.until", Dates.time(moment.slot().end(), language)),
                day.campaign().where(moment.room()),
                "",
                moment.animator(),
                isMine() ? Link.to(shell.t("desk.write"), shell.href("/journal/nouveau" + about)) : Link.NONE);
    }

    private String when(Shell shell, Moment moment) {
        if (moment.state() == Moment.State.RUNNING) {
            return shell.t("desk.running", Dates.time(moment.slot().end(), language));
        }
        if (!day.isToday() || day.campaign().day() == null) {
            return day.campaign().day() == null ? shell.t("desk.first") : shell.t("desk.first-on", date());
        }
        long minutes = Duration.between(
                        day.now(), day.campaign().day().atTime(moment.slot().start()))
                .toMinutes();
        return minutes <= SOON
                ? shell.t("desk.in-minutes", minutes)
                : shell.t("desk.today-at", Dates.time(moment.slot().start(), language));
    }

    public MiniPathway pathway(Shell shell) {
        return new MiniPathway(
                day.moments().stream().map(moment -> stop(shell, moment)).toList());
    }

    private MiniPathway.Stop stop(Shell shell, Moment moment) {
        String room = day.campaign().where(moment.room());
        return new MiniPathway.Stop(
                Dates.time(moment.slot().start(), language),
                moment.workshop()
                        .map(one -> one.title())
                        .orElseGet(() -> shell.t(moment.isFree() ? "desk.free-short" : "desk.nothing")),
                moment.workshop()
                        .map(one -> shell.href("/ateliers/" + one.id()))
                        .orElseGet(() -> moment.isFree() && day.choice().isPresent() ? shell.href(choicePath()) : ""),
                switch (moment.state()) {
                    case DONE -> shell.t("desk.done");
                    case RUNNING -> room.isEmpty() ? shell.t("desk.now") : shell.t("desk.now-in", room);
                    case NEXT, LATER -> room.isEmpty() && moment.isFree() ? wishes() : room;
                },
                moment.state() == Moment.State.DONE
                        ? MiniPathway.When.DONE
                        : moment.isFree()
                                ? MiniPathway.When.FREE
                                : moment.state() == Moment.State.LATER ? MiniPathway.When.NEXT : MiniPathway.When.NOW);
    }

    public String choicePath() {
        return "/campagnes/" + day.campaign().id() + "/mon-choix";
    }

    /** Codes of the workshops wished, best first; "" without wishes. */
    public String wishes() {
        return day.choice().stream()
                .flatMap(own -> own.ranked().stream())
                .map(option -> option.workshop().code())
                .collect(Collectors.joining(", "));
    }

    /** What there is to do or to see in the free slot. */
    public String choiceAction(Shell shell) {
        return day.choice()
                .map(own -> own.isOpen()
                        ? shell.t(wishes().isEmpty() ? "desk.choice-make" : "desk.choice-change")
                        : shell.t("desk.choice-see"))
                .orElse("");
    }

    public boolean isOver() {
        return day.coming().isEmpty();
    }

    /** The group's hexagon; who is a catalyst is never in it. */
    public Cell cell(Shell shell) {
        List<Cell.Seat> seats = new ArrayList<>();
        for (Teacher teacher : day.members()) {
            Cell.Seat seat = Cell.Seat.of(teacher.name(), teacher.discipline());
            if (teacher.id().equals(me)) {
                seats.add(0, seat.asMe());
            } else {
                seats.add(seat);
            }
        }
        return new Cell(day.group().label(), shell.t("desk.group", day.group().label()), seats);
    }

    public List<String> why(Shell shell) {
        Group group = day.group();
        String school = day.campaign()
                .school(group.school())
                .filter(one -> day.campaign().schools().size() > 1)
                .map(School::name)
                .orElse("");
        return ExplainGroup.toMember(group, day.members(), atMost, school).stream()
                .map(reason -> Sentences.say(shell, reason))
                .toList();
    }

    /** Whole address of the group's space; a platform of our own gives a path below the application. */
    public String space(Shell shell) {
        return day.space().startsWith("/") ? shell.href(day.space()) : day.space();
    }

    public String groupPath() {
        return "/groupes/" + day.group().id();
    }
}
