package fr.essaim.academy.web;

import fr.essaim.academy.pool.PoolLine;
import fr.essaim.animators.requests.Load;
import fr.essaim.animators.requests.Request;
import fr.essaim.animators.requests.Request.State;
import fr.essaim.web.Dates;
import fr.essaim.web.Shell;
import fr.essaim.web.parts.Badge;
import java.time.LocalDate;

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

    public boolean hasCard() {
        return line.card().isPresent();
    }

    /** Of a line with a card. */
    public CardWords card() {
        return new CardWords(line.card().orElseThrow(), shell);
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
