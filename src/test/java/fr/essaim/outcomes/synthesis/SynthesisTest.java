package fr.essaim.outcomes.synthesis;

import static fr.essaim.impressions.ImpressionsWorld.CAMPAIGN;
import static fr.essaim.impressions.ImpressionsWorld.CLAIRE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.animators.Animator;
import fr.essaim.animators.rdf.RdfAnimators;
import fr.essaim.animators.rdf.pool.RdfRequests;
import fr.essaim.animators.requests.Request;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.forming.World;
import fr.essaim.host.MemoryHost;
import fr.essaim.host.spi.Capability;
import fr.essaim.impressions.ImpressionsWorld;
import fr.essaim.impressions.Question;
import fr.essaim.impressions.When;
import fr.essaim.impressions.board.FeelingsBoard;
import fr.essaim.impressions.board.Figure;
import fr.essaim.impressions.gathered.TeamWords;
import fr.essaim.impressions.giving.Given;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.ideas.IdeaCard;
import fr.essaim.impressions.ideas.ReadIdeas;
import fr.essaim.impressions.rdf.ideas.RdfFirstIdeas;
import fr.essaim.impressions.rdf.referents.RdfReferents;
import fr.essaim.impressions.referents.Referent;
import fr.essaim.journal.observing.Aspect;
import fr.essaim.journal.observing.ObserveGroup;
import fr.essaim.journal.rdf.RdfObservations;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.outcomes.closing.CloseCampaign;
import fr.essaim.outcomes.rdf.synthesis.RdfClosings;
import fr.essaim.outcomes.rdf.synthesis.RdfSynthesisData;
import fr.essaim.outcomes.web.synthesis.ReadAgain;
import fr.essaim.outcomes.web.synthesis.SynthesisFiles;
import fr.essaim.spaces.CloseSpaces;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.reconciler.NoNotices;
import fr.essaim.spaces.reconciler.Reconcile;
import fr.essaim.web.Grant;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import fr.essaim.web.paper.OdtWriter;
import fr.essaim.web.paper.PdfWriter;
import fr.essaim.workshops.Workshop;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The same figures on the page, on paper, in a spreadsheet and as data; and nobody's name where none belongs. */
class SynthesisTest {

    private static final Set<String> BOTH = Set.of(World.MOULIN, World.PARKS);

    private static final Id NEXT = Id.of("next");

    private final ImpressionsWorld world = new ImpressionsWorld();
    private final RdfReferents referents = new RdfReferents(world.store);
    private final RdfFirstIdeas ideas = new RdfFirstIdeas(world.store);
    private final RdfDiscussionSpaces spaces = new RdfDiscussionSpaces(world.store);
    private final RdfClosings closings = new RdfClosings(world.store);
    private final ObserveGroup observe = new ObserveGroup(
            world.store,
            world.day.world.plans.groups(),
            world.day.world.rosters,
            new RdfObservations(world.store),
            world.day.world.ids,
            world.clock);
    private final List<Object> raised = new ArrayList<>();
    private final MemoryHost host = new MemoryHost();
    private final CloseCampaign closeCampaign = new CloseCampaign(
            world.store,
            world.day.world.plans.groups(),
            spaces,
            new CloseSpaces(world.store, spaces, raised::add, world.clock),
            closings,
            world.clock);
    private final RdfAnimators animators = new RdfAnimators(world.store);
    private final ReadSynthesis read = new ReadSynthesis(
            world.store,
            world.day.world.campaigns,
            world.day.world.rosters,
            world.day.workshops,
            animators,
            world.day.world.plans.groups(),
            world.feelings,
            world.verbatims,
            world.gathered,
            observe,
            new ReadIdeas(world.store, ideas),
            referents,
            world.readQuotes);
    private final RdfSynthesisData data = new RdfSynthesisData(() -> "https://essaim.example.org/");

    private void live() {
        for (Id teacher : world.teachers()) {
            world.give.give(teacher, world.first(teacher).workshop().id(), When.IMMEDIATE, ImpressionsWorld.happy(""));
        }
        world.gather.say(CAMPAIGN, new TeamWords("Contents & curieux", "Deux groupes <continuent>"), Shown.ANYTHING);
        Id group = world.store
                .read(() -> world.day.world.plans.groups().of(CAMPAIGN))
                .get(0)
                .id();
        observe.observe(
                World.NADIA,
                BOTH,
                CAMPAIGN,
                group,
                new ObserveGroup.Seen(Optional.empty(), Map.of(Aspect.CLIMATE, 3), ""));
        IdeaCard card = new IdeaCard(
                "Carte mentale en 5e", "français", "5e", "", "", "Une collègue à mes côtés", Optional.empty());
        world.store.change(() -> {
            ideas.save(new FirstIdea(
                    Id.of("idea-1"),
                    CAMPAIGN,
                    CLAIRE,
                    World.PARKS,
                    Optional.empty(),
                    card,
                    true,
                    world.clock.instant()));
            referents.save(Referent.unknown(CAMPAIGN, CLAIRE).in(Referent.State.ACCEPTED));
            animators.save(new Animator(Id.of("animateur-1"), "Malik", "Ouardi", "0990003R", "Curie", "", List.of()));
        });
    }

