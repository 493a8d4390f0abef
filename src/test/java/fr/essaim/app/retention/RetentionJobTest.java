package fr.essaim.app.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.animators.Animator;
import fr.essaim.animators.pool.Consent;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.rdf.RdfAnimators;
import fr.essaim.animators.rdf.pool.RdfPoolCards;
import fr.essaim.animators.rdf.pool.RdfRequests;
import fr.essaim.animators.requests.Request;
import fr.essaim.app.InstanceWorld;
import fr.essaim.app.own.OwnSpaces;
import fr.essaim.app.own.Piece;
import fr.essaim.app.retention.names.RosterKept;
import fr.essaim.app.retention.names.SpacesKept;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.groups.rdf.RdfGroups;
import fr.essaim.host.MemoryHost;
import fr.essaim.host.embedded.arrivals.KnownArrivals;
import fr.essaim.host.embedded.rdf.RdfKnownArrivals;
import fr.essaim.host.lti.people.Link;
import fr.essaim.host.lti.people.Links;
import fr.essaim.host.lti.people.RecognisePerson;
import fr.essaim.host.lti.rdf.RdfLinks;
import fr.essaim.impressions.Impression;
import fr.essaim.impressions.Impressions;
import fr.essaim.impressions.When;
import fr.essaim.impressions.gathered.HeardNote;
import fr.essaim.impressions.rdf.RdfGathered;
import fr.essaim.impressions.rdf.RdfImpressions;
import fr.essaim.journal.observing.Aspect;
import fr.essaim.journal.observing.Observation;
import fr.essaim.journal.observing.Observations;
import fr.essaim.journal.rdf.RdfObservations;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Job;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Role;
import fr.essaim.spaces.notices.WantNotice;
import fr.essaim.spaces.notices.WishedNotices;
import fr.essaim.spaces.rdf.RdfWishedNotices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionJobTest {

    @TempDir
    private Path data;

    private InstanceWorld world;

    @BeforeEach
    void open() {
        world = new InstanceWorld(data);
        world.campaign(LocalDate.of(2026, 11, 24));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private RetentionJob job() {
        return new RetentionJob(
                world.plugin,
                world.store,
                world.campaigns,
                List.of(
                        new AnswersKept(world.sheets),
                        new ImpressionsKept(new RdfImpressions(world.store), new RdfGathered(world.store)),
                        new ObservationsKept(new RdfObservations(world.store), world.clock),
                        new JournalKept(
                                world.rosters,
                                new RdfGroups(world.store),
                                world.entries,
                                new fr.essaim.journal.files.FilePhotos(
                                        () -> java.nio.file.Path.of("target", "no-photos"))),
                        new PoolKept(
                                cards(),
                                new RdfAnimators(world.store),
                                new RdfRequests(world.store),
                                new RdfMemberships(world.store, Clock.systemDefaultZone()),
                                world.clock),
                        new RequestsKept(new RdfRequests(world.store)),
                        new AnimatorsKept(
                                new RdfAnimators(world.store),
                                cards(),
                                new RdfRequests(world.store),
                                new RdfMemberships(world.store, world.clock)),
                        new SpacesKept(world.spaces),
                        new RosterKept(leaving(), world.rosters),
                        new NoticesKept(leaving(), notices()),
                        new ArrivalsKept(
                                leaving(),
                                arrivals(),
                                links(),
                                new RecognisePerson(world.store, links(), (email, name) -> List.of(), world.clock))),
                world.audit,
                world.stores,
                world.clock);
    }

    private RdfPoolCards cards() {
        return new RdfPoolCards(world.store);
    }

    private PeopleLeaving leaving() {
        return new PeopleLeaving(
                world.campaigns, world.rosters, new RdfMemberships(world.store, Clock.systemDefaultZone()));
    }

    private WishedNotices notices() {
        return new RdfWishedNotices(world.store);
    }

    private KnownArrivals arrivals() {
        return new RdfKnownArrivals(world.store);
    }

    private Links links() {
        return new RdfLinks(world.store);
    }

    @Test
    void aCardOfThePoolGoesAMonthAfterItsConsentAndItsOwnerWithItUnlessHeAnimates() {
        RdfAnimators animators = new RdfAnimators(world.store);
        LocalDate today = LocalDate.now(world.clock);
        world.store.change(() -> {
            for (String one : List.of("malik", "sabine")) {
                animators.save(new Animator(Id.of(one), one, "X", "0990003R", "Curie", "", List.of()));
                PoolCard card = PoolCard.empty(Id.of(one), today);
                cards().save(card.with(Consent.from(today, true)));
            }
            new RdfMemberships(world.store, Clock.systemDefaultZone())
                    .add(Membership.in(Id.of("ailleurs"), Id.of("malik"), Role.ANIMATOR, "0990003R"));
        });
        world.clock.pass(Duration.ofDays(396));
        assertEquals(0, due("animator-pool"));
        job().run();
        world.clock.pass(Duration.ofDays(1));
        assertEquals(2, due("animator-pool"));
        List<Job.Effect> done = job().run();
        assertTrue(done.contains(new Job.Effect("admin.erased.animator-pool", 2)), done.toString());
        assertTrue(world.store.read(() -> cards().all()).isEmpty());
        assertEquals(
                List.of("malik"),
                world.store.read(animators::all).stream()
                        .map(Animator::firstName)
                        .toList());
    }

    @Test
    void whoAnimatesNowhereAnyMoreIsForgottenWithTheLastCampaign() {
        RdfAnimators animators = new RdfAnimators(world.store);
        RdfMemberships hats = new RdfMemberships(world.store, world.clock);
        Id campaign = world.store.read(world.campaigns::all).get(0).id();
        world.store.change(() -> {
            for (String one : List.of("gone", "still", "asked")) {
                animators.save(new Animator(Id.of(one), one, "X", "0990003R", "Curie", "", List.of()));
                hats.add(Membership.in(campaign, Id.of(one), Role.ANIMATOR, "0990003R"));
            }
            hats.add(Membership.in(Id.of("ailleurs"), Id.of("still"), Role.ANIMATOR, "0990003R"));
            new RdfRequests(world.store)
                    .save(new Request(
                            Id.of("ailleurs"),
                            Id.of("asked"),
                            Id.of("lead"),
                            world.clock.instant(),
                            Request.State.ASKED,
                            "",
                            "",
                            null,
                            null));
        });
        world.clock.pass(Duration.ofDays(600));
        assertEquals(0, due("animation"));
        world.clock.pass(Duration.ofDays(60));
        assertEquals(1, due("animation"));
        job().run();
        assertEquals(
                List.of("asked", "still"),
                world.store.read(animators::all).stream()
                        .map(Animator::firstName)
                        .toList());
    }

    private void known(String person) {
        Id id = Id.of(person);
        new WantNotice(world.store, notices(), () -> Duration.ZERO, Ids.random(), world.clock)
                .want(new NoticeWanted(id, "reminder", "r1", Words.ready("Rappel"), Words.ready(""), ""));
        world.store.change(() -> {
            arrivals().link("cas", person + "-there", id);
            links().save(new Link(
                    Id.of("link-" + person), Id.of("lms"), "1", person, id, person, true, world.clock.instant()));
        });
    }

    private int traces(String person) {
        Id id = Id.of(person);
        return world.store.read(() -> notices().of(id).size()
                + (arrivals().subject("cas", id).isPresent() ? 1 : 0)
                + (int) links().all().stream()
                        .filter(link -> link.person().equals(id))
                        .count());
    }

    @Test
    void noticesAndLinksToOtherDirectoriesGoWithThePersonAndNotBefore() {
        known("ana");
        known("bob");
        world.store.change(() -> new RdfMemberships(world.store, Clock.systemDefaultZone())
                .add(Membership.everywhere(Id.of("bob"), Role.ADMIN, "")));
        world.clock.pass(Duration.ofDays(600));
        assertEquals(0, due("notices"));
        job().run();
        assertEquals(3, traces("ana"));
        world.clock.pass(Duration.ofDays(60));
        assertEquals(1, due("notices"));
        assertEquals(1, due("arrivals"));
        List<Job.Effect> done = job().run();
        assertTrue(done.contains(new Job.Effect("admin.erased.notices", 1)), done.toString());
        assertTrue(done.contains(new Job.Effect("admin.erased.arrivals", 1)), done.toString());
        assertEquals(0, traces("ana"));
        assertEquals(3, traces("bob"), "who wears another hat is still there");
        assertEquals(List.of(), job().run());
    }

    /** On the platform of now and the one before; by words, so that no graph and no line of the log is overlooked. */
    @Test
    void whoWasInASpaceIsInNoGraphAndNoFileOnceItIsForgotten() throws IOException {
        world.setUp();
        Id ana = Id.of("ana");
        OwnSpaces own = new OwnSpaces(world.spaces);
        String there = world.store
                .read(() -> own.of(ana))
                .get(0)
                .fields()
                .get(2)
                .values()
                .get(0);
        MemoryHost other = world.choose("rest", "https://elsewhere.example");
        other.person("zoe", "Zoé", "zoe@college.example");
        String number = other.person("ana", "Ana Un", "ana@college.example").id();
        world.setUp();
        List<Piece> kept = world.store.read(() -> own.of(ana));
        assertEquals(
                List.of(List.of("Ana Un", "ana@college.example", number), List.of("Ana Un", there, "embedded")),
                kept.stream()
                        .map(piece -> piece.fields().stream()
                                .flatMap(field -> field.values().stream())
                                .toList())
                        .toList());
        world.clock.pass(Duration.ofDays(600));
        assertEquals(0, due("spaces"));
        assertTrue(found("earlier-spaces") > 0);
        world.clock.pass(Duration.ofDays(60));
        assertEquals(1, due("spaces"));
        assertTrue(job().run().contains(new Job.Effect("admin.erased.spaces", 1)));
        assertEquals(List.of(), world.store.read(() -> own.of(ana)));
        assertEquals(0, found("Ana Un"));
        assertEquals(0, found("ana@college.example"), "nor on a list");
        assertEquals(0, found("earlier-spaces"));
        assertEquals(0, found("g:spaces:"));
        assertEquals(0, world.store.read(() -> world.spaces
                .knownAs(Set.of(there, number))
                .size()));
    }

    @Test
    void aListKeepsTheNumberOfThoseItForgetsAndTheNamesOfWhoStays() {
        world.store.change(() -> {
            world.rosters.keepFormer(
                    InstanceWorld.CAMPAIGN,
                    new Teacher(Id.of("cleo"), "0990001N", "Cléo", "Trois", "cleo@college.example", "", true));
            new RdfMemberships(world.store, world.clock).add(Membership.everywhere(Id.of("bob"), Role.ADMIN, ""));
        });
        world.clock.pass(Duration.ofDays(660));
        assertEquals(2, due("teacher"));
        job().run();
        List<Teacher> list = world.store.read(() -> world.rosters.of(InstanceWorld.CAMPAIGN));
        assertEquals(Set.of("—", "Bob Deux"), list.stream().map(Teacher::name).collect(Collectors.toSet()));
        assertEquals(
                List.of("—"),
                world.store.read(() -> world.rosters.takenOff(InstanceWorld.CAMPAIGN)).stream()
                        .map(Teacher::name)
                        .toList());
        assertEquals(0, due("teacher"));
        assertEquals(List.of(), job().run());
    }

    /** In how many quads and files of the private store a word stands. */
    private int found(String word) throws IOException {
        int quads =
                world.store.read(() -> (int) Iter.toList(world.store.dataset().find()).stream()
                        .filter(quad -> quad.toString().contains(word))
                        .count());
        try (Stream<Path> files = Files.list(data.resolve("private"))) {
            for (Path file : files.toList()) {
                quads += Files.readString(file, StandardCharsets.ISO_8859_1).contains(word) ? 1 : 0;
            }
        }
        return quads;
    }

    private long due(String category) {
        return job().dryRun().orElseThrow().stream()
                .filter(effect -> effect.key().equals("admin.due." + category))
                .mapToLong(Job.Effect::count)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void answersGoTwentyFourMonthsAfterTheDayAndNotBefore() {
        world.clock.pass(Duration.ofDays(730));
        assertEquals(0, due("questionnaire-answers"));
        world.clock.pass(Duration.ofDays(3));
        assertEquals(2, due("questionnaire-answers"));
        assertEquals(2, world.census.count().get("answers"), "a dry run erases nothing");
        List<Job.Effect> done = job().run();
        assertTrue(done.contains(new Job.Effect("admin.erased.questionnaire-answers", 2)), done.toString());
        assertEquals(0, world.census.count().get("answers"));
        assertEquals(2, world.census.count().get("teachers"));
        assertEquals(List.of(), job().run());
    }

    @Test
    void theJournalGoesTwelveMonthsAfterTheEndOfTheSchoolYear() {
        assertEquals(LocalDate.of(2027, 8, 31), RetentionJob.endOfCycle(LocalDate.of(2026, 11, 24)));
        assertEquals(LocalDate.of(2027, 8, 31), RetentionJob.endOfCycle(LocalDate.of(2027, 3, 12)));
        assertEquals(LocalDate.of(2027, 8, 31), RetentionJob.endOfCycle(LocalDate.of(2027, 8, 31)));
        world.clock.pass(Duration.ofDays(600));
        assertEquals(0, due("journal"));
        world.clock.pass(Duration.ofDays(60));
        assertEquals(1, due("journal"));
        job().run();
        assertEquals(0, world.census.count().get("entries"));
    }

    @Test
    void impressionsGoWithTheJournal() {
        Impressions impressions = new RdfImpressions(world.store);
        world.store.change(() -> impressions.save(new Impression(
                Id.of("i1"),
                InstanceWorld.CAMPAIGN,
                Id.of("ana"),
                "0990001N",
                Id.of("w1"),
                When.IMMEDIATE,
                Map.of(),
                "",
                false,
                world.clock.instant(),
                Optional.empty())));
        world.clock.pass(Duration.ofDays(600));
        assertEquals(0, due("impressions"));
        RdfGathered gathered = new RdfGathered(world.store);
        world.store.change(() -> gathered.save(new HeardNote(
                Id.of("h1"), InstanceWorld.CAMPAIGN, "À la machine à café", world.clock.instant(), Id.of("nadia"))));
        world.clock.pass(Duration.ofDays(60));
        assertEquals(2, due("impressions"));
        job().run();
        assertEquals(List.of(), world.store.read(() -> impressions.of(InstanceWorld.CAMPAIGN)));
        assertEquals(List.of(), world.store.read(() -> gathered.notes(InstanceWorld.CAMPAIGN)));
    }

    @Test
    void observationsGoAfterSixMonths() {
        Observations observations = new RdfObservations(world.store);
        world.store.change(() -> observations.save(new Observation(
                Id.of("o1"),
                InstanceWorld.CAMPAIGN,
                Id.of("group-a"),
                Id.of("nadia"),
                Optional.empty(),
                Map.of(Aspect.CLIMATE, 3),
                "Un groupe calme",
                world.clock.instant())));
        world.clock.pass(Duration.ofDays(180));
        assertEquals(0, due("observations"));
        job().run();
        assertEquals(
                1,
                world.store.read(() -> observations.of(InstanceWorld.CAMPAIGN)).size());
        world.clock.pass(Duration.ofDays(5));
        world.store.change(() -> observations.save(new Observation(
                Id.of("o2"),
                InstanceWorld.CAMPAIGN,
                Id.of("group-a"),
                Id.of("nadia"),
                Optional.empty(),
                Map.of(),
                "Écrit bien plus tard",
                world.clock.instant())));
        assertEquals(1, due("observations"));
        job().run();
        assertEquals(
                List.of("Écrit bien plus tard"),
                world.store.read(() -> observations.of(InstanceWorld.CAMPAIGN)).stream()
                        .map(Observation::note)
                        .toList());
    }

    @Test
    void theAuditGoesAfterAYearAndTheErasureIsInIt() {
        world.audit.note(Audit.Act.done(InstanceWorld.SOPHIE, Audit.Category.JOBS, "admin.run", "one"));
        world.clock.pass(Duration.ofDays(420));
        assertEquals(1, due("audit"));
        job().run();
        List<Audit.Entry> left = world.audit.find(Audit.Wanted.last(9));
        assertEquals(1, left.size());
        assertEquals("admin.audit-retention", left.get(0).act().what());
    }
}
