package fr.essaim.animators.pool;

import fr.essaim.concerns.Concern;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an animator brings.
 *
 * @param disciplines as he wrote them, parted by commas
 * @param ways none said means either
 * @param lengths minutes of a session he is at ease with; none said means any
 * @param equipment what he needs there as he wrote it, one thing a line
 */
public record Offer(
        List<Concern> concerns, String disciplines, Set<Showing> ways, Set<Integer> lengths, String equipment) {

    /** The lengths a form offers. */
    public static final List<Integer> LENGTHS = List.of(30, 45, 60, 90);

    public static final Offer NOTHING = new Offer(List.of(), "", Set.of(), Set.of(), "");

    public Offer {
        concerns = concerns.stream().distinct().sorted().toList();
        ways = Set.copyOf(ways);
        lengths = Set.copyOf(lengths);
    }

    public boolean does(Showing way) {
        return ways.isEmpty() || ways.contains(way);
    }

    public boolean lasts(int minutes) {
        return lengths.isEmpty() || lengths.contains(minutes);
    }

    public List<String> needs() {
        return equipment
                .lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    List<String> taught() {
        return Arrays.stream(disciplines.split("[,;]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether each thing needed is among those there, in whatever words around: "12 tablettes" has "tablettes". */
    public boolean isServedBy(Set<String> there) {
        return needs().stream()
                .allMatch(need -> there.stream().anyMatch(thing -> plain(need).contains(plain(thing))));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
