package fr.essaim.kernel;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which state of a thing a form was made from, as a mark that goes to the browser and comes back with what was typed:
 * whoever saves second must not undo unseen what was saved first.
 *
 * @param mark "" takes whatever is there
 */
public record Shown(String mark) {

    /** What the failure says: the page that shows it tells at each field what was saved meanwhile. */
    public static final String CHANGED = "kernel.changed-meanwhile";

    public static final Shown ANYTHING = new Shown("");

    public Shown {
        mark = mark == null ? "" : mark;
    }

    /** The mark of what these values say: public records, collections of them, and things that read as they are. */
    public static Shown of(Object... state) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(plain(List.of(state)).getBytes(StandardCharsets.UTF_8));
            return new Shown(HexFormat.of().formatHex(digest, 0, 12));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Needs a running transaction, the one that saves.
     *
     * @param wanted what is about to be saved; saying what stands there already takes nothing from anybody
     * @throws Failure.Conflict when the thing is no longer as it was seen
     */
    public void check(Shown now, Shown wanted) {
        if (!mark.isEmpty() && !equals(now) && !wanted.equals(now)) {
            throw new Failure.Conflict(CHANGED);
        }
    }

    /** The same text for equal values, whatever the order in which a set happens to be kept. */
    private static String plain(Object value) {
        if (value instanceof Record record) {
            return joined(Arrays.stream(record.getClass().getRecordComponents()).map(one -> plain(read(record, one))));
        }
        if (value instanceof Collection<?> many) {
            Stream<String> all = many.stream().map(Shown::plain);
            return joined(value instanceof Set ? all.sorted() : all);
        }
        String text = String.valueOf(value);
        return text.length() + ":" + text;
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(",", "(", ")"));
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalArgumentException(notPublic);
        }
    }
}
