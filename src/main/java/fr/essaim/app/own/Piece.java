package fr.essaim.app.own;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing: an entry, an answer, a notice.
 *
 * @param about what it is about, in people's own words: a title, a day
 * @param photo read only when the file is written
 */
public record Piece(String about, List<Field> fields, Optional<Supplier<byte[]>> photo) {

    /** What a value is. */
    public enum Kind {
        TEXT,
        KEY,
        MOMENT,
        DAY,
        NUMBER
    }

    /**
     * A value under its name.
     *
     * @param name in the file for programs
     * @param label key of what people read
     * @param kind keys of messages are read by people as said, by programs by their last part; moments, days and
     *     numbers are written for people as they write them
     */
    public record Field(String name, String label, List<String> values, Kind kind) {

        public Field {
            values = List.copyOf(values);
        }
    }

    public Piece {
        fields = List.copyOf(fields);
    }

    public static Piece about(String title) {
        return new Piece(title, List.of(), Optional.empty());
    }

    /** Texts as they are kept; empty ones are left out. */
    public Piece with(String name, String... values) {
        return with(new Field(name, "app.own.field." + name, List.of(values), Kind.TEXT));
    }

    public Piece with(String name, List<String> values) {
        return with(new Field(name, "app.own.field." + name, values, Kind.TEXT));
    }

    /** What is said by messages. */
    public Piece said(String name, String... keys) {
        return with(new Field(name, "app.own.field." + name, List.of(keys), Kind.KEY));
    }

    /** A moment, or none. */
    public Piece at(String name, Optional<Instant> moment) {
        return with(new Field(
                name,
                "app.own.field." + name,
                moment.map(Object::toString).stream().toList(),
                Kind.MOMENT));
    }

    public Piece at(String name, Instant moment) {
        return at(name, Optional.of(moment));
    }

    /** A day, or null for none. */
    public Piece on(String name, LocalDate day) {
        return with(
                new Field(name, "app.own.field." + name, day == null ? List.of() : List.of(day.toString()), Kind.DAY));
    }

    /** A number to a tenth: more of it says nothing. */
    public Piece number(String name, double value) {
        return with(new Field(
                name, "app.own.field." + name, List.of(String.format(Locale.ROOT, "%.1f", value)), Kind.NUMBER));
    }

    public Piece with(Field field) {
        List<String> values =
                field.values().stream().filter(value -> !value.isBlank()).toList();
        if (values.isEmpty()) {
            return this;
        }
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(field.name(), field.label(), values, field.kind()));
        return new Piece(about, more, photo);
    }

    public Piece showing(Optional<Supplier<byte[]>> picture) {
        return new Piece(about, fields, picture);
    }
}
