package fr.essaim.web;

import fr.essaim.kernel.Violation;
import java.util.List;
import java.util.Map;

/**
 * What one answer leaves for the page that follows it: that a thing was done (with the way to undo it), or what
 * was wrong in a form together with all that was typed, so that nothing is lost.
 *
 * @param undo path of the form that undoes what was done, empty when it cannot be
 * @param typed what the person had typed, by name of field
 */
public record Flash(
        String key, List<Object> arguments, String undo, List<Violation> violations, Map<String, List<String>> typed) {

    /** Request attribute under which the door keeps the fields of a posted form. */
    public static final String TYPED = "fr.essaim.typed";

    public static final Flash NONE = new Flash("", List.of(), "", List.of(), Map.of());

    public Flash {
        arguments = List.copyOf(arguments);
        violations = List.copyOf(violations);
        typed = Map.copyOf(typed);
    }

    public static Flash done(String key, Object... arguments) {
        return new Flash(key, List.of(arguments), "", List.of(), Map.of());
    }

    public static Flash wrong(List<Violation> violations, Map<String, List<String>> typed) {
        return new Flash("", List.of(), "", violations, typed);
    }

    public Flash withUndo(String path) {
        return new Flash(key, arguments, path, violations, typed);
    }

    public boolean isDone() {
        return !key.isEmpty();
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }
}
