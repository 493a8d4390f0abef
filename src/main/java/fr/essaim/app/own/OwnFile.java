package fr.essaim.app.own;

import fr.essaim.kernel.Csv;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.paper.Paper;
import fr.essaim.web.paper.SheetPage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One's own data as one ZIP: a page to read, the same for a spreadsheet and for programs, and the photos. */
@Singleton
public final class OwnFile {

    private final Messages messages;
    private final SheetPage page;
    private final Clock clock;

    @Inject
    public OwnFile(Messages messages, SheetPage page, Clock clock) {
        this.messages = messages;
        this.page = page;
        this.clock = clock;
    }

    public void write(OwnCopy copy, Language language, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, messages.say(language, "app.own-page") + ".html", page.write(paper(copy, language)));
            put(zip, messages.say(language, "app.own-page") + ".json", OwnJson.of(copy));
            put(zip, messages.say(language, "app.own-page") + ".csv", table(copy, language));
            for (OwnCopy.Part part : copy.parts()) {
                for (int i = 0; i < part.pieces().size(); i++) {
                    if (part.pieces().get(i).photo().isPresent()) {
                        zip.putNextEntry(new ZipEntry(part.photo(i + 1)));
                        zip.write(part.pieces().get(i).photo().get().get());
                        zip.closeEntry();
                    }
                }
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A line a value, for a spreadsheet. */
    private String table(OwnCopy copy, Language language) {
        Csv csv = new Csv()
                .row(List.of(
                        messages.say(language, "app.own-column-part"),
                        messages.say(language, "app.own-column-about"),
                        messages.say(language, "app.own-column-what"),
                        messages.say(language, "app.own-column-value")));
        for (OwnCopy.Part part : copy.parts()) {
            String name = messages.say(language, part.label());
            for (Piece piece : part.pieces()) {
                for (Piece.Field field : piece.fields()) {
                    String label = messages.say(language, field.label());
                    field.values()
                            .forEach(value ->
                                    csv.row(List.of(name, piece.about(), label, said(field, value, language))));
                }
            }
        }
        return csv.text();
    }

    private Paper paper(OwnCopy copy, Language language) {
        Paper paper = Paper.of(messages.say(language, "app.my-data"), language)
                .paragraph(messages.say(language, "app.own-lede"));
        for (OwnCopy.Part part : copy.parts()) {
            paper = paper.heading(1, messages.say(language, part.label()));
            for (int i = 0; i < part.pieces().size(); i++) {
                Piece piece = part.pieces().get(i);
                paper = piece.about().isBlank() ? paper : paper.heading(2, piece.about());
                paper = paper.bullets(lines(piece, part.photo(i + 1), language));
            }
        }
        return paper;
    }

    private List<String> lines(Piece piece, String photo, Language language) {
        List<String> lines = new ArrayList<>();
        for (Piece.Field field : piece.fields()) {
            List<String> values = field.values().stream()
                    .map(value -> said(field, value, language))
                    .toList();
            lines.add(messages.say(
                    language, "app.own-line", messages.say(language, field.label()), String.join(" ; ", values)));
        }
        if (piece.photo().isPresent()) {
            lines.add(messages.say(language, "app.own-line", messages.say(language, "app.own.field.photo"), photo));
        }
        return lines;
    }

    private String said(Piece.Field field, String value, Language language) {
        return switch (field.kind()) {
            case TEXT -> value;
            case KEY -> messages.say(language, value);
            case DAY -> Dates.day(LocalDate.parse(value), language);
            case NUMBER -> String.format(language.locale(), "%.1f", Double.parseDouble(value));
            case MOMENT -> moment(Instant.parse(value).atZone(clock.getZone()), language);
        };
    }

    private static String moment(ZonedDateTime when, Language language) {
        return Dates.day(when.toLocalDate(), language) + ", " + Dates.time(when.toLocalTime(), language);
    }
}
