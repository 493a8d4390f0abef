package fr.essaim.questionnaire.profiles;

import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.DataLines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Our own weights, as versioned data shown to whoever asks; reasons and worked examples are in {@code src/docs/scale.md}.
 * A score is 8 × what was reached ÷ what could be reached, over the items that were answered: a blank is no zero.
 */
public record Scale(int version, Map<Axis, List<Weight>> weights) {

    /** What each answer to an item counts; code 1 first. */
    public record Weight(String item, List<Integer> points) {

        public int top() {
            return points.stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    public static Scale ours() {
        Map<Axis, List<Weight>> weights = new EnumMap<>(Axis.class);
        for (List<String> line : DataLines.of(Scale.class, "scale-1.csv")) {
            List<Integer> points =
                    line.subList(2, line.size()).stream().map(Integer::valueOf).toList();
            weights.computeIfAbsent(
                            Axis.valueOf(line.get(1).toUpperCase(java.util.Locale.ROOT)), axis -> new ArrayList<>())
                    .add(new Weight(line.get(0), points));
        }
        return new Scale(1, weights);
    }

    public TeacherProfile profile(Answers answers) {
        return new TeacherProfile(
                answers.teacher(),
                score(Axis.OPENNESS, answers),
                score(Axis.USAGE, answers),
                java.util.Optional.empty());
    }

    private Score score(Axis axis, Answers answers) {
        int reached = 0;
        int possible = 0;
        int answered = 0;
        for (Weight weight : weights.get(axis)) {
            int code = answers.code(weight.item).orElse(0);
            if (code > 0) {
                reached += weight.points.get(code - 1);
                possible += weight.top();
                answered++;
            }
        }
        double value = possible == 0 ? 0 : Score.TOP * reached / possible;
        return new Score(value, answered, weights.get(axis).size());
    }
}
