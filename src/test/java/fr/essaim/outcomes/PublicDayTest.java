package fr.essaim.outcomes;

import static fr.essaim.workshops.WorkshopWorld.CAMPAIGN;
import static fr.essaim.workshops.WorkshopWorld.NADIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.animators.Animator;
import fr.essaim.animators.pool.Consent;
import fr.essaim.animators.pool.Offer;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.pool.Reach;
import fr.essaim.animators.pool.Times;
import fr.essaim.animators.rdf.pool.RdfPoolCards;
import fr.essaim.animators.rdf.pool.RdfRequests;
import fr.essaim.animators.requests.Request;
import fr.essaim.animators.requests.Request.State;
import fr.essaim.campaigns.Teacher;
import fr.essaim.journal.JournalWorld;
import fr.essaim.journal.Visibility;
import fr.essaim.kernel.Id;
import fr.essaim.outcomes.rdf.RdfPublicDays;
import fr.essaim.outcomes.web.MessageWording;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Publication;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.rdf.RdfPathwayPlans;
import fr.essaim.pathways.rdf.RdfPathways;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.rdf.PublicDataset;
import fr.essaim.rdf.Shapes;
import fr.essaim.web.Messages;
import fr.essaim.workshops.Format;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.WorkshopWorld;
import fr.essaim.workshops.typing.WorkshopCard;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class PublicDayTest {

    private static final String BASE = "https://essaim.test/essaim/";
    private static final List<String> SYNTAXES = List.of("text/turtle", "application/ld+json", "application/rdf+xml");

    private final JournalWorld world = new JournalWorld();
    private final WorkshopWorld day = world.day;
    private final Clock paris = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneId.of("Europe/Paris"));
    private final RdfPathwayPlans plans = new RdfPathwayPlans(world.store);
    private final PublicDataset dataset = new PublicDataset(new MemoryGraphStore(), Shapes.ofPublicData());
    private final PublicDays days = new RdfPublicDays(dataset, () -> BASE, new MessageWording(new Messages()));
    private final PublishDay publish = new PublishDay(
            world.store,
            day.campaigns,
            day.publish,
            new TellPublicDay(
                    day.campaigns,
                    world.rosters,
                    day.animators,
                    day.workshops,
                    world.groups,
                    new RdfPathways(world.store, plans),
                    paris),
            days);
    private final Workshop second = day.add("La carte mentale");

    private void publishPathways() {
        world.store.change(() -> {
            plans.save(new PathwayPlan(
                    CAMPAIGN,
                    1,
                    1,
                    1,
                    0,
                    List.of(
                            session("s1", world.workshop, 1, "r104", JournalWorld.H),
                            session("s2", second, 2, "r106", JournalWorld.H, JournalWorld.A),
                            session("s3", second, 3, "r106"))));
            plans.publish(new Publication(CAMPAIGN, 1, 1, 1, Instant.EPOCH, NADIA, 0, 3));
        });
        publish.publish(CAMPAIGN);
    }

    /** The animator’s card is open to the whole académie, and he was asked: none of it is open data. */
    private void inThePool(Id animator) {
        LocalDate given = LocalDate.of(2030, 7, 5);
        PoolCard card = new PoolCard(
                animator, Offer.NOTHING, Times.ANY, Reach.ACADEMY, "Vallée secrète", Consent.from(given, true), given);
        world.store.change(() -> {
            new RdfPoolCards(world.store).save(card);
            new RdfRequests(world.store)
                    .save(new Request(
                            CAMPAIGN,
                            animator,
                            NADIA,
                            Instant.EPOCH,
                            State.ACCEPTED,
                            "Viendriez-vous ?",
                            "",
                            null,
                            null));
        });
    }

    private static Session session(String id, Workshop workshop, int slot, String room, Id... groups) {
        return new Session(Id.of(id), CAMPAIGN, workshop.id(), slot, Id.of(room), List.of(groups));
    }

    private static Graph read(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new StringReader(text), BASE, lang);
        return graph;
    }

    @Test
    void aPublishedDayIsReadAtTheAddressOfEachWorkshopInThreeSyntaxesThatSayTheSame() {
        publishPathways();
        Graph turtle = read(days.workshop(second.id(), SYNTAXES.get(0)).orElseThrow(), Lang.TURTLE);
        Graph jsonLd = read(days.workshop(second.id(), SYNTAXES.get(1)).orElseThrow(), Lang.JSONLD);
        Graph rdfXml = read(days.workshop(second.id(), SYNTAXES.get(2)).orElseThrow(), Lang.RDFXML);
        assertTrue(turtle.isIsomorphicWith(jsonLd) && turtle.isIsomorphicWith(rdfXml));
        assertEquals(List.of(), Shapes.ofPublicData().check(turtle));
        assertEquals(List.of(), Shapes.ofPublicData().unforeseen(turtle));

        String text = days.workshop(second.id(), SYNTAXES.get(0)).orElseThrow();
        for (String said : List.of(
                BASE + "ateliers/" + second.id() + ">",
                "schema:Course",
                "2026-03-12T10:00:00+01:00",
                "2026-03-12T11:45:00+01:00",
                "ess:Pathway",
                "#parcours-H",
                "ess:headCount",
                "une carte prête pour votre prochain chapitre",
                "Salle 106",
                "Collège Rosa-Parks",
                "0990002P",
                "https://w3id.org/essaim/concerns#c4",
                "etalab-2.0")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        assertFalse(
                days.workshop(world.workshop.id(), SYNTAXES.get(0))
                        .orElseThrow()
                        .contains("#parcours-A"),
                "A does not come to the first workshop");
        assertTrue(days.day(CAMPAIGN, SYNTAXES.get(0)).orElseThrow().contains("#parcours-A"));
        assertTrue(day.again(second).published(), "publishing the day publishes its workshops");
    }

    @Test
    void nobodyIsNamedInAnyRepresentationWhateverWasTyped() {
        world.store.change(() -> {
            world.rosters.save(
                    CAMPAIGN,
                    new Teacher(Id.of("t9"), "0990001N", "Zébulon", "Quincampoix", "zq@x.example", "EPS", true));
            world.rosters.save(
                    CAMPAIGN, new Teacher(Id.of("t8"), "0990001N", "Aude", "Petit", "petit@x.example", "EPS", true));
        });
        WorkshopCard chatty = new WorkshopCard(
                "Avec Malik Ouardi",
                "Mme Quincampoix l’a essayé en petit groupe.",
                "le modèle de Zébulon\nune grille pour un petit groupe\nécrire à malik.ouardi@olympe-de-gouges.example.org",
                "Un exercice de OUARDI. Petit à petit.",
                "pour Claire Amblard",
                "Venez, dit Malik.",
                List.of("c1"),
                new Format(15, 30),
                "",
                12,
                2);
        Workshop workshop = day.add.add(NADIA, CAMPAIGN, chatty, Optional.empty(), WorkshopWorld.malik());
        inThePool(workshop.animator());
        world.write.write(JournalWorld.CLAIRE, JournalWorld.H, world.line("Une idée de Claire", Visibility.GROUP), "");
        publishPathways();

        List<String> everything = new ArrayList<>();
        for (String syntax : SYNTAXES) {
            everything.add(days.all(syntax));
            everything.add(days.day(CAMPAIGN, syntax).orElseThrow());
            everything.add(days.workshop(workshop.id(), syntax).orElseThrow());
            everything.add(days.workshop(second.id(), syntax).orElseThrow());
        }
        List<String> people = new ArrayList<>();
        world.store.read(() -> {
            for (Teacher teacher : world.rosters.of(CAMPAIGN)) {
                people.addAll(List.of(teacher.name(), teacher.email(), "person:" + teacher.id(), "/" + teacher.id()));
            }
            for (Animator animator : day.animators.all()) {
                people.addAll(List.of(animator.firstName(), animator.lastName(), animator.email(), animator.school()));
                people.add(animator.id().value());
            }
            return null;
        });
        people.addAll(List.of("Quincampoix", "Zébulon", "Amblard", "Maret", "Benali", "catal", "Une idée"));
        people.addAll(List.of("poolcard", "cardArea", "Vallée secrète", "Viendriez-vous", "2031-07-05"));
        for (String text : everything) {
            String low = text.toLowerCase(Locale.FRENCH);
            people.forEach(
                    person -> assertFalse(low.contains(person.toLowerCase(Locale.FRENCH)), person + " in " + text));
            assertFalse(text.contains("x.example") || text.contains("example.org"), text);
        }
        String about = days.workshop(workshop.id(), "text/turtle").orElseThrow();
        assertTrue(about.contains("une grille pour un petit groupe"), "a word that is also a name stays: " + about);
        assertTrue(about.contains("\"A3\"@fr"), "a title that names somebody gives way to the code");
    }

    @Test
    void whatIsWithdrawnOrHiddenIsGoneAndADraftNeverWasThere() {
        publish.follow(CAMPAIGN);
        assertEquals(Optional.empty(), days.workshop(second.id(), "text/turtle"), "a draft");
        assertTrue(days.workshop(world.workshop.id(), "text/turtle").isPresent());
        publishPathways();
        assertTrue(days.workshop(second.id(), "text/turtle").isPresent());
        day.publish.one(NADIA, second.id(), false);
        publish.follow(CAMPAIGN);
        assertEquals(Optional.empty(), days.workshop(second.id(), "text/turtle"));
        assertFalse(days.all("text/turtle").contains(second.id().value()));
        day.publish.one(NADIA, world.workshop.id(), false);
        publish.follow(CAMPAIGN);
        assertEquals(List.of(), dataset.names());
        assertEquals(2, publish.followAll().size());
    }

    @Test
    void textThatNoXmlCouldHoldIsPublishedAllTheSame() {
        WorkshopCard odd = new WorkshopCard(
                "Titre \u0001 <b>", "\u0000 & ]]> \uFFFE", "", "", "", "", List.of(), new Format(15, 30), "", 0, 1);
        Workshop workshop = day.add.add(NADIA, CAMPAIGN, odd, Optional.empty(), WorkshopWorld.malik());
        publishPathways();
        Graph xml = read(days.workshop(workshop.id(), "application/rdf+xml").orElseThrow(), Lang.RDFXML);
        Graph turtle = read(days.workshop(workshop.id(), "text/turtle").orElseThrow(), Lang.TURTLE);
        assertTrue(xml.isIsomorphicWith(turtle));
    }

    @Test
    void theVocabularyIsServed() {
        assertTrue(days.vocabulary("text/turtle").contains("parcours"));
        assertFalse(read(days.vocabulary("application/ld+json"), Lang.JSONLD).isEmpty());
    }
}