    @Test
    void anAnimatorIsInvitedAgainInOneClickToADayToComeOfAnotherSchoolThanHis() {
        live();
        Campaign here = world.store.read(() -> world.day.world.campaigns.get(CAMPAIGN));
        assertFalse(page(Role.PROJECT_TEAM).view(CAMPAIGN).hasNextDay());
        Campaign next = new Campaign(
                NEXT, "La suivante", "", null, List.of(here.schools().get(0)), List.of(), List.of(), true);
        Campaign his = new Campaign(
                Id.of("chez-lui"),
                "Chez lui",
                "",
                null,
                List.of(new School("0990003R", "Curie", "")),
                List.of(),
                List.of(),
                true);
        world.store.change(() -> List.of(next, his).forEach(world.day.world.campaigns::save));
        ReadAgain.Again again =
                page(Role.PROJECT_TEAM).view(CAMPAIGN).animators().get(0);
        assertEquals(List.of(next), again.open(), "not one that others steer");
        world.store.change(() -> new RdfRequests(world.store)
                .save(new Request(
                        NEXT,
                        again.animator().id(),
                        World.NADIA,
                        Instant.EPOCH,
                        Request.State.ASKED,
                        "",
                        "",
                        null,
                        null)));
        ReadAgain.Again asked =
                page(Role.PROJECT_TEAM).view(CAMPAIGN).animators().get(0);
        assertEquals(List.of(), asked.open());
        assertEquals(List.of(next), asked.asked());
    }

    private SynthesisFiles page(Role role) {
        Visit visit = PagesInTests.visit(
                new Viewer(
                        Optional.of(World.NADIA),
                        "Nadia",
                        List.of(
                                Grant.inCampaign(role, NEXT, World.PARKS),
                                Grant.inCampaign(role, CAMPAIGN, World.PARKS),
                                Grant.inCampaign(role, CAMPAIGN, World.MOULIN))),
                Language.FR);
        return new SynthesisFiles(
                read,
                data,
                world.store,
                closings,
                reconcile(),
                new ReadAgain(world.store, world.day.world.campaigns, new RdfRequests(world.store), Clock.systemUTC()),
                new PdfWriter(),
                new OdtWriter(),
                new Messages(),
                visit);
    }

    private Reconcile reconcile() {
        Clock clock = Clock.systemUTC();
        return new Reconcile(
                world.store,
                new RdfDiscussionSpaces(world.store),
                NoNotices.round(world.store, host, clock),
                host,
                clock);
    }

    private String html(Role role) {
        Visit visit = PagesInTests.visit(Viewer.NOBODY, Language.FR);
        return new PagesInTests()
                .render(visit, Html.of("outcomes/synthesis", page(role).view(CAMPAIGN), "outcomes.synthesis"));
    }

    @Test
    void theFourOutputsStandOnThePageAndInTheWordProcessorAlike() throws Exception {
        live();
        String html = html(Role.PROJECT_TEAM);
        String odt = content(page(Role.PROJECT_TEAM).odt(CAMPAIGN));
        for (String said : List.of(
                "Contents &amp; curieux",
                "Deux groupes &lt;continuent&gt;",
                "44 sur 44",
                "100\u00a0% de 44",
                "Carte mentale en 5e",
                "Aide souhaitée\u00a0: Une collègue à mes côtés",
                "Une idée demande une aide",
                "Claire Amblard",
                "Malik Ouardi",
                "chaleureux (1)")) {
            assertTrue(html.contains(said), said + " on the page: " + html);
            assertTrue(odt.contains(said), said + " in the file: " + odt);
        }
        byte[] pdf = page(Role.PROJECT_TEAM).pdf(CAMPAIGN);
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
    }

    @Test
    void theHeadReadsNoObservation() {
        live();
        String html = html(Role.DIRECTION);
        assertFalse(html.contains("chaleureux"), html);
        assertTrue(html.contains("44 sur 44"), "counts are for the head too");
    }

