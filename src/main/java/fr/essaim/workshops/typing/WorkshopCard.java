package fr.essaim.workshops.typing;

import fr.essaim.concerns.Concern;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Violation;
import fr.essaim.workshops.EquipmentNeed;
import fr.essaim.workshops.Format;
import fr.essaim.workshops.Pitch;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a workshop as typed: lists are one thing a line. Line ends become LF; nothing else is touched.
 *
 * @param concerns ids, {@code c1} to {@code c11}
 */
public record WorkshopCard(
        String title,
        String summary,
        String takeaways,
        String description,
        String audience,
        String word,
        List<String> concerns,
        Format format,
        String needs,
        int places,
        int repeats) {

    static final int TITLE_AT_MOST = 120;
    static final int SUMMARY_AT_MOST = 400;
    static final int DESCRIPTION_AT_MOST = 4000;
    static final int LINE_AT_MOST = 160;
    static final int LINES_AT_MOST = 6;

    public WorkshopCard {
        title = OneLine.of(title);
        summary = text(summary);
        takeaways = text(takeaways);
        description = text(description);
        audience = OneLine.of(audience);
        word = OneLine.of(word);
        concerns = List.copyOf(concerns);
        needs = text(needs);
    }

    Pitch pitch() {
        return new Pitch(title, summary, lines(takeaways), description, audience, word);
    }

    List<EquipmentNeed> equipment() {
        return lines(needs).stream().map(EquipmentNeed::of).toList();
    }

    List<Concern> answered() {
        return Concern.all().stream()
                .filter(concern -> concerns.contains(concern.id()))
                .toList();
    }

    void check(List<Violation> wrong) {
        if (title.isEmpty()) {
            wrong.add(Violation.of("titre", "workshops.title-missing"));
        }
        tooLong("titre", title, TITLE_AT_MOST, wrong);
        tooLong("resume", summary, SUMMARY_AT_MOST, wrong);
        tooLong("description", description, DESCRIPTION_AT_MOST, wrong);
        tooLong("public", audience, LINE_AT_MOST, wrong);
        tooLong("mot", word, SUMMARY_AT_MOST, wrong);
        tooMany("repartirez", takeaways, wrong);
        tooMany("besoins", needs, wrong);
        if (format.demonstration() < 0 || format.exchange() < 0 || format.minutes() < 10 || format.minutes() > 240) {
            wrong.add(Violation.of("demo", "workshops.format-length"));
        }
        if (concerns.stream().distinct().count() != answered().size()) {
            wrong.add(Violation.of("preoccupations", "workshops.concern-unknown"));
        }
        if (places < 0 || places > 500 || places == 1) {
            wrong.add(Violation.of("places", "workshops.places"));
        }
        if (repeats < 1 || repeats > 12) {
            wrong.add(Violation.of("seances", "workshops.repeats"));
        }
    }

    private static void tooLong(String field, String text, int most, List<Violation> wrong) {
        if (text.length() > most) {
            wrong.add(Violation.of(field, "workshops.too-long", most, text.length()));
        }
    }

    private static void tooMany(String field, String text, List<Violation> wrong) {
        List<String> lines = lines(text);
        if (lines.size() > LINES_AT_MOST) {
            wrong.add(Violation.of(field, "workshops.too-many-lines", LINES_AT_MOST, lines.size()));
        }
        lines.stream()
                .filter(line -> line.length() > LINE_AT_MOST)
                .findFirst()
                .ifPresent(line ->
                        wrong.add(Violation.of(field, "workshops.line-too-long", LINE_AT_MOST, line.substring(0, 20))));
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n"))
                .map(OneLine::of)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
