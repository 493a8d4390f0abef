package fr.essaim.outcomes.synthesis;

import fr.essaim.animators.Animator;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Teacher;
import fr.essaim.impressions.When;
import fr.essaim.impressions.board.FeelingsBoard;
import fr.essaim.impressions.gathered.TeamWords;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.journal.observing.Aspect;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a campaign leaves. Everything that is printed, exported or read on the page comes from here, so the figures are
 * the same everywhere.
 *
 * @param groups how many were published
 * @param words the team's own
 * @param comments looked at by a person and shared
 * @param heard notes of what was said in passing; empty for who may not read them
 * @param seen how many observations say which degree of each aspect; empty for who may not read observations
 * @param ideas shared by their authors
 * @param circles small groups of near ideas
 * @param referents who accepted
 * @param animators with the workshops each of them led
 * @param quotes comments that animators show, by their authors' leave
 */
public record Synthesis(
        Campaign campaign,
        int teachers,
        int groups,
        FeelingsBoard feelings,
        TeamWords words,
        List<String> comments,
        List<String> heard,
        Map<Aspect, Map<Integer, Integer>> seen,
        List<FirstIdea> ideas,
        int circles,
        List<Teacher> referents,
        Map<Animator, List<Workshop>> animators,
        Map<Animator, List<String>> quotes) {

    public Synthesis {
        comments = List.copyOf(comments);
        heard = List.copyOf(heard);
        ideas = List.copyOf(ideas);
        referents = List.copyOf(referents);
    }

    public int observations() {
        return seen.values().stream()
                .mapToInt(degrees ->
                        degrees.values().stream().mapToInt(Integer::intValue).sum())
                .max()
                .orElse(0);
    }

    /** How many of the ideas come with a wish for help: what those who accompany them in Temps 3 begin with. */
    public int helpWanted() {
        return (int)
                ideas.stream().filter(idea -> !idea.card().help().isBlank()).count();
    }

    /** Everything that is said as one number, in the order of the page. */
    public List<Count> counts() {
        List<Count> counts = new ArrayList<>(List.of(
                Count.of("teachers", teachers), Count.of("groups", groups), Count.of("placed", feelings.expected())));
        for (When when : When.values()) {
            counts.add(Count.answered(when, feelings.people().get(when)));
        }
        seen.forEach(
                (aspect, degrees) -> degrees.forEach((degree, times) -> counts.add(Count.seen(aspect, degree, times))));
        counts.add(Count.of("ideas", ideas.size()));
        counts.add(Count.of("helpWanted", helpWanted()));
        counts.add(Count.of("circles", circles));
        counts.add(Count.of("referents", referents.size()));
        counts.add(Count.of("animators", animators.size()));
        return List.copyOf(counts);
    }
}
