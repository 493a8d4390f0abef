package fr.essaim.app.web.audit;

import fr.essaim.kernel.Audit;
import fr.essaim.web.Messages;
import fr.essaim.web.Visit;
import fr.essaim.web.security.People;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The audit in words. Persons acted upon stay ids: who administers need not know whose profile was read. */
@Singleton
public final class AuditViews {

    private static final int MOST = 500;
    private static final int LONGEST = 366;
    private static final int NAMED = 3;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Audit audit;
    private final People people;
    private final Messages messages;
    private final Visit visit;
    private final Clock clock;

    @Inject
    public AuditViews(Audit audit, People people, Messages messages, Visit visit, Clock clock) {
        this.audit = audit;
        this.people = people;
        this.messages = messages;
        this.visit = visit;
        this.clock = clock;
    }

    AuditView view(String category, int days) {
        int asked = Math.max(1, Math.min(days, LONGEST));
        Optional<Audit.Category> kind = Arrays.stream(Audit.Category.values())
                .filter(one -> one.descriptorId().equals(category))
                .findFirst();
        Audit.Wanted wanted = new Audit.Wanted(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.of(clock.instant().minus(Duration.ofDays(asked))),
                MOST + 1);
        List<Audit.Entry> found = audit.find(wanted);
        return new AuditView(
                kind.map(Audit.Category::descriptorId).orElse(""),
                asked,
                Arrays.stream(Audit.Category.values())
                        .map(Audit.Category::descriptorId)
                        .toList(),
                found.stream().limit(MOST).map(this::line).toList(),
                found.size() <= MOST);
    }

    private AuditView.Line line(Audit.Entry entry) {
        Audit.Act act = entry.act();
        return new AuditView.Line(
                WHEN.format(entry.when().atZone(clock.getZone())),
                act.who().map(people::name).orElse(""),
                act.category().key(),
                act.what(),
                String.join(", ", new TreeSet<>(act.on()).stream().limit(NAMED).toList()),
                act.why(),
                act.result().key(),
                act.on().size());
    }

    /** The words of a key in the viewer's language. */
    UnaryOperator<String> words() {
        return key -> key.isEmpty() ? "" : messages.say(visit.language(), key);
    }
}
