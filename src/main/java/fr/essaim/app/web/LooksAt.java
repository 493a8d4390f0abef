package fr.essaim.app.web;

import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Id;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.security.People;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

/** Who read what is said of one person, the newest first, for that person. */
@Singleton
public final class LooksAt {

    private static final int SHOWN = 50;

    private final Audit audit;
    private final People people;
    private final Clock clock;

    @Inject
    public LooksAt(Audit audit, People people, Clock clock) {
        this.audit = audit;
        this.people = people;
        this.clock = clock;
    }

    List<MyDataView.Look> at(Id person, Language language) {
        Audit.Wanted wanted =
                Audit.Wanted.last(SHOWN).of(Audit.Category.SENSITIVE_READ).on(person.value());
        return audit.find(wanted).stream().map(entry -> look(entry, language)).toList();
    }

    private MyDataView.Look look(Audit.Entry entry, Language language) {
        ZonedDateTime when = entry.when().atZone(clock.getZone());
        Audit.Act act = entry.act();
        return new MyDataView.Look(
                Dates.day(when.toLocalDate(), language),
                Dates.time(when.toLocalTime(), language),
                act.who().map(people::name).orElse(""),
                act.what(),
                act.why());
    }
}
