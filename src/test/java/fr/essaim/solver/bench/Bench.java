package fr.essaim.solver.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
                    case "choice" -> ChoiceBench.run(instance, clock, seed);
                    default -> throw new IllegalArgumentException(USAGE);
                };
        String out = options.getOrDefault("--out", "-");
        if (out.equals("-")) {
            System.out.println(result);
        } else {
            Files.writeString(Path.of(out), result + "\n");
        }
    }
}
