package fr.essaim.kernel;

import java.util.List;

/** One thing to mend in what was given: the field it is in, the key of the message, its arguments. */
public record Violation(String field, String key, List<Object> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    public static Violation of(String field, String key, Object... arguments) {
        return new Violation(field, key, List.of(arguments));
    }
}
