package fr.essaim.questionnaire.profiles;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Quarters of the map counted together, so that no small number points at a person.
 *
 * @param undetermined whether those who answered too little are counted with them
 */
public record Merged(List<Profile> profiles, boolean undetermined, int count) {

    static final Comparator<Merged> SMALLEST_FIRST = Comparator.comparingInt(Merged::count)
            .thenComparing(cell -> cell.profiles.isEmpty()
                    ? Profile.values().length
                    : cell.profiles.get(0).ordinal());

    Merged with(Merged other) {
        List<Profile> both = Stream.concat(profiles.stream(), other.profiles.stream())
                .sorted()
                .toList();
        return new Merged(both, undetermined || other.undetermined, count + other.count);
    }
}
