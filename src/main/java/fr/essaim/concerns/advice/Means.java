package fr.essaim.concerns.advice;

import java.util.List;

/**
 * What a campaign has.
 *
 * @param schools teachers to place, school by school; one number if groups mix schools
 * @param catalysts catalysts, in the same order
 * @param concerns concerns kept
 * @param rooms people each room holds, the largest first
 * @param halfDay minutes between the first start and the last end
 */
public record Means(List<Integer> schools, List<Integer> catalysts, int concerns, List<Integer> rooms, int halfDay) {

    public Means {
        schools = List.copyOf(schools);
        catalysts = List.copyOf(catalysts);
        rooms = List.copyOf(rooms);
    }

    public int teachers() {
        return schools.stream().mapToInt(Integer::intValue).sum();
    }
}
