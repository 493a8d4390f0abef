package fr.essaim.app.settings;

import fr.essaim.app.plugin.SettingSpec;
import fr.essaim.kernel.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Whether a value is one its setting allows; the sentences say what to type instead. */
final class SettingValues {

    private static final int LONGEST = 2000;

    private SettingValues() {}

    static void check(SettingSpec spec, String value, List<Violation> wrong) {
        if (value.isEmpty()) {
            return;
        }
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            wrong.add(Violation.of(spec.field(), "admin.setting-too-long", LONGEST));
            return;
        }
        switch (spec.type()) {
            case "integer" -> number(spec, value, wrong);
            case "url" -> url(spec, value, wrong);
            case "choice" -> {
                if (!spec.options().contains(value)) {
                    wrong.add(Violation.of(spec.field(), "admin.setting-no-option"));
                }
            }
            case "duration" -> duration(spec, value, wrong);
            default -> {
                // any text will do
            }
        }
    }

    private static void number(SettingSpec spec, String value, List<Violation> wrong) {
        long number;
        try {
            number = Long.parseLong(value);
        } catch (NumberFormatException notANumber) {
            wrong.add(Violation.of(spec.field(), "admin.setting-not-a-number"));
            return;
        }
        if (spec.max() != null && number > spec.max()) {
            wrong.add(Violation.of(spec.field(), "admin.setting-max", spec.max()));
        } else if (spec.min() != null && number < spec.min()) {
            wrong.add(Violation.of(spec.field(), "admin.setting-min", spec.min()));
        }
    }

    private static void url(SettingSpec spec, String value, List<Violation> wrong) {
        try {
            URI address = new URI(value);
            boolean usable = address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
            if (!usable) {
                wrong.add(Violation.of(spec.field(), "admin.setting-not-an-address"));
            }
        } catch (URISyntaxException notAnAddress) {
            wrong.add(Violation.of(spec.field(), "admin.setting-not-an-address"));
        }
    }

    private static void duration(SettingSpec spec, String value, List<Violation> wrong) {
        try {
            Duration.parse(value);
        } catch (DateTimeParseException notADuration) {
            wrong.add(Violation.of(spec.field(), "admin.setting-not-a-duration"));
        }
    }
}
