package fr.essaim.solver.bench;

import fr.essaim.solver.choice.Allotment;
import fr.essaim.solver.choice.FairChoice;
import fr.essaim.solver.choice.OpenSession;
import fr.essaim.solver.choice.Wisher;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A free choice instance: placed once in a cold process, then again until the compiler is done. The seconds are those of
 * the one thread that works, so that neighbours on the machine do not count.
 */
final class ChoiceBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int AGAIN = 201;

    private ChoiceBench() {}

    static String run(Path instance, CpuClock clock, long seed) throws IOException {
        Map<?, ?> json = Json.object(Files.readString(instance));
        int[] capacity = Json.numbers(json.get("capacity"));
        List<OpenSession> sessions = new ArrayList<>();
        for (int s = 0; s < capacity.length; s++) {
            sessions.add(new OpenSession("" + s, 0, capacity[s]));
        }
        List<Wisher> wishers = new ArrayList<>();
        for (int[] wishes : Json.rows(json, "wishes")) {
            List<String> names = Arrays.stream(wishes).mapToObj(s -> "" + s).toList();
            wishers.add(new Wisher("" + wishers.size(), names));
        }
        double[] took = new double[AGAIN];
        Allotment allotment = null;
        for (int k = 0; k < AGAIN; k++) {
            long start = THREADS.getCurrentThreadCpuTime();
            Allotment found = FairChoice.of(wishers, sessions, seed);
            took[k] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
            if (allotment != null && !found.session().equals(allotment.session())) {
                throw new IllegalStateException("the same seed gave another result");
            }
            allotment = found;
        }
        double cold = took[0];
        Arrays.sort(took);
        Map<String, String> session = allotment.session();
        List<String> placed = wishers.stream()
                .map(wisher -> session.getOrDefault(wisher.id(), "-1"))
                .toList();
        return "{\"cost\":" + allotment.cost() + ",\"session\":" + placed + ",\"seconds\":" + cold
                + ",\"warmSeconds\":" + took[AGAIN / 2] + ",\"slowestSeconds\":" + took[AGAIN - 1]
                + ",\"cpuSeconds\":" + clock.spent() + "}";
    }
}
