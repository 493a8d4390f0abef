package fr.essaim.pathways.web.choice;

import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.pathways.choice.wishing.Option;
import fr.essaim.pathways.choice.wishing.OwnChoice;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A teacher's free choice, as it is read. */
public record MyChoiceView(OwnChoice own, Language language, ZoneId zone) {

    public String path(String rest) {
        return "/campagnes/" + own.campaign().id() + "/mon-choix" + rest;
    }

    private Countdown countdown() {
        return new Countdown(own.choice().deadline(), own.now(), zone, language);
    }

    public String until(Shell shell) {
        return countdown().until(shell);
    }

    public String left(Shell shell) {
        return countdown().left(shell);
    }

    public String day() {
        return Dates.day(own.campaign().day(), language);
    }

    public String hours(Shell shell) {
        return shell.t(
                "choice.hours",
                Dates.time(own.slot().start(), language),
                Dates.time(own.slot().end(), language));
    }

    public String order() {
        return own.ranked().stream().map(one -> one.session().value()).collect(Collectors.joining(","));
    }

    public String name(Option option) {
        return option.workshop().code() + " " + option.workshop().title();
    }

    public String note(Shell shell, Option option) {
        String places = shell.t("choice.places", option.most());
        return option.room().isEmpty() ? places : where(option) + " · " + places;
    }

    /** Why one would be late, "" when there is time. */
    public String far(Shell shell, Option option) {
        return option.far()
                .map(one -> shell.t("choice.far", one.pause(), one.travel()))
                .orElse("");
    }

    public String where(Option option) {
        return own.campaign().where(option.room());
    }

    /** Between what the group has not seen and what it sees anyway nothing moves. */
    public boolean up(int index) {
        return index > 0
                && own.ranked().get(index - 1).seen() == own.ranked().get(index).seen();
    }

    public boolean down(int index) {
        List<Option> ranked = own.ranked();
        return index < ranked.size() - 1
                && ranked.get(index + 1).seen() == ranked.get(index).seen();
    }

    /** Rank an added session would have. */
    public int next(Option option) {
        return option.seen()
                ? own.ranked().size() + 1
                : (int) own.ranked().stream().filter(one -> !one.seen()).count() + 1;
    }

    public String ordinal(Shell shell, int rank) {
        return rank == 1 ? shell.t("choice.first-wish") : shell.t("choice.nth-wish", rank);
    }

    /** How the place came about. */
    public String why(Shell shell) {
        if (!own.placed().isEmpty()) {
            return shell.t("choice.placed-because", own.placed());
        }
        if (own.wish() > 0) {
            return shell.t("choice.got", ordinal(shell, own.wish()));
        }
        return shell.t(own.ranked().isEmpty() ? "choice.got-without-wish" : "choice.got-none-of");
    }

    public String wait(Shell shell, OwnChoice.Waiting waiting) {
        return waiting.demand() > 0
                ? shell.t("choice.waiting", waiting.demand(), waiting.places(), waiting.number())
                : shell.t("choice.waiting-late", waiting.number());
    }

    public boolean waitsFor(Option option) {
        return own.waiting().stream().anyMatch(wait -> wait.option().equals(option));
    }

    public boolean offers(Option option) {
        return own.offered().stream()
                .anyMatch(offer -> offer.colleague().isEmpty() && offer.to().equals(option));
    }

    /** Colleagues to ask by name, by their ids. */
    public Map<String, String> colleagues() {
        Map<String, String> names = new LinkedHashMap<>();
        own.colleagues().forEach(one -> names.put(one.id().value(), one.lastName() + " " + one.firstName()));
        return names;
    }

    /** The sessions one is not in. */
    public List<Option> elsewhere() {
        return own.options().stream()
                .filter(one -> own.place().filter(one::equals).isEmpty())
                .sorted(java.util.Comparator.comparing(one -> one.workshop().code()))
                .toList();
    }

    public boolean hasAlternatives() {
        return own.isAnnounced() && !own.begun();
    }

    public boolean isSettling() {
        return own.state() == FreeChoice.State.SETTLING || own.state() == FreeChoice.State.DUE;
    }

    public String commitment() {
        return own.choice().secret().commitment(own.campaign().id());
    }

    public String seed() {
        return own.isAnnounced() ? Long.toString(own.choice().secret().seed()) : "";
    }
}
