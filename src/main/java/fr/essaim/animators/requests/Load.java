package fr.essaim.animators.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much somebody was asked: never is first, then seldom, then long ago. It orders who is asked next and says
 * nothing of how well anybody animates.
 *
 * @param thisYear times asked since the school year began
 * @param ever times asked at all
 * @param last the last time, empty for never
 */
public record Load(int thisYear, int ever, Optional<LocalDate> last) implements Comparable<Load> {

    private static final MonthDay YEAR_BEGINS = MonthDay.of(9, 1);
    private static final Comparator<Load> SELDOM_FIRST = Comparator.comparingInt(Load::thisYear)
            .thenComparing(load -> load.last().orElse(LocalDate.MIN))
            .thenComparingInt(Load::ever);

    /** Of the requests to one person; suggestions do not count, he knows nothing of them. */
    public static Load of(List<Request> requests, LocalDate today, ZoneId zone) {
        List<LocalDate> days = requests.stream()
                .filter(Request::reached)
                .map(Request::asked)
                .map(asked -> day(asked, zone))
                .toList();
        LocalDate since = yearOf(today);
        int now = (int) days.stream().filter(day -> !day.isBefore(since)).count();
        return new Load(now, days.size(), days.stream().max(Comparator.naturalOrder()));
    }

    /** The first day of the school year in which the day is. */
    static LocalDate yearOf(LocalDate day) {
        LocalDate begins = YEAR_BEGINS.atYear(day.getYear());
        return day.isBefore(begins) ? begins.minusYears(1) : begins;
    }

    public boolean isNever() {
        return ever == 0;
    }

    @Override
    public int compareTo(Load other) {
        return SELDOM_FIRST.compare(this, other);
    }

    private static LocalDate day(Instant asked, ZoneId zone) {
        return asked.atZone(zone).toLocalDate();
    }
}
