package fr.essaim.concerns;

import fr.essaim.kernel.Failure;
import java.util.List;
import java.util.stream.IntStream;

/** One of the eleven teaching concerns of the questionnaire; its wording is the message {@code concerns.c1} … */
public record Concern(int number) implements Comparable<Concern> {

    private static final List<Concern> ALL =
            IntStream.rangeClosed(1, 11).mapToObj(Concern::new).toList();

    /** In the order of the questionnaire. */
    public static List<Concern> all() {
        return ALL;
    }

    /** @throws Failure.NotFound when there is no such concern */
    public static Concern of(String id) {
        return ALL.stream()
                .filter(concern -> concern.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("concerns.no-such-concern"));
    }

    public String id() {
        return "c" + number;
    }

    /** Key of its wording. */
    public String label() {
        return "concerns." + id();
    }

    @Override
    public int compareTo(Concern other) {
        return Integer.compare(number, other.number);
    }
}
