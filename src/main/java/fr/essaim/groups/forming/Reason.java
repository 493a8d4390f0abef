package fr.essaim.groups.forming;

import java.util.List;

/**
 * One sentence of an explanation: the key of its words and what fills them. An argument may be a
 * {@link fr.essaim.concerns.Concern}, to be said in the reader's language.
 */
public record Reason(String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason named(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    static Reason of(String key, Object... arguments) {
        return new Reason("groups.why." + key, List.of(arguments));
    }
}
