package fr.essaim.desk;

import java.util.List;
import java.util.Optional;

/**
 * What goes into one person’s calendar.
 *
 * @param day as a teacher, only once its date is known
 * @param led sessions of the workshops the person leads, in the order of time, on days whose date is known
 */
public record Agenda(Optional<TeacherDay> day, List<Led> led) {

    public Agenda {
        led = List.copyOf(led);
    }

    public boolean isEmpty() {
        return day.isEmpty() && led.isEmpty();
    }
}
