package fr.essaim.outcomes.synthesis;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Groups;
import fr.essaim.impressions.board.ReadFeelings;
import fr.essaim.impressions.gathered.Gathered;
import fr.essaim.impressions.gathered.HeardNote;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.ideas.IdeaCircles;
import fr.essaim.impressions.ideas.ReadIdeas;
import fr.essaim.impressions.quotes.ReadQuotes;
import fr.essaim.impressions.quotes.ReadQuotes.Quote;
import fr.essaim.impressions.referents.Referent;
import fr.essaim.impressions.referents.Referents;
import fr.essaim.impressions.verbatims.ReadVerbatims;
import fr.essaim.impressions.verbatims.Verbatim;
import fr.essaim.journal.observing.Aspect;
import fr.essaim.journal.observing.Observation;
import fr.essaim.journal.observing.ObserveGroup;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what a campaign leaves. Fails with {@link Failure.NotFound} when there is none. */
@Singleton
public final class ReadSynthesis {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Workshops workshops;
    private final Animators animators;
    private final Groups groups;
    private final ReadFeelings feelings;
    private final ReadVerbatims verbatims;
    private final Gathered gathered;
    private final ObserveGroup observe;
    private final ReadIdeas ideas;
    private final Referents referents;
    private final ReadQuotes quotes;

    @Inject
    public ReadSynthesis(
            Transactions transactions,
            Campaigns campaigns,
            Rosters rosters,
            Workshops workshops,
            Animators animators,
            Groups groups,
            ReadFeelings feelings,
            ReadVerbatims verbatims,
            Gathered gathered,
            ObserveGroup observe,
            ReadIdeas ideas,
            Referents referents,
            ReadQuotes quotes) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.workshops = workshops;
        this.animators = animators;
        this.groups = groups;
        this.feelings = feelings;
        this.verbatims = verbatims;
        this.gathered = gathered;
        this.observe = observe;
        this.ideas = ideas;
        this.referents = referents;
        this.quotes = quotes;
    }

    /**
     * @param steered schools whose ideas and referents the reader may know by name
     * @param watched schools whose observations the reader may know; empty for the head
     */
    public Synthesis read(Id campaign, Set<String> steered, Set<String> watched) {
        return transactions.read(() -> {
            List<FirstIdea> shared = ideas.shared(campaign, steered);
            Map<Animator, List<Workshop>> leading = leading(campaign);
            return new Synthesis(
                    campaigns.get(campaign),
                    rosters.of(campaign).size(),
                    groups.of(campaign).size(),
                    feelings.board(campaign),
                    gathered.words(campaign),
                    verbatims.shared(campaign).stream().map(Verbatim::text).toList(),
                    watched.isEmpty()
                            ? List.of()
                            : gathered.notes(campaign).stream()
                                    .map(HeardNote::text)
                                    .toList(),
                    tally(observe.read(watched, campaign)),
                    shared,
                    IdeaCircles.of(shared).size(),
                    accepted(campaign, steered),
                    leading,
                    quoted(leading.keySet()));
        });
    }

    private static Map<Aspect, Map<Integer, Integer>> tally(List<Observation> observations) {
        Map<Aspect, Map<Integer, Integer>> tally = new EnumMap<>(Aspect.class);
        for (Observation one : observations) {
            one.degrees().forEach((aspect, degree) -> tally.computeIfAbsent(aspect, any -> new TreeMap<>())
                    .merge(degree, 1, Integer::sum));
        }
        return tally;
    }

    private List<Teacher> accepted(Id campaign, Set<String> steered) {
        return referents.of(campaign).stream()
                .filter(Referent::isAccepted)
                .flatMap(one -> rosters.find(campaign, one.person()).stream())
                .filter(teacher -> steered.contains(teacher.school()))
                .sorted(Comparator.comparing(Teacher::lastName).thenComparing(Teacher::firstName))
                .toList();
    }

    private Map<Animator, List<String>> quoted(Set<Animator> leading) {
        Map<Animator, List<String>> quoted = new LinkedHashMap<>();
        for (Animator animator : leading) {
            List<String> shown =
                    quotes.shown(animator.id()).stream().map(Quote::text).toList();
            if (!shown.isEmpty()) {
                quoted.put(animator, shown);
            }
        }
        return quoted;
    }

    private Map<Animator, List<Workshop>> leading(Id campaign) {
        Map<Animator, List<Workshop>> leading = new LinkedHashMap<>();
        for (Workshop workshop : workshops.of(campaign)) {
            if (workshop.published()) {
                animators.find(workshop.animator()).ifPresent(animator -> leading.computeIfAbsent(
                                animator, any -> new ArrayList<>())
                        .add(workshop));
            }
        }
        return leading;
    }
}
