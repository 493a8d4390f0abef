package fr.essaim.outcomes.synthesis;

import fr.essaim.impressions.When;
import fr.essaim.journal.observing.Aspect;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something the synthesis counts, told the same in the spreadsheet and in RDF.
 *
 * @param what a name that stays: "teachers", "respondents", "observations"
 * @param moment of those who answered
 * @param aspect what was looked at in a group, of observations
 * @param degree how it was seen; 0 where nothing is
 */
public record Count(String what, Optional<When> moment, Optional<Aspect> aspect, int degree, int number) {

    static Count of(String what, int number) {
        return new Count(what, Optional.empty(), Optional.empty(), 0, number);
    }

    static Count answered(When when, int people) {
        return new Count("respondents", Optional.of(when), Optional.empty(), 0, people);
    }

    static Count seen(Aspect aspect, int degree, int times) {
        return new Count("observations", Optional.empty(), Optional.of(aspect), degree, times);
    }

    /** The name of its moment or aspect, "" where there is none. */
    public String of() {
        return Stream.concat(moment.map(Enum::name).stream(), aspect.map(Enum::name).stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
