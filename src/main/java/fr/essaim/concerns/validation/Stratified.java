package fr.essaim.concerns.validation;

import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.questionnaire.profiles.Survey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A draw in which each profile has its fair share and the disciplines differ as far as they can. Who did not answer is
 * not drawn. The same seed over the same answers draws the same people.
 */
final class Stratified {

    private final Survey survey;
    private final Random random;
    private final Map<String, Integer> disciplines = new HashMap<>();

    Stratified(Survey survey, long seed) {
        this.survey = survey;
        this.random = new Random(seed);
    }

    List<Id> draw(int size) {
        Map<Optional<Profile>, List<Teacher>> strata = strata();
        Map<Optional<Profile>, Integer> drawn = new HashMap<>();
        int total = strata.values().stream().mapToInt(List::size).sum();
        Map<Optional<Profile>, Integer> sizes = new HashMap<>();
        strata.forEach((profile, teachers) -> sizes.put(profile, teachers.size()));
        List<Id> sample = new ArrayList<>();
        while (sample.size() < Math.min(size, total)) {
            // the profile that is furthest behind its share
            Optional<Profile> next = strata.keySet().stream()
                    .filter(profile -> !strata.get(profile).isEmpty())
                    .max(Comparator.<Optional<Profile>>comparingDouble(
                                    profile -> (double) sizes.get(profile) / (drawn.getOrDefault(profile, 0) * 2 + 1))
                            .thenComparing(profile -> -order(profile)))
                    .orElseThrow();
            Teacher teacher = rarest(strata.get(next));
            strata.get(next).remove(teacher);
            drawn.merge(next, 1, Integer::sum);
            disciplines.merge(teacher.discipline(), 1, Integer::sum);
            sample.add(teacher.id());
        }
        return sample;
    }

    private Map<Optional<Profile>, List<Teacher>> strata() {
        Map<Optional<Profile>, List<Teacher>> strata = new HashMap<>();
        List<Teacher> shuffled = new ArrayList<>(survey.roster());
        shuffled.removeIf(teacher -> survey.answers(teacher.id()).isEmpty());
        shuffled.sort(Comparator.comparing(Teacher::id));
        Collections.shuffle(shuffled, random);
        shuffled.forEach(teacher -> strata.computeIfAbsent(survey.profile(teacher.id()), any -> new ArrayList<>())
                .add(teacher));
        return strata;
    }

    private static int order(Optional<Profile> profile) {
        return profile.map(Enum::ordinal).orElse(Profile.values().length);
    }

    private Teacher rarest(List<Teacher> teachers) {
        return teachers.stream()
                .min(Comparator.comparingInt(teacher -> disciplines.getOrDefault(teacher.discipline(), 0)))
                .orElseThrow();
    }
}
