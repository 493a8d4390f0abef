package fr.essaim.kernel;

import java.util.regex.Pattern;

/** An opaque identifier minted by us; it says nothing about the person or thing it names. */
public record Id(String value) implements Comparable<Id> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public Id {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new Failure.NotFound("kernel.no-such-thing");
        }
    }

    public static Id of(String value) {
        return new Id(value);
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
