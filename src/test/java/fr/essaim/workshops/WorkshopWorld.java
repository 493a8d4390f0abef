package fr.essaim.workshops;

import fr.essaim.animators.AnimatorCard;
import fr.essaim.animators.Animators;
import fr.essaim.animators.RegisterAnimator;
import fr.essaim.animators.pool.PoolCards;
import fr.essaim.animators.rdf.RdfAnimators;
import fr.essaim.animators.rdf.pool.RdfPoolCards;
import fr.essaim.animators.rdf.pool.RdfRequests;
import fr.essaim.animators.requests.Askable;
import fr.essaim.animators.requests.OpenPool;
import fr.essaim.animators.requests.Requests;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.rdf.RdfCampaigns;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.host.TestClock;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Role;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.workshops.rdf.RdfWorkshops;
import fr.essaim.workshops.typing.AddWorkshop;
import fr.essaim.workshops.typing.AnimatorChoice;
import fr.essaim.workshops.typing.AnimatorHat;
import fr.essaim.workshops.typing.EditWorkshop;
import fr.essaim.workshops.typing.PublishWorkshops;
import fr.essaim.workshops.typing.RemoveWorkshop;
import fr.essaim.workshops.typing.WorkshopCard;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A campaign of two invented schools with a day, a team, and the use cases around its workshops. */
public final class WorkshopWorld {

    public static final Id CAMPAIGN = Id.of("mars");
    public static final Id OTHER_CAMPAIGN = Id.of("juin");
    public static final Id NADIA = Id.of("nadia");
    public static final Id TEACHER = Id.of("claire");
    public static final Id STRANGER = Id.of("stranger");

    public final GraphStore store;
    public final Campaigns campaigns;
    public final Memberships memberships;
    public final Animators animators;
    public final Workshops workshops;
    public final List<Object> raised = Collections.synchronizedList(new ArrayList<>());
    public final Ids ids = Ids.random();
    public final InMemoryAudit audit = new InMemoryAudit(Clock.systemUTC());
    /** Who has an account, by address, and where he teaches according to it. */
    public final Map<String, Id> accounts = new HashMap<>();

    public final Map<Id, String> schools = new HashMap<>(Map.of(NADIA, "0990001N"));
    private final Function<Id, Optional<String>> homes = person -> Optional.ofNullable(schools.get(person));
    public final TestClock clock = new TestClock();
    public final Hands hands;
    public final ReadWorkshops read;
    public final PoolCards cards;
    public final Requests requests;
    public final Askable askable;
    public final RegisterAnimator register;
    public final AddWorkshop add;
    public final EditWorkshop edit;
    public final RemoveWorkshop remove;
    public final PublishWorkshops publish;

    public WorkshopWorld() {
        this(new MemoryGraphStore());
    }

    public WorkshopWorld(GraphStore store) {
        this.store = store;
        this.campaigns = new RdfCampaigns(store);
        this.memberships = new RdfMemberships(store, Clock.systemDefaultZone());
        this.animators = new RdfAnimators(store);
        this.workshops = new RdfWorkshops(store);
        this.hands = new Hands(memberships);
        this.read = new ReadWorkshops(store, workshops, hands);
        this.cards = new RdfPoolCards(store);
        this.requests = new RdfRequests(store);
        this.askable = new Askable(
                animators, new OpenPool(animators, cards, memberships, homes::apply, clock), requests, memberships);
        this.register = new RegisterAnimator(
                store, animators, email -> Optional.ofNullable(accounts.get(email)), homes::apply, ids, raised::add);
        AnimatorChoice choice = new AnimatorChoice(animators, askable, register);
        AnimatorHat hat = new AnimatorHat(memberships, audit);
        this.add = new AddWorkshop(store, campaigns, hat, workshops, choice, hands, ids);
        this.edit = new EditWorkshop(store, campaigns, memberships, hat, workshops, choice, hands, raised::add);
        this.remove = new RemoveWorkshop(store, workshops, memberships, hands);
        this.publish = new PublishWorkshops(store, workshops, hands, raised::add);
        store.change(() -> {
            campaigns.save(campaign(CAMPAIGN));
            campaigns.save(campaign(OTHER_CAMPAIGN));
            memberships.add(Membership.in(CAMPAIGN, NADIA, Role.PROJECT_TEAM, "0990001N"));
            memberships.add(Membership.in(CAMPAIGN, TEACHER, Role.TEACHER, "0990002P"));
            memberships.add(Membership.in(OTHER_CAMPAIGN, STRANGER, Role.PROJECT_TEAM, "0990003R"));
        });
    }

    private static Campaign campaign(Id id) {
        return new Campaign(
                id,
                "Journée du 12 mars",
                "LYON",
                LocalDate.of(2026, 3, 12),
                List.of(
                        new School("0990001N", "Collège Jean-Moulin", "Villeneuve"),
                        new School("0990002P", "Collège Rosa-Parks", "Bellerive")),
                List.of(
                        new Slot(1, LocalTime.of(9, 0), 45, false),
                        new Slot(2, LocalTime.of(10, 0), 45, false),
                        new Slot(3, LocalTime.of(11, 0), 45, true)),
                List.of(
                        new Room(Id.of("r104"), "Salle 104", 12, Set.of("TNI")),
                        new Room(Id.of("r106"), "Salle 106", 12, Set.of())),
                true);
    }

    public static AnimatorCard malik() {
        return new AnimatorCard(
                "Malik",
                "Ouardi",
                "malik.ouardi@olympe-de-gouges.example.org",
                "0990003R",
                "Collège Olympe-de-Gouges",
                "SVT, technologie");
    }

    public static AnimatorCard nobodyTyped() {
        return new AnimatorCard("", "", "", "", "", "");
    }

    public static WorkshopCard card(String title) {
        return new WorkshopCard(
                title,
                "Douze tablettes, une question, toute la classe sur la même feuille.",
                "une carte prête pour votre prochain chapitre\ntrois consignes qui font participer tout le monde",
                "Vous essayez d’abord, comme un élève.\n\nEnsuite on parle de vos classes.",
                "",
                "J’ai commencé par une feuille A3 et des feutres.",
                List.of("c10", "c4"),
                new Format(15, 30),
                "12 tablettes\nTNI",
                12,
                3);
    }

    public Workshop add(String title) {
        return add.add(NADIA, CAMPAIGN, card(title), Optional.empty(), malik());
    }

    public Workshop again(Workshop workshop) {
        return store.read(() -> workshops.get(workshop.id()));
    }
}
