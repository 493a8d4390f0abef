package fr.essaim.journal.web.shared;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.web.EntryViews;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts together what the project team and animators read of the journal. */
@Singleton
public final class SharedViews {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Workshops workshops;
    private final Rosters rosters;
    private final EntryViews entries;

    @Inject
    public SharedViews(
            Transactions transactions, Campaigns campaigns, Workshops workshops, Rosters rosters, EntryViews entries) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.workshops = workshops;
        this.rosters = rosters;
        this.entries = entries;
    }

    /** For the project team: signed by name, nothing to change. */
    SharedView team(Id campaign, List<LogEntry> sent) {
        return transactions.read(() -> new SharedView(
                campaign,
                "/campagnes/" + campaign,
                campaigns.get(campaign).title(),
                sent.stream()
                        .map(entry -> entries.read(
                                entry,
                                entries.person(campaign, entry.author()),
                                "/campagnes/" + campaign + "/journal-equipe"))
                        .toList()));
    }

    /** For the animator of a workshop: by the group and a first name. */
    SharedView workshop(Id workshop, List<LogEntry> written) {
        return transactions.read(() -> new SharedView(
                workshop,
                "/ateliers/" + workshop,
                workshops.get(workshop).title(),
                written.stream()
                        .map(entry -> entries.read(entry, guest(entry), "/animation/" + workshop + "/journal"))
                        .toList()));
    }

    private String guest(LogEntry entry) {
        String first = rosters.find(entry.campaign(), entry.author())
                .map(Teacher::firstName)
                .orElse("");
        return entry.isOfGroup() || first.isEmpty() ? entries.signed(entry) : first + ", " + entries.signed(entry);
    }
}
