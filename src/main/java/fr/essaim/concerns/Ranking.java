package fr.essaim.concerns;

import fr.essaim.campaigns.Teacher;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.profiles.Survey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The eleven concerns by share, then mean, then gap. Nearly all are shared by nearly all: ties are said, not hidden. */
final class Ranking {

    private static final int STRONGLY = 3;
    private static final Comparator<RankedConcern> ORDER = Comparator.comparingInt(RankedConcern::shared)
            .thenComparingDouble(RankedConcern::mean)
            .thenComparingDouble(RankedConcern::gap)
            .reversed();

    private final List<Answers> answers;
    private final Map<String, List<Answers>> byDiscipline;
    private final Map<Object, List<Answers>> byProfile;

    /** @param smallest circles of fewer people are left out of the breadth */
    Ranking(Survey survey, int smallest) {
        this.answers = survey.answers();
        Map<Object, String> disciplines =
                survey.roster().stream().collect(Collectors.toMap(Teacher::id, Teacher::discipline));
        this.byDiscipline = grouped(sheet -> disciplines.getOrDefault(sheet.teacher(), ""));
        byDiscipline.remove("");
        byDiscipline.values().removeIf(circle -> circle.size() < smallest);
        this.byProfile = grouped(sheet ->
                survey.profile(sheet.teacher()).<Object>map(Function.identity()).orElse(""));
        byProfile.remove("");
        byProfile.values().removeIf(circle -> circle.size() < smallest);
    }

    private <K> Map<K, List<Answers>> grouped(Function<Answers, K> key) {
        return answers.stream().collect(Collectors.groupingBy(key, HashMap::new, Collectors.toList()));
    }

    List<RankedConcern> ranked() {
        List<RankedConcern> sorted = Concern.all().stream()
                .map(this::unranked)
                .sorted(ORDER.thenComparing(RankedConcern::concern))
                .toList();
        List<RankedConcern> ranked = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean tie = i > 0 && ORDER.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            ranked.add(at(tie ? ranked.get(i - 1).rank() : i + 1, sorted.get(i)));
        }
        return ranked;
    }

    private static RankedConcern at(int rank, RankedConcern one) {
        return new RankedConcern(
                one.concern(), rank, one.shared(), one.managed(), one.answered(), one.mean(), one.gap(), one.breadth());
    }

    private RankedConcern unranked(Concern concern) {
        int number = concern.number();
        int answered =
                (int) answers.stream().filter(sheet -> sheet.shares(number) > 0).count();
        double mean = mean(sheet -> sheet.shares(number));
        double managedMean = mean(sheet -> sheet.managesDaily(number));
        return new RankedConcern(
                concern,
                0,
                count(answers, number),
                (int) answers.stream()
                        .filter(sheet -> sheet.managesDaily(number) >= STRONGLY)
                        .count(),
                answered,
                mean,
                mean - managedMean,
                new RankedConcern.Breadth(
                        wide(byDiscipline.values(), number),
                        byDiscipline.size(),
                        wide(byProfile.values(), number),
                        byProfile.size()));
    }

    private double mean(java.util.function.ToIntFunction<Answers> answer) {
        return answers.stream()
                .mapToInt(answer)
                .filter(code -> code > 0)
                .map(code -> code - 1)
                .average()
                .orElse(0);
    }

    private static int count(List<Answers> some, int concern) {
        return (int)
                some.stream().filter(sheet -> sheet.shares(concern) >= STRONGLY).count();
    }

    private static int wide(Collection<List<Answers>> circles, int concern) {
        return (int) circles.stream()
                .filter(circle -> count(circle, concern) * 2 >= circle.size())
                .count();
    }
}
