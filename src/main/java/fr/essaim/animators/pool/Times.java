package fr.essaim.animators.pool;

import java.time.LocalDate;
import java.util.List;

/**
 * When an animator can come.
 *
 * @param halfDays none said means any
 * @param from first day he can be asked for, null for none said
 * @param until last one, null for none said
 */
public record Times(List<HalfDay> halfDays, LocalDate from, LocalDate until) {

    public static final Times ANY = new Times(List.of(), null, null);

    public Times {
        halfDays = halfDays.stream().distinct().sorted().toList();
    }

    public boolean has(HalfDay half) {
        return halfDays.isEmpty() || halfDays.contains(half);
    }

    /** Whether he could come on that day, be it for half of it. */
    public boolean covers(LocalDate day) {
        boolean between = (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        return between && (halfDays.isEmpty() || halfDays.stream().anyMatch(half -> half.day() == day.getDayOfWeek()));
    }
}
