package fr.essaim.app.plugin;

import java.util.List;

/**
 * One setting, as the form is made of it.
 *
 * @param type {@code string}, {@code integer}, {@code boolean}, {@code choice}, {@code url}, {@code secret}, {@code duration}
 * @param otherwise the default, "" for none
 * @param min smallest number, or null
 * @param max largest number, or null
 * @param connection the connection it belongs to, "" for none
 * @param atStart true when only the one who starts the server can say it
 * @param fixedOnceUsed true when it may not change once what was made with it went out
 */
public record SettingSpec(
        String key,
        String type,
        String otherwise,
        Long min,
        Long max,
        List<String> options,
        String connection,
        boolean atStart,
        boolean fixedOnceUsed,
        Words label,
        Words help) {

    public boolean isSecret() {
        return type.equals("secret");
    }

    public boolean isBoolean() {
        return type.equals("boolean");
    }

    /** The name of its field: keys have dots, field ids must not. */
    public String field() {
        return key.replace('.', '-');
    }
}
