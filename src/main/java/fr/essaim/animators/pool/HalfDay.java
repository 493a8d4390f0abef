package fr.essaim.animators.pool;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A morning or an afternoon of the school week. */
public record HalfDay(DayOfWeek day, boolean morning) implements Comparable<HalfDay> {

    private static final List<HalfDay> WEEK = week();

    /** Monday morning to Friday afternoon. */
    public static List<HalfDay> all() {
        return WEEK;
    }

    /** Empty for a text that names none. */
    public static Optional<HalfDay> of(String field) {
        return WEEK.stream().filter(one -> one.field().equals(field)).findFirst();
    }

    /** Its name on forms: {@code thursday-am}. */
    public String field() {
        return day.name().toLowerCase(Locale.ROOT) + (morning ? "-am" : "-pm");
    }

    public String key() {
        return "animators.half-" + field();
    }

    @Override
    public int compareTo(HalfDay other) {
        return Integer.compare(WEEK.indexOf(this), WEEK.indexOf(other));
    }

    private static List<HalfDay> week() {
        List<HalfDay> all = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                all.add(new HalfDay(day, true));
                all.add(new HalfDay(day, false));
            }
        }
        return List.copyOf(all);
    }
}
