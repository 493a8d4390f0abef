package fr.essaim.academy.web;

import fr.essaim.academy.pool.Help;
import fr.essaim.academy.pool.ReadOwnCard.Own;
import fr.essaim.animators.Animator;
import fr.essaim.animators.pool.Consent;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.pool.Reach;
import fr.essaim.web.Dates;
import fr.essaim.web.Shell;
import fr.essaim.web.parts.Badge;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One's own card: who sees it until when, and what stands on it. */
public record CardView(Own own) {

    public boolean isKnown() {
        return own.mine().animator().isPresent();
    }

    public Optional<Animator> animator() {
        return own.mine().animator();
    }

    public PoolCard card() {
        return own.mine().card();
    }

    public boolean isKept() {
        return own.mine().isKept();
    }

    public boolean isShown() {
        return consent().holds(today());
    }

    public boolean endsSoon() {
        return consent().endsSoon(today());
    }

    public boolean isOver() {
        return consent().endedOn(today()).isPresent();
    }

    public Consent consent() {
        return card().consent();
    }

    /** Who sees it and until when, in a word and a shape. */
    public Badge state(Shell shell) {
        if (!isShown()) {
            return Badge.mine(shell.t("academy.card-hidden"));
        }
        String who = shell.t(consent().academy() ? "academy.card-seen-academy" : "academy.card-seen-campaigns");
        return endsSoon() ? Badge.warn(who) : Badge.good(who);
    }

    public String until(Shell shell) {
        return Dates.day(consent().until(), shell.visit().language());
    }

    /** The last day on which a card that is hidden is kept. */
    public String keptUntil(Shell shell) {
        LocalDate last = consent()
                .endedOn(today())
                .filter(ended -> ended.isAfter(card().saved()))
                .orElse(card().saved());
        return Dates.day(last.plusDays(Consent.KEPT_AFTER), shell.visit().language());
    }

    /** A year from today, which a consent given now would last. */
    public String inAYear(Shell shell) {
        return Dates.day(today().plusYears(1), shell.visit().language());
    }

    public Map<String, String> who(Shell shell) {
        Map<String, String> who = new LinkedHashMap<>();
        who.put("campagnes", shell.t("academy.who-campaigns"));
        who.put("academie", shell.t("academy.who-academy", academy()));
        return who;
    }

    public Map<String, String> whoHints(Shell shell) {
        return Map.of(
                "campagnes", shell.t("academy.who-campaigns-hint"), "academie", shell.t("academy.who-academy-hint"));
    }

    public String academy() {
        return animator().map(Animator::academy).orElse("");
    }

    public Map<String, String> reaches(Shell shell) {
        Map<String, String> reaches = new LinkedHashMap<>();
        for (Reach reach : List.of(Reach.ACADEMY, Reach.DEPARTMENT)) {
            reaches.put(reach.field(), shell.t(reach.key()));
        }
        return reaches;
    }

    public String disciplines() {
        return isKept()
                ? card().offer().disciplines()
                : animator().map(one -> String.join(", ", one.disciplines())).orElse("");
    }

    public String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public String helped() {
        return said(own.helped());
    }

    static String said(List<Help> helped) {
        return helped.stream()
                .map(one -> one.school() + "\u00a0(" + one.year() + ")")
                .collect(Collectors.joining(", "));
    }

    private LocalDate today() {
        return own.mine().today();
    }
}
