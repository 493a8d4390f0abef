package fr.essaim.animators;

import fr.essaim.animators.pool.CardOwner;
import fr.essaim.animators.pool.Consent;
import fr.essaim.animators.pool.ConsentToPool;
import fr.essaim.animators.pool.HalfDay;
import fr.essaim.animators.pool.InviteToPool;
import fr.essaim.animators.pool.KeepCard;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.pool.Reach;
import fr.essaim.animators.pool.Showing;
import fr.essaim.animators.pool.TypedCard;
import fr.essaim.animators.pool.WatchConsents;
import fr.essaim.animators.rdf.RdfAnimators;
import fr.essaim.animators.rdf.pool.RdfPoolCards;
import fr.essaim.animators.rdf.pool.RdfRequests;
import fr.essaim.animators.requests.AnswerRequest;
import fr.essaim.animators.requests.AskAnimator;
import fr.essaim.animators.requests.Askable;
import fr.essaim.animators.requests.OpenPool;
import fr.essaim.animators.requests.SuggestAnimator;
import fr.essaim.animators.requests.TakeBackRequest;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.academies.HomeSchools;
import fr.essaim.campaigns.rdf.RdfCampaigns;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.host.TestClock;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.RaisedInTests;
import fr.essaim.kernel.Role;
import fr.essaim.rdf.MemoryGraphStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A day of two schools of the invented académie, steered by Nadia; one of a school near Lyon, steered by Lou. Today is
 * 24 November 2026, the day a Friday in March.
 */
public final class PoolWorld {

    public static final Id CAMPAIGN = Id.of("mars");
    public static final Id NEAR_LYON = Id.of("lyon");
    public static final Id NADIA = Id.of("nadia");
    public static final Id LOU = Id.of("lou");
    public static final Id CLAIRE = Id.of("claire");
    public static final Id PAUL = Id.of("paul");
    public static final String HERE = "Académie des Essaims";

    public final MemoryGraphStore store = new MemoryGraphStore();
    public final TestClock clock = new TestClock();
    public final RaisedInTests raised = new RaisedInTests();
    public final InMemoryAudit audit = new InMemoryAudit(clock);
    public final Map<String, Id> accounts = new HashMap<>();
    public final Map<Id, String> schools =
            new HashMap<>(Map.of(NADIA, "0990001N", LOU, "0690001A", CLAIRE, "0990002P"));
    public final HomeSchools homes = person -> Optional.ofNullable(schools.get(person));
    public final RdfCampaigns campaigns = new RdfCampaigns(store);
    public final RdfMemberships memberships = new RdfMemberships(store, Clock.systemDefaultZone());
    public final RdfRosters rosters = new RdfRosters(store);
    public final RdfAnimators animators = new RdfAnimators(store);
    public final RdfPoolCards cards = new RdfPoolCards(store);
    public final RdfRequests requests = new RdfRequests(store);
    public final Askable askable =
            new Askable(animators, new OpenPool(animators, cards, memberships, homes, clock), requests, memberships);
    public final RegisterAnimator register = new RegisterAnimator(
            store, animators, email -> Optional.ofNullable(accounts.get(email)), homes, Ids.random(), raised);
    public final KeepCard keep = new KeepCard(
            store, cards, animators, new CardOwner(animators, campaigns, memberships, rosters, homes), clock);
    public final ConsentToPool consent = new ConsentToPool(store, cards, audit, clock);
    public final InviteToPool inviteToPool =
            new InviteToPool(store, email -> Optional.ofNullable(accounts.get(email)), homes, raised);
    public final WatchConsents watch = new WatchConsents(store, cards, raised, clock);
    public final TakeBackRequest takeBack = new TakeBackRequest(store, campaigns, requests, raised);
    public final AskAnimator ask = new AskAnimator(store, campaigns, requests, askable, register, raised, clock);
    public final AnswerRequest answer = new AnswerRequest(store, campaigns, requests, raised, clock);
    public final SuggestAnimator suggest =
            new SuggestAnimator(store, campaigns, memberships, animators, cards, requests, raised, clock);

    public PoolWorld() {
        store.change(() -> {
            campaigns.save(campaign(
                    CAMPAIGN, new School("0990001N", "Jean-Moulin", ""), new School("0990002P", "Rosa-Parks", "")));
            campaigns.save(campaign(NEAR_LYON, new School("0690001A", "Jean-Macé", "Lyon")));
            memberships.add(Membership.in(CAMPAIGN, NADIA, Role.PROJECT_TEAM, "0990001N"));
            memberships.add(Membership.in(NEAR_LYON, LOU, Role.PROJECT_TEAM, "0690001A"));
            memberships.add(Membership.in(CAMPAIGN, CLAIRE, Role.TEACHER, "0990002P"));
            rosters.save(
                    CAMPAIGN,
                    new Teacher(CLAIRE, "0990002P", "Claire", "Amblard", "claire@x.example", "lettres", true));
        });
    }

    public static Campaign campaign(Id id, School... schools) {
        return new Campaign(
                id,
                "Journée " + id,
                "ce que l’équipe a tapé",
                LocalDate.of(2027, 3, 12),
                List.of(schools),
                List.of(),
                List.of(new Room(Id.of("salle"), "Salle 104", 12, Set.of("TNI", "tablettes"))),
                true);
    }

    public Campaign mars() {
        return store.read(() -> campaigns.get(CAMPAIGN));
    }

    /** Somebody with an account in that school, whom some team typed once. */
    public Id animator(String firstName, String uai) {
        Id id = Id.of(firstName.toLowerCase(java.util.Locale.ROOT));
        schools.put(id, uai);
        store.change(() -> animators.save(
                new Animator(id, firstName, "X", uai, "Collège " + uai, id + "@x.example", List.of("SVT"))));
        return id;
    }

    /** The same, with a card the whole académie may see. */
    public Id inPool(String firstName, String uai) {
        Id id = animator(firstName, uai);
        keep.keep(id, firstName, card("c4"));
        consent.give(id, true);
        return id;
    }

    public static TypedCard card(String... concerns) {
        return new TypedCard(
                List.of(concerns),
                "SVT, technologie",
                Set.of(Showing.EXCHANGE),
                Set.of(45),
                "12 tablettes\nTNI",
                List.of(HalfDay.of("friday-am").orElseThrow()),
                LocalDate.of(2027, 1, 4),
                LocalDate.of(2027, 6, 30),
                Reach.ACADEMY,
                "");
    }

    public PoolCard kept(Id person) {
        return store.read(() -> cards.find(person)).orElseThrow();
    }

    public Consent consentOf(Id person) {
        return kept(person).consent();
    }

    public List<String> poolOf(Id person, Campaign campaign) {
        return store.read(() -> askable.pool().cards(person, campaign)).stream()
                .map(Animator::firstName)
                .toList();
    }
}
