package fr.essaim.app.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.InstanceWorld;
import fr.essaim.groups.rdf.RdfGroups;
import fr.essaim.impressions.Impression;
import fr.essaim.impressions.Impressions;
import fr.essaim.impressions.When;
import fr.essaim.impressions.rdf.RdfImpressions;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Job;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                        new ImpressionsKept(new RdfImpressions(world.store)),
                        new JournalKept(
                                world.rosters,
                                new RdfGroups(world.store),
                                world.entries,
                                new fr.essaim.journal.files.FilePhotos(
                                        () -> java.nio.file.Path.of("target", "no-photos")))),
                world.audit,
                world.stores,
                world.clock);
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
        world.clock.pass(Duration.ofDays(60));
        assertEquals(1, due("impressions"));
        job().run();
        assertEquals(List.of(), world.store.read(() -> impressions.of(InstanceWorld.CAMPAIGN)));
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