    @Test
    void theSameFiguresAsDataAndNobodyIsNamedThere() {
        live();
        Synthesis synthesis = read.read(CAMPAIGN, BOTH, BOTH);
        String csv = page(Role.PROJECT_TEAM).csv(CAMPAIGN);
        String turtle = data.turtle(synthesis);
        assertTrue(csv.contains("\"pleasure\";\"immediate\";\"\";\"\";\"44\";\"44\""), csv);
        assertTrue(csv.contains("\"ease\";\"immediate\";\"\";\"\";\"44\";\"0\""), csv);
        var graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
        long pleasure = graph.find(Node.ANY, Node.ANY, Node.ANY)
                .filterKeep(triple -> triple.getPredicate().toString().endsWith("answersCounted")
                        && triple.getObject().getLiteralLexicalForm().equals("44"))
                .toList()
                .size();
        assertTrue(pleasure >= 2, "all together, for each of the two questions answered: " + turtle);
        for (Teacher teacher : world.store.read(() -> world.day.world.rosters.of(CAMPAIGN))) {
            assertFalse(turtle.contains(teacher.lastName()) || csv.contains(teacher.lastName()), teacher.name());
        }
        assertFalse(turtle.contains("curieux") || csv.contains("curieux"), "nobody's words either");
        assertEquals(turtle, data.turtle(read.read(CAMPAIGN, BOTH, BOTH)));
    }

