package fr.essaim.app.data;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.journal.LogEntries;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Pathways;
import fr.essaim.questionnaire.AnswerSheets;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Counts, by the word under which the screens say them ({@code admin.count.<word>}); nobody is named. */
@Singleton
public final class Census {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final AnswerSheets sheets;
    private final Groups groups;
    private final Pathways pathways;
    private final DiscussionSpaces spaces;
    private final LogEntries entries;

    @Inject
    public Census(
            Transactions transactions,
            Accounts accounts,
            Campaigns campaigns,
            Rosters rosters,
            AnswerSheets sheets,
            Groups groups,
            Pathways pathways,
            DiscussionSpaces spaces,
            LogEntries entries) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.sheets = sheets;
        this.groups = groups;
        this.pathways = pathways;
        this.spaces = spaces;
        this.entries = entries;
    }

    /** In the order in which they are said. */
    public Map<String, Long> count() {
        return transactions.read(() -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            for (String word : new String[] {"campaigns", "teachers", "answers", "groups", "sessions", "spaces"}) {
                counts.put(word, 0L);
            }
            Set<Id> people = new HashSet<>();
            long shared = 0;
            for (Campaign campaign : campaigns.all()) {
                Id id = campaign.id();
                counts.merge("campaigns", 1L, Long::sum);
                counts.merge("teachers", (long) rosters.of(id).size(), Long::sum);
                counts.merge("answers", (long) sheets.of(id).size(), Long::sum);
                counts.merge("groups", (long) groups.of(id).size(), Long::sum);
                counts.merge("sessions", (long) pathways.of(id).size(), Long::sum);
                counts.merge("spaces", published(id), Long::sum);
                rosters.of(id).stream().map(Teacher::id).forEach(people::add);
                shared += groups.of(id).stream()
                        .map(Group::id)
                        .mapToLong(group -> entries.ofGroup(group).size())
                        .sum();
                shared += entries.forTeam(id).size();
            }
            long hidden = people.stream()
                    .mapToLong(person -> entries.privateOf(person).size())
                    .sum();
            counts.put("entries", shared + hidden);
            counts.put("accounts", accounts.count());
            return counts;
        });
    }

    private long published(Id campaign) {
        return spaces.ofCampaign(campaign).stream()
                .filter(DiscussionSpace::published)
                .count();
    }
}
