package fr.essaim.concerns.advice;

import fr.essaim.questionnaire.profiles.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * What a campaign has.
 *
 * @param schools teachers to place, school by school; one number if groups mix schools
 * @param catalysts catalysts, in the same order
 * @param concerns concerns kept
 * @param rooms people each room holds, the largest first
 * @param scenario what the answers suggest for the groups, or what the team chose instead; none without answers
 * @param halfDay minutes between the first start and the last end
 */
public record Means(
        List<Integer> schools,
        List<Integer> catalysts,
        int concerns,
        List<Integer> rooms,
        int halfDay,
        Optional<Scenario> scenario) {

    public Means {
        schools = List.copyOf(schools);
        catalysts = List.copyOf(catalysts);
        rooms = List.copyOf(rooms);
    }

    public int teachers() {
        return schools.stream().mapToInt(Integer::intValue).sum();
    }

    public int catalystsInAll() {
        return catalysts.stream().mapToInt(Integer::intValue).sum();
    }
}
