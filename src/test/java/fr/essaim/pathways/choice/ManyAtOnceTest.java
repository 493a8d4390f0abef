package fr.essaim.pathways.choice;

import static fr.essaim.pathways.choice.ChoiceWorld.CAMPAIGN;
import static fr.essaim.pathways.choice.ChoiceWorld.session;
import static fr.essaim.pathways.choice.ChoiceWorld.teacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.kernel.Failure;
import fr.essaim.rdf.LogGraphStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the store that ships, its log on disk. */
class ManyAtOnceTest {

    @TempDir
    Path directory;

    @Test
    void twoHundredAtOnceForTwelvePlacesLeaveTwelveAlsoAfterARestart() throws Exception {
        int taken = 0;
        ChoiceBook kept;
        try (LogGraphStore store = LogGraphStore.open(directory, Runnable::run, Clock.systemUTC())) {
            ChoiceWorld world = new ChoiceWorld(store, 200, 12).opened();
            world.closed();
            for (ChoiceSession session : world.book().choice().offered()) {
                for (var person : world.book().in(session.id())) {
                    world.keep.leave(CAMPAIGN, person);
                }
            }
            CountDownLatch go = new CountDownLatch(1);
            ExecutorService many = Executors.newFixedThreadPool(200);
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int t = 0; t < 200; t++) {
                int who = t;
                Callable<Boolean> press = () -> {
                    go.await();
                    try {
                        world.keep.take(CAMPAIGN, teacher(who), session(1));
                        return true;
                    } catch (Failure.Conflict full) {
                        return false;
                    }
                };
                answers.add(many.submit(press));
            }
            go.countDown();
            for (Future<Boolean> answer : answers) {
                taken += answer.get() ? 1 : 0;
            }
            many.shutdown();
            kept = world.book();
            assertEquals(12, kept.in(session(1)).size());
        }
        assertEquals(12, taken);
        try (LogGraphStore store = LogGraphStore.open(directory, Runnable::run, Clock.systemUTC())) {
            var books = new fr.essaim.pathways.rdf.RdfChoiceBooks(store);
            assertEquals(kept, store.read(() -> books.get(CAMPAIGN)));
        }
    }
}
