package fr.essaim.invitations.web.replies;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.invitations.replies.Invited;
import fr.essaim.invitations.replies.ReadInvited;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The replies as a team may see them. */
@Singleton
public final class ReadReplies {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ReadInvited invited;
    private final Rosters rosters;
    private final Animators animators;
    private final Clock clock;

    @Inject
    public ReadReplies(
            Transactions transactions,
            Campaigns campaigns,
            ReadInvited invited,
            Rosters rosters,
            Animators animators,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.invited = invited;
        this.rosters = rosters;
        this.animators = animators;
        this.clock = clock;
    }

    RepliesView of(Id campaign, Set<String> schools) {
        return transactions.read(() -> {
            Map<Id, String> names = names(campaign, schools);
            Collator french = Collator.getInstance(Locale.FRENCH);
            List<RepliesView.Line> lines = invited.of(campaign).stream()
                    .filter(one -> names.containsKey(one.person()))
                    .map(one -> new RepliesView.Line(names.get(one.person()), one))
                    .sorted((one, other) -> french.compare(one.name(), other.name()))
                    .toList();
            Campaign found = campaigns.get(campaign);
            return new RepliesView(found, lines, found.isOver(LocalDate.now(clock)));
        });
    }

    /** Whom the teams of these schools may write to. */
    Set<Id> known(Id campaign, Set<String> schools) {
        return transactions.read(() -> names(campaign, schools)).keySet();
    }

    private Map<Id, String> names(Id campaign, Set<String> schools) {
        Map<Id, String> names = new LinkedHashMap<>();
        for (Teacher teacher : rosters.of(campaign)) {
            if (schools.contains(teacher.school())) {
                names.put(teacher.id(), teacher.name());
            }
        }
        for (Invited one : invited.of(campaign)) {
            if (one.group().isEmpty()) {
                animators.find(one.person()).map(Animator::name).ifPresent(name -> names.put(one.person(), name));
            }
        }
        return names;
    }
}
