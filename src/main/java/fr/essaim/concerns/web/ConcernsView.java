package fr.essaim.concerns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.ConcernsBoard;
import fr.essaim.concerns.Coverage;
import fr.essaim.concerns.RankedConcern;
import fr.essaim.concerns.Shortlist;
import fr.essaim.questionnaire.profiles.Survey;
import fr.essaim.questionnaire.web.MapView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;

/**
 * The eleven concerns, a set of them that somebody looks at, and what was chosen.
 *
 * @param looked the set on the screen: asked for, or chosen before, or proposed
 */
public record ConcernsView(
        Campaign campaign, ConcernsBoard board, Coverage looked, Optional<Shortlist> chosen, MapView map) {

    private static final int WIDTH = 400;
    private static final int USUAL = 4;

    /**
     * @param asked ids of the concerns to look at; none: those chosen, or those proposed
     * @param mine the schools whose answers the viewer may read; none: small numbers are left out
     */
    static ConcernsView of(
            Campaign campaign, Survey survey, Optional<Shortlist> chosen, List<String> asked, Set<String> mine) {
        ConcernsBoard board = mine.isEmpty() ? ConcernsBoard.veiled(survey) : new ConcernsBoard(survey);
        MapView map = mine.isEmpty() ? MapView.counts(survey) : MapView.team(campaign, survey, mine);
        Coverage looked = asked.isEmpty()
                ? chosen.map(list -> board.coverage(list.concerns())).orElseGet(() -> board.proposed(USUAL))
                : board.coverage(ConcernsPage.set(asked));
        return new ConcernsView(campaign, board, looked, chosen, map);
    }

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public CoverageView coverage() {
        return new CoverageView(looked);
    }

    public List<RankedConcern> ranked() {
        return board.ranked();
    }

    public SortedSet<Concern> set() {
        return looked.set();
    }

    public boolean isLooked(RankedConcern one) {
        return looked.set().contains(one.concern());
    }

    public boolean isKept(RankedConcern one) {
        return chosen.filter(list -> list.concerns().contains(one.concern())).isPresent();
    }

    /** The set to propose, of the size on the screen. */
    public Coverage proposed() {
        return board.proposed(looked.set().size() == 3 ? 3 : 4);
    }

    public boolean isProposed(RankedConcern one) {
        return proposed().set().contains(one.concern());
    }

    public boolean asProposed() {
        return proposed().set().equals(looked.set());
    }

    public String proposedQuery() {
        return String.join(
                "&", proposed().set().stream().map(one -> "c=" + one.id()).toList());
    }

    public boolean asChosen() {
        return chosen.filter(list -> list.concerns().equals(List.copyOf(looked.set())))
                .isPresent();
    }

    public boolean canChoose() {
        return looked.set().size() == 3 || looked.set().size() == 4;
    }

    public int shareWidth(RankedConcern one) {
        return one.answered() == 0 ? 0 : WIDTH * one.shared() / one.answered();
    }

    public int managedAt(RankedConcern one) {
        return one.answered() == 0 ? 0 : WIDTH * one.managed() / one.answered();
    }

    /** The number in a square of the matrix, or what stands for one too small to tell. */
    public String overlap(RankedConcern one, RankedConcern other) {
        OptionalInt both = board.overlap(one.concern(), other.concern());
        return both.isPresent() ? String.valueOf(both.getAsInt()) : "<" + ConcernsBoard.ENOUGH;
    }

    /** For how many a concern of the set is strong, or what stands for a number too small to tell. */
    public String each(Concern concern) {
        int strong = looked.each().get(concern);
        return strong < ConcernsBoard.ENOUGH ? "<" + ConcernsBoard.ENOUGH : String.valueOf(strong);
    }

    /** How dark a square is, from 0 to 1: the share of those who answered. */
    public String shade(RankedConcern one, RankedConcern other) {
        int both = board.overlap(one.concern(), other.concern()).orElse(0);
        return String.format(Locale.ROOT, "%.2f", board.answered() == 0 ? 0 : (double) both / board.answered());
    }

    /** The two different concerns that go together most often. */
    public List<RankedConcern> closest() {
        List<RankedConcern> best = List.of();
        int most = -1;
        for (RankedConcern one : ranked()) {
            for (RankedConcern other : ranked()) {
                int both = board.overlap(one.concern(), other.concern()).orElse(0);
                if (one.concern().number() < other.concern().number() && both > most) {
                    most = both;
                    best = List.of(one, other);
                }
            }
        }
        return best;
    }

    /** Other sets of the same size that speak to as many. */
    public int ties() {
        return board.ties(proposed().set().size());
    }

    /** Another concern has the very same share, mean and gap. */
    public boolean tied(RankedConcern one) {
        return ranked().stream().filter(other -> other.rank() == one.rank()).count() > 1;
    }

    public String reason() {
        return chosen.map(Shortlist::reason).orElse("");
    }
}
