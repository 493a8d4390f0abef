package fr.essaim.app.story;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.choice.ChoiceBooks;
import fr.essaim.pathways.choice.ChoiceSession;
import fr.essaim.pathways.choice.DrawSecret;
import fr.essaim.pathways.choice.Participants;
import fr.essaim.pathways.choice.steering.OpenChoice;
import fr.essaim.pathways.choice.wishing.MakeWishes;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The choice is open until the eve of the day at 18:00 and everybody has made wishes: fifteen ask for A1 first, which
 * holds twelve; whoever closes it reads "41 sur 44 au 1er vœu, 3 au 2e, 0 sans place".
 */
@Singleton
public final class ChoiceStage implements StoryStage {

    private static final int FOR_THE_FIRST = 15;
    private static final DrawSecret SECRET = new DrawSecret(5_121_943_870_263_144_912L, "journee-du-12-mars");

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Groups groups;
    private final Workshops workshops;
    private final ChoiceBooks books;
    private final Participants participants;
    private final OpenChoice openChoice;
    private final MakeWishes makeWishes;
    private final Clock clock;

    @Inject
    public ChoiceStage(
            Transactions transactions,
            Campaigns campaigns,
            Rosters rosters,
            Groups groups,
            Workshops workshops,
            ChoiceBooks books,
            Participants participants,
            OpenChoice openChoice,
            MakeWishes makeWishes,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.groups = groups;
        this.workshops = workshops;
        this.books = books;
        this.participants = participants;
        this.openChoice = openChoice;
        this.makeWishes = makeWishes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public void tell() {
        Instant eve = transactions.read(() -> campaigns
                .get(CampaignStage.CAMPAIGN)
                .day()
                .minusDays(1)
                .atTime(18, 0)
                .atZone(clock.getZone())
                .toInstant());
        // a story told on the eve itself: the choice stays closed, there is nothing left to wish
        if (eve.isAfter(clock.instant())) {
            openChoice.open(CampaignStage.CAMPAIGN, eve, SECRET, Shown.ANYTHING);
            Map<Id, List<Id>> wishes = transactions.read(this::wishes);
            transactions.change(() ->
                    wishes.forEach((teacher, ranked) -> makeWishes.wish(CampaignStage.CAMPAIGN, teacher, ranked)));
        }
    }

    private Map<Id, List<Id>> wishes() {
        List<ChoiceSession> sessions = books.get(CampaignStage.CAMPAIGN).choice().sessions().stream()
                .sorted(Comparator.comparing(
                        one -> workshops.get(one.workshop()).code()))
                .toList();
        Map<Id, Integer> asked = new HashMap<>();
        Map<Id, List<Id>> wishes = new HashMap<>();
        for (Teacher teacher : rosters.of(CampaignStage.CAMPAIGN)) {
            if (groups.of(CampaignStage.CAMPAIGN, teacher.id()).isPresent()) {
                List<Id> ranked = ranked(sessions, participants.seen(CampaignStage.CAMPAIGN, teacher.id()), asked);
                asked.merge(ranked.get(0), 1, Integer::sum);
                wishes.put(teacher.id(), ranked);
            }
        }
        return wishes;
    }

    /** What the group has not seen, A1 before all else for the first fifteen; then one of the others again. */
    private static List<Id> ranked(List<ChoiceSession> sessions, Set<Id> seen, Map<Id, Integer> asked) {
        Id first = sessions.get(0).id();
        boolean wantsFirst = asked.getOrDefault(first, 0) < FOR_THE_FIRST;
        List<Id> unseen = new ArrayList<>(sessions.stream()
                .filter(one -> !seen.contains(one.workshop()))
                .map(ChoiceSession::id)
                .toList());
        unseen.sort(Comparator.comparingInt(
                one -> one.equals(first) ? (wantsFirst ? -1 : FOR_THE_FIRST + 1) : asked.getOrDefault(one, 0)));
        sessions.stream()
                .filter(one -> seen.contains(one.workshop()))
                .map(ChoiceSession::id)
                .findFirst()
                .ifPresent(unseen::add);
        return unseen;
    }
}
