package fr.essaim.questionnaire.intake;

import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Violation;
import fr.essaim.questionnaire.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a file would do, before it does it.
 *
 * @param unfinished lines of people who did not submit
 * @param empty lines without a single answer
 * @param wrong cells that are no answer; with one of them nothing is imported
 */
public record Preview(
        List<Teacher> roster,
        List<Match> matches,
        List<Integer> unfinished,
        List<Integer> empty,
        List<Violation> wrong,
        Difference difference) {

    /** The answers that would be kept: of each teacher the last line of the file. */
    public List<Answers> answers() {
        return List.copyOf(byTeacher(matches).values());
    }

    static Map<Id, Answers> byTeacher(List<Match> matches) {
        Map<Id, Answers> latest = new LinkedHashMap<>();
        matches.forEach(match -> match.teacher()
                .ifPresent(teacher -> latest.put(teacher.id(), match.sheet().of(teacher.id()))));
        return latest;
    }

    /** Teachers of the roster of whom the file has no answers. */
    public List<Teacher> withoutAnswer() {
        Set<Id> answered = byTeacher(matches).keySet();
        return roster.stream()
                .filter(teacher -> !answered.contains(teacher.id()))
                .toList();
    }

    /** Sheets that belong to nobody yet. */
    public List<Match> unknown() {
        return matches.stream().filter(match -> match.teacher().isEmpty()).toList();
    }

    /** Teachers who answered more than once; their last line is kept. */
    public List<Teacher> repeated() {
        Map<Teacher, Long> times = matches.stream()
                .flatMap(match -> match.teacher().stream())
                .collect(Collectors.groupingBy(teacher -> teacher, LinkedHashMap::new, Collectors.counting()));
        times.values().removeIf(count -> count < 2);
        return List.copyOf(times.keySet());
    }
}