    /** Each figure as "question moment workshop UAI: answers agreeing", from the table for spreadsheets. */
    private static Set<String> figures(String csv) {
        return csv.lines()
                .map(line -> line.replace("\"", "").split(";", -1))
                .filter(cells -> !cells[1].isEmpty() && !cells[5].isEmpty() && !cells[4].equals("0"))
                .filter(cells -> !cells[1].equals("moment"))
                .map(cells ->
                        cells[0] + " " + cells[1] + " " + cells[2] + " " + cells[3] + ": " + cells[4] + " " + cells[5])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> figures(Graph graph) {
        Map<String, String> titles = world.store.read(() -> world.day.workshops.of(CAMPAIGN)).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Workshop::title));
        Set<String> figures = new TreeSet<>();
        graph.find(Node.ANY, Node.ANY, Node.ANY)
                .filterKeep(triple -> triple.getPredicate().toString().endsWith("answersCounted"))
                .mapWith(Triple::getSubject)
                .forEach(figure -> {
                    String workshop = value(graph, figure, "itemReviewed");
                    figures.add(value(graph, figure, "ofQuestion") + " " + value(graph, figure, "moment") + " "
                            + titles.getOrDefault(workshop.replaceFirst(".*/", ""), "") + " "
                            + value(graph, figure, "ofSchool") + ": " + value(graph, figure, "answersCounted") + " "
                            + value(graph, figure, "answersAgreeing"));
                });
        return figures;
    }

    @Test
    void everyFigureIsTheSameInEveryFormat() throws Exception {
        for (Id teacher : world.teachers()) {
            world.visited
                    .all(teacher)
                    .forEach(seen -> world.give.give(
                            teacher,
                            seen.workshop().id(),
                            When.IMMEDIATE,
                            new Given(Map.of(Question.PLEASURE, 1 + Math.abs(teacher.hashCode()) % 4), "", false)));
        }
        SynthesisFiles files = page(Role.PROJECT_TEAM);
        Graph graph = RDFParser.fromString(files.turtle(CAMPAIGN), Lang.TURTLE).toGraph();
        Set<String> figures = figures(files.csv(CAMPAIGN));
        assertTrue(figures.size() > 10, figures.toString());
        assertEquals(String.join("\n", figures), String.join("\n", figures(graph)));

        String html = Jsoup.parse(html(Role.PROJECT_TEAM)).text();
        String odt = Jsoup.parse(content(files.odt(CAMPAIGN))).text();
        String pdf;
        try (PDDocument read = Loader.loadPDF(files.pdf(CAMPAIGN))) {
            pdf = new PDFTextStripper().getText(read);
        }
        FeelingsBoard board = read.read(CAMPAIGN, BOTH, BOTH).feelings();
        for (int place = 0; place <= board.workshops().size(); place++) {
            Figure figure = board.of(When.IMMEDIATE, Question.PLEASURE).at(place, 2);
            String said = figure.share() + " % de " + figure.answers();
            assertTrue(figure.shown() && flat(html).contains(said), said + " on the page: " + html);
            assertTrue(flat(odt).contains(said), said + " in the file: " + odt);
            assertTrue(flat(pdf).contains(said), said + " in the PDF: " + pdf);
        }
    }

    /** What the page says of answers and of observations is in the data too, and nothing of observations for the head. */
    @Test
    void whatThePageCountsIsCountedInTheDataToo() {
        live();
        assertTrue(html(Role.PROJECT_TEAM).contains("44 sur 44"));
        String csv = page(Role.PROJECT_TEAM).csv(CAMPAIGN);
        assertTrue(csv.contains("\"ont répondu\";\"immediate\";\"\";\"\";\"44\";\"\""), csv);
        assertTrue(csv.contains("\"observations climate 3\";\"\";\"\";\"\";\"1\";\"\""), csv);
        assertTrue(csv.contains("\"idées avec une aide souhaitée\";\"\";\"\";\"\";\"1\";\"\""), csv);
        assertFalse(csv.contains("collègue"), "counted, not told");
        assertFalse(page(Role.DIRECTION).csv(CAMPAIGN).contains("observations"));
        assertFalse(page(Role.DIRECTION).turtle(CAMPAIGN).contains("observations"));
        Graph graph = RDFParser.fromString(page(Role.PROJECT_TEAM).turtle(CAMPAIGN), Lang.TURTLE)
                .toGraph();
        List<Count> counts = read.read(CAMPAIGN, BOTH, BOTH).counts();
        Set<String> told = counts.stream()
                .map(count -> count.what() + " " + count.of() + " " + count.degree() + ": " + count.number())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = new TreeSet<>();
        graph.find(Node.ANY, Node.ANY, Node.ANY)
                .filterKeep(triple -> triple.getPredicate().toString().endsWith("counted"))
                .mapWith(Triple::getSubject)
                .forEach(one -> written.add(value(graph, one, "counted") + " " + value(graph, one, "moment")
                        + value(graph, one, "ofAspect") + " "
                        + Optional.of(value(graph, one, "degreeSeen"))
                                .filter(said -> !said.isEmpty())
                                .orElse("0")
                        + ": " + value(graph, one, "#count")));
        assertEquals(String.join("\n", told), String.join("\n", written));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private static String value(Graph graph, Node subject, String ending) {
        return graph.find(subject, Node.ANY, Node.ANY)
                .filterKeep(triple -> triple.getPredicate().toString().endsWith(ending))
                .nextOptional()
                .map(Triple::getObject)
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
                .orElse("");
    }

    @Test
    void aSmallWorkshopIsKeptBackInEveryFormat() {
        List<Id> four = world.teachers().subList(0, 4);
        four.forEach(teacher -> world.give.give(
                teacher, world.first(teacher).workshop().id(), When.IMMEDIATE, ImpressionsWorld.happy("")));
        String csv = page(Role.PROJECT_TEAM).csv(CAMPAIGN);
        assertFalse(csv.contains("\"pleasure\";\"immediate\";\"\";\"\";\"4\""), csv);
        assertFalse(data.turtle(read.read(CAMPAIGN, BOTH, BOTH)).contains("answersCounted"));
        assertTrue(html(Role.PROJECT_TEAM).contains("effectif &lt; 5"));
    }

    @Test
    void aClosedCampaignKeepsOrArchivesItsSpacesAndOpensAgain() {
        closeCampaign.close(CAMPAIGN, World.NADIA, true);
        closeCampaign.close(CAMPAIGN, World.NADIA, false);
        assertFalse(world.store.read(() -> closings.of(CAMPAIGN)).orElseThrow().spacesKept());
        assertTrue(html(Role.PROJECT_TEAM).contains("La campagne est close, les espaces sont archivés."));
        host.cannot(Capability.ARCHIVE_SPACES);
        assertTrue(html(Role.PROJECT_TEAM).contains("leurs membres en sont retirés, les messages y restent"));
        closeCampaign.reopen(CAMPAIGN);
        assertTrue(html(Role.PROJECT_TEAM).contains("Clore, fermer les espaces en retirant les membres"));
        host.cannot(Capability.MEMBERS);
        String leftOpen = html(Role.PROJECT_TEAM);
        assertTrue(leftOpen.contains("cette plateforme ne permet ni de les archiver"));
        assertFalse(leftOpen.contains("value=\"archiver\""), "no button that does nothing");
        closeCampaign.reopen(CAMPAIGN);
        assertTrue(world.store.read(() -> closings.of(CAMPAIGN)).isEmpty());
        assertThrows(Failure.Conflict.class, () -> closeCampaign.close(Id.of("nothing-there"), World.NADIA, true));
    }

    private static String content(byte[] odt) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
