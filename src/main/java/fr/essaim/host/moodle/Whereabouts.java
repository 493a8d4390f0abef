package fr.essaim.host.moodle;

import fr.essaim.host.spi.HostFailure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a space is: the four numbers Moodle asks for, as one id for the rest of us. */
record Whereabouts(String course, String group, String discussion, String opening) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(-1|\\d{1,18})\\.(\\d{1,18})\\.(\\d{1,18})");

    /** @throws HostFailure MISSING for an id that never was one of ours */
    static Whereabouts of(String space) {
        Matcher numbers = FORM.matcher(space);
        if (!numbers.matches()) {
            throw HostFailure.missing("space");
        }
        return new Whereabouts(numbers.group(1), numbers.group(2), numbers.group(3), numbers.group(4));
    }

    String id() {
        return course + "." + group + "." + discussion + "." + opening;
    }
}
