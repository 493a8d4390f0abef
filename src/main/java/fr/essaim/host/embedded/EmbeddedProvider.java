package fr.essaim.host.embedded;

import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.changes.Change;
import fr.essaim.host.embedded.changes.NoteChange;
import fr.essaim.host.embedded.notices.NoticeBoxes;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformProvider;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** The host that is always there. Needs no setting; {@code spaces=school-topics} keeps groups for the schools alone. */
@Singleton
public final class EmbeddedProvider implements HostPlatformProvider {

    public static final String ID = "embedded";

    private static final String SCHOOL_TOPICS = "school-topics";

    private final Transactions transactions;
    private final Accounts accounts;
    private final ExchangeGroups groups;
    private final NoticeBoxes boxes;
    private final Ids ids;
    private final Clock clock;
    private final NoteChange noteChange;

    @Inject
    public EmbeddedProvider(
            Transactions transactions,
            Accounts accounts,
            ExchangeGroups groups,
            NoticeBoxes boxes,
            Ids ids,
            Clock clock,
            NoteChange noteChange) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.groups = groups;
        this.boxes = boxes;
        this.ids = ids;
        this.clock = clock;
        this.noteChange = noteChange;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public HostPlatform init(Map<String, String> settings) {
        return platform(SCHOOL_TOPICS.equals(settings.get("spaces")), "");
    }

    /** As another program that lives here uses it: what it changes is noted as its own doing. */
    public HostPlatform forGuest() {
        return platform(false, Change.SERVICE);
    }

    private HostPlatform platform(boolean topics, String actor) {
        return new EmbeddedPlatform(
                topics ? EmbeddedPlatform.WITHOUT_GROUPS : EmbeddedPlatform.WITH_GROUPS,
                new EmbeddedPeople(transactions, accounts),
                topics
                        ? new SchoolTopics(transactions, groups, accounts, ids, clock)
                        : new EmbeddedSpaces(transactions, groups, accounts, ids, clock, noteChange, actor),
                new EmbeddedNotices(transactions, accounts, boxes, ids, clock));
    }

    @Override
    public void close() {
        // nothing is held: the store belongs to the application
    }
}
