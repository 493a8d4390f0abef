package fr.essaim.host.embedded.accounts;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person known to the embedded platform. Nothing secret in it: passwords are kept apart, so that a list of
 * accounts can be passed around.
 *
 * @param username lower case, unique
 * @param email lower case, unique, "" when not known
 * @param uai the school's number, "" for somebody of the académie
 * @param active false once the person left; an inactive account keeps its texts and cannot sign in
 */
public record Account(
        Id id,
        String username,
        String email,
        String displayName,
        String uai,
        Function function,
        boolean administrator,
        boolean active,
        Instant created) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>]{1,180}");

    public Account {
        username = plain(username);
        email = plain(email);
        displayName = displayName == null ? "" : displayName.strip();
        uai = uai == null ? "" : uai.strip().toUpperCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw new Failure.Invalid("identifiant", "host.username-form", username);
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw new Failure.Invalid("courriel", "host.email-form", email);
        }
        if (displayName.isEmpty() || displayName.length() > 120) {
            throw new Failure.Invalid("nom", "host.display-name");
        }
    }

    /** The form in which user names and addresses are kept and compared: no blanks around, lower case. */
    static String plain(String login) {
        return login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<String> school() {
        return Optional.of(uai).filter(value -> !value.isEmpty());
    }

    /**
     * Whether a project team of these schools may hand over a code for it: never for an administrator or somebody of
     * the académie, nor for the people of another school, whatever address the team wrote on its roster.
     */
    public boolean letInBy(Set<String> schools) {
        return !administrator && function != Function.ACADEMY && schools.contains(uai);
    }

    public Account deactivated() {
        return being(false);
    }

    Account being(boolean open) {
        return new Account(id, username, email, displayName, uai, function, administrator, open, created);
    }

    /** What a person is in the school; it gives no right by itself. */
    public enum Function {
        HEAD("chef"),
        TEACHER("enseignant"),
        COUNSELLOR("cpe"),
        PROJECT("projet"),
        ACADEMY("academie"),
        OTHER("autre");

        private final String code;

        Function(String code) {
            this.code = code;
        }

        /** The word other platforms of this family use for it. */
        public String code() {
            return code;
        }

        /** The function of a code, {@link #OTHER} for a code that is not known: unknown gives least. */
        public static Function of(String code) {
            for (Function function : values()) {
                if (function.code.equals(code)) {
                    return function;
                }
            }
            return OTHER;
        }
    }
}
