package fr.essaim.solver.bench;

import fr.essaim.solver.choice.Allotment;
import fr.essaim.solver.choice.FairChoice;
import fr.essaim.solver.choice.OpenSession;
import fr.essaim.solver.choice.Wisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One instance in, one result out:
 * {@code groups|pathways|choice --instance FILE --cpu-seconds S --seed N --out FILE}. The budget of moves is taken from
 * the speed measured, so that a run ends within its seconds; the result tells it, and with the seed it repeats the plan.
 */
public final class Bench {

    private static final String USAGE =
            "groups|pathways|choice --instance FILE [--cpu-seconds S] [--seed N] [--out FILE]";

    private Bench() {}

    /** Reads the arguments, runs, writes. */
    public static void main(String[] args) throws IOException {
        CpuClock clock = new CpuClock();
        Map<String, String> options = new HashMap<>();
        for (int k = 1; k + 1 < args.length; k += 2) {
            options.put(args[k], args[k + 1]);
        }
        if (args.length == 0 || !options.containsKey("--instance")) {
            throw new IllegalArgumentException(USAGE);
        }
        Path instance = Path.of(options.get("--instance"));
        double seconds = Double.parseDouble(options.getOrDefault("--cpu-seconds", "5"));
        long seed = Long.parseLong(options.getOrDefault("--seed", "1"));
        String result =
                switch (args[0]) {
                    case "groups" -> GroupsBench.run(instance, clock, seconds, seed);
                    case "pathways" -> PathwaysBench.run(instance, clock, seconds, seed);
                    case "choice" -> choice(instance, clock, seed);
                    default -> throw new IllegalArgumentException(USAGE);
                };
        String out = options.getOrDefault("--out", "-");
        if (out.equals("-")) {
            System.out.println(result);
        } else {
            Files.writeString(Path.of(out), result + "\n");
        }
    }

    private static String choice(Path instance, CpuClock clock, long seed) throws IOException {
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
        long start = System.nanoTime();
        Allotment allotment = FairChoice.of(wishers, sessions, seed);
        double took = (System.nanoTime() - start) / 1e9;
        List<String> placed = wishers.stream()
                .map(wisher -> allotment.session().getOrDefault(wisher.id(), "-1"))
                .toList();
        return "{\"cost\":" + allotment.cost() + ",\"session\":" + placed + ",\"seconds\":" + took + ",\"cpuSeconds\":"
                + clock.spent() + "}";
    }
}
