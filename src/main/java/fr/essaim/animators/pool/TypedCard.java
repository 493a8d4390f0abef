package fr.essaim.animators.pool;

import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A card as its owner typed it. The fields are named as on the form. */
public record TypedCard(
        List<String> concerns,
        String disciplines,
        Set<Showing> ways,
        Set<Integer> lengths,
        String equipment,
        List<HalfDay> halfDays,
        LocalDate from,
        LocalDate until,
        Reach reach,
        String area) {

    public static final int LINE_AT_MOST = 120;
    public static final int EQUIPMENT_AT_MOST = 400;

    public TypedCard {
        disciplines = lines(disciplines);
        equipment = lines(equipment);
        area = lines(area);
    }

    public void check(List<Violation> wrong) {
        boolean known = Concern.all().stream().map(Concern::id).toList().containsAll(concerns);
        if (concerns.isEmpty() || !known) {
            wrong.add(Violation.of("preoccupations", "animators.concerns-missing"));
        }
        atMost("disciplines", disciplines, LINE_AT_MOST, wrong);
        atMost("materiel", equipment, EQUIPMENT_AT_MOST, wrong);
        atMost("secteur", area, LINE_AT_MOST, wrong);
        if (from != null && until != null && until.isBefore(from)) {
            wrong.add(Violation.of("jusqu-au", "animators.dates-turned"));
        }
        if (!Offer.LENGTHS.containsAll(lengths)) {
            wrong.add(Violation.of("durees", "animators.length-unknown"));
        }
    }

    Offer offer() {
        return new Offer(concerns.stream().map(Concern::of).toList(), disciplines, ways, lengths, equipment);
    }

    Times times() {
        return new Times(halfDays, from, until);
    }

    private static void atMost(String field, String text, int most, List<Violation> wrong) {
        if (text.length() > most) {
            wrong.add(Violation.of(field, "animators.too-long", most));
        }
    }

    /** As typed, but for line ends. */
    private static String lines(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
