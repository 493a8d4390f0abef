package fr.essaim.academy.web;

import fr.essaim.academy.pool.PoolLine;
import fr.essaim.animators.pool.HalfDay;
import fr.essaim.animators.pool.Offer;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.pool.Times;
import fr.essaim.animators.requests.Load;
import fr.essaim.animators.requests.Request;
import fr.essaim.animators.requests.Request.State;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import fr.essaim.web.parts.Badge;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of the pool, said in words. */
public record LineWords(PoolLine line, Shell shell) {

    /** Why this person stands here in the list. */
    public String why() {
        Load load = line.load();
        if (load.isNever()) {
            return shell.t("academy.never-asked");
        }
        String last = day(load.last().orElseThrow());
        return load.thisYear() == 0
                ? shell.t("academy.asked-long-ago", last)
                : shell.t("academy.asked-this-year", load.thisYear(), last);
    }

    public String disciplines() {
        return line.card()
                .map(card -> card.offer().disciplines())
                .orElseGet(() -> String.join(", ", line.animator().disciplines()));
    }

    public String helped() {
        return CardView.said(line.helped());
    }

    public Optional<PoolCard> card() {
        return line.card();
    }

    public String format() {
        Offer offer = line.card().orElseThrow().offer();
        String ways = offer.ways().size() == 1
                ? shell.t("academy.way-" + offer.ways().iterator().next().field())
                : shell.t("academy.way-both");
        String lengths = offer.lengths().stream()
                .sorted()
                .map(minutes -> shell.t("academy.minutes", minutes))
                .collect(Collectors.joining(", "));
        return lengths.isEmpty() ? ways : ways + " · " + lengths;
    }

    public String equipment() {
        Offer offer = line.card().orElseThrow().offer();
        return offer.needs().isEmpty() ? shell.t("academy.needs-nothing") : offer.equipment();
    }

    public String times() {
        Times times = line.card().orElseThrow().times();
        String halves = times.halfDays().isEmpty()
                ? shell.t("academy.any-half-day")
                : times.halfDays().stream().map(this::half).collect(Collectors.joining(", "));
        String from = times.from() == null ? "" : " · " + shell.t("academy.from-day", day(times.from()));
        String until = times.until() == null ? "" : " · " + shell.t("academy.until-day", day(times.until()));
        return halves + from + until;
    }

    /** Within a sentence: French days are written small. */
    private String half(HalfDay half) {
        String said = shell.t(half.key());
        return shell.visit().language() == Language.FR ? said.toLowerCase(Locale.FRENCH) : said;
    }

    public String reach() {
        PoolCard card = line.card().orElseThrow();
        String reach = shell.t("academy.goes-" + card.reach().field());
        return card.area().isEmpty() ? reach : reach + " · " + card.area();
    }

    public String consent() {
        return shell.t(
                "academy.consents-until",
                day(line.card().orElseThrow().consent().until()));
    }

    /** Where the team and this person stand, nothing when he may simply be asked. */
    public Badge state() {
        if (line.animating()) {
            return Badge.good(shell.t("academy.animates-here"));
        }
        return line.request().map(this::state).orElse(Badge.NONE);
    }

    private Badge state(Request request) {
        String said = shell.t(request.state().key());
        return switch (request.state()) {
            case ACCEPTED -> Badge.good(said);
            case DECLINED -> Badge.plain(said);
            case OTHER_DAY -> Badge.yours(shell.t("academy.proposes", day(request.otherDay())));
            case SUGGESTED -> Badge.info(said);
            case ASKED -> Badge.later(said);
        };
    }

    public boolean awaits() {
        return line.request().filter(Request::awaits).isPresent();
    }

    public boolean accepted() {
        return !line.animating()
                && line.request().filter(one -> one.state() == State.ACCEPTED).isPresent();
    }

    /** What the team wrote to him. */
    public String asked() {
        return line.request().map(Request::words).orElse("");
    }

    /** What he answered beside yes or no. */
    public String answer() {
        return line.request().map(Request::answer).orElse("");
    }

    private String day(LocalDate day) {
        return Dates.day(day, shell.visit().language());
    }
}
