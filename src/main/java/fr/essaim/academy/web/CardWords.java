package fr.essaim.academy.web;

import fr.essaim.animators.pool.HalfDay;
import fr.essaim.animators.pool.Offer;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.pool.Times;
import fr.essaim.concerns.Concern;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody of the pool offers and when, said in words. */
public record CardWords(PoolCard card, Shell shell) {

    public List<Concern> concerns() {
        return card.offer().concerns();
    }

    public String format() {
        Offer offer = card.offer();
        String ways = offer.ways().size() == 1
                ? shell.t("academy.way-" + offer.ways().iterator().next().field())
                : shell.t("academy.way-both");
        String lengths = offer.lengths().stream()
                .sorted()
                .map(minutes -> shell.t("academy.minutes", minutes))
                .collect(Collectors.joining(", "));
        return lengths.isEmpty() ? ways : ways + " · " + lengths;
    }

    public String equipment() {
        Offer offer = card.offer();
        return offer.needs().isEmpty() ? shell.t("academy.needs-nothing") : offer.equipment();
    }

    public String times() {
        Times times = card.times();
        String halves = times.halfDays().isEmpty()
                ? shell.t("academy.any-half-day")
                : times.halfDays().stream().map(this::half).collect(Collectors.joining(", "));
        String from = times.from() == null ? "" : " · " + shell.t("academy.from-day", day(times.from()));
        String until = times.until() == null ? "" : " · " + shell.t("academy.until-day", day(times.until()));
        return halves + from + until;
    }

    /** Within a sentence: French days are written small. */
    private String half(HalfDay half) {
        String said = shell.t(half.key());
        return shell.visit().language() == Language.FR ? said.toLowerCase(Locale.FRENCH) : said;
    }

    public String reach() {
        String reach = shell.t("academy.goes-" + card.reach().field());
        return card.area().isEmpty() ? reach : reach + " · " + card.area();
    }

    public String consent() {
        return shell.t("academy.consents-until", day(card.consent().until()));
    }

    private String day(LocalDate day) {
        return Dates.day(day, shell.visit().language());
    }
}
