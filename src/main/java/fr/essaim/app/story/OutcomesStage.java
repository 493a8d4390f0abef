package fr.essaim.app.story;

import fr.essaim.app.story.pool.NextDay;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.impressions.gathered.GatherImpressions;
import fr.essaim.impressions.gathered.TeamWords;
import fr.essaim.impressions.ideas.IdeaCard;
import fr.essaim.impressions.ideas.KeepIdea;
import fr.essaim.impressions.quotes.ChooseQuotes;
import fr.essaim.impressions.quotes.ReadQuotes;
import fr.essaim.impressions.referents.Criterion;
import fr.essaim.impressions.referents.InviteReferent;
import fr.essaim.impressions.referents.OfferMyself;
import fr.essaim.impressions.verbatims.DecideVerbatim;
import fr.essaim.impressions.verbatims.Decision;
import fr.essaim.impressions.verbatims.ReadVerbatims;
import fr.essaim.journal.LogEntries;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.observing.Aspect;
import fr.essaim.journal.observing.ObserveGroup;
import fr.essaim.journal.observing.ObserveGroup.Seen;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The days after: ideas grow from the journal, the team has looked at two groups, two teachers accept to guide others. */
@Singleton
public final class OutcomesStage implements StoryStage {

    private static final Set<String> BOTH = Set.of("0990001N", "0990002P");

    private final Transactions transactions;
    private final Groups groups;
    private final LogEntries entries;
    private final KeepIdea keepIdea;
    private final ObserveGroup observe;
    private final ReadVerbatims verbatims;
    private final DecideVerbatim decide;
    private final GatherImpressions gather;
    private final OfferMyself offer;
    private final InviteReferent invite;
    private final ReadQuotes quotes;
    private final ChooseQuotes chooseQuotes;
    private final Workshops workshops;
    private final NextDay nextDay;

    @Inject
    public OutcomesStage(
            Transactions transactions,
            Groups groups,
            LogEntries entries,
            KeepIdea keepIdea,
            ObserveGroup observe,
            ReadVerbatims verbatims,
            DecideVerbatim decide,
            GatherImpressions gather,
            OfferMyself offer,
            InviteReferent invite,
            ReadQuotes quotes,
            ChooseQuotes chooseQuotes,
            Workshops workshops,
            NextDay nextDay) {
        this.transactions = transactions;
        this.groups = groups;
        this.entries = entries;
        this.keepIdea = keepIdea;
        this.observe = observe;
        this.verbatims = verbatims;
        this.decide = decide;
        this.gather = gather;
        this.offer = offer;
        this.invite = invite;
        this.quotes = quotes;
        this.chooseQuotes = chooseQuotes;
        this.workshops = workshops;
        this.nextDay = nextDay;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public void tell() {
        List<Group> all = transactions.read(() -> groups.of(CampaignStage.CAMPAIGN));
        all.forEach(this::ideas);
        look(all.get(0), 3, 2, "Le groupe s’est lancé avant la fin de la démonstration.");
        look(all.get(5), 2, 3, "Deux silences, puis une idée commune que personne n’avait en arrivant.");
        verbatims.all(CampaignStage.CAMPAIGN).stream()
                .filter(one -> one.suspects().isEmpty())
                .forEach(one -> decide.decide(CampaignStage.CAMPAIGN, one.id(), one.text(), Decision.SHARED));
        gather.note(CampaignStage.CAMPAIGN, Cast.NADIA, "On parle encore du retour vocal à la machine à café.");
        gather.say(
                CampaignStage.CAMPAIGN,
                new TeamWords(
                        "Les ateliers ont donné envie. On aurait aimé plus de temps pour essayer soi-même.",
                        "Trois groupes se sont donné rendez-vous d’eux-mêmes. Les disciplines se mélangent."),
                Shown.ANYTHING);
        transactions.read(() -> workshops.of(CampaignStage.CAMPAIGN)).forEach(this::quote);
        refer(all.get(0), true);
        refer(all.get(6), false);
        nextDay.tell(Cast.NADIA, CampaignStage.moulin(), Cast.PAUL, CampaignStage.ACADEMY);
    }

    private void ideas(Group group) {
        List<LogEntry> written = transactions.read(() -> entries.ofGroup(group.id()));
        written.stream()
                .filter(entry -> !entry.note().ideas().isEmpty())
                .limit(2)
                .map(entry -> keepIdea.fromEntry(entry.author(), entry.id(), 1))
                .forEach(idea -> {
                    IdeaCard card = idea.card();
                    keepIdea.change(
                            idea.author(),
                            idea.id(),
                            new IdeaCard(
                                    card.idea(), card.discipline(), "", "", "avant les vacances", "", card.concern()),
                            true);
                });
    }

    private void look(Group group, int exchange, int ideas, String note) {
        Map<Aspect, Integer> degrees =
                Map.of(Aspect.INTERACTIONS, exchange, Aspect.PARTICIPATION, 2, Aspect.CLIMATE, 3, Aspect.IDEAS, ideas);
        observe.observe(
                Cast.NADIA, BOTH, CampaignStage.CAMPAIGN, group.id(), new Seen(Optional.empty(), degrees, note));
    }

    /** Each animator shows the first comment he may quote. */
    private void quote(Workshop led) {
        quotes.ofWorkshop(led.animator(), led.id()).stream()
                .findFirst()
                .ifPresent(one -> chooseQuotes.choose(led.animator(), led.id(), one.id(), true));
    }

    private void refer(Group group, boolean accepts) {
        Id person = group.members().get(1);
        offer.offer(CampaignStage.CAMPAIGN, person, true, "Je veux bien ouvrir ma classe le jeudi.");
        Set<Criterion> met = Set.of(Criterion.MOTIVATION, Criterion.BENEVOLENCE);
        invite.look(BOTH, CampaignStage.CAMPAIGN, person, met, List.of(), Shown.ANYTHING);
        offer.thank(
                CampaignStage.CAMPAIGN,
                group.members().get(0),
                person,
                "Pour les consignes qu’on a refaites ensemble.");
        invite.invite(BOTH, CampaignStage.CAMPAIGN, person);
        if (accepts) {
            offer.answer(CampaignStage.CAMPAIGN, person, true);
        }
    }
}
