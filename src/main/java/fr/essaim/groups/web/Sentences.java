package fr.essaim.groups.web;

import fr.essaim.concerns.Concern;
import fr.essaim.groups.forming.Reason;
import fr.essaim.web.Shell;

/** Says a reason in the reader's language; concerns in it are said in their own words. */
public final class Sentences {

    private Sentences() {}

    public static String say(Shell shell, Reason reason) {
        Object[] arguments = reason.arguments().stream()
                .map(one -> one instanceof Concern concern ? quoted(shell, concern) : one)
                .toArray();
        return shell.t(reason.key(), arguments);
    }

    private static String quoted(Shell shell, Concern concern) {
        String label = shell.t(concern.label());
        return label.isEmpty()
                ? label
                : label.substring(0, 1).toLowerCase(shell.visit().language().locale()) + label.substring(1);
    }
}
