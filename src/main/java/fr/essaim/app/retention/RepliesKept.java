package fr.essaim.app.retention;

import fr.essaim.invitations.replies.Replies;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/** Who said they would come and who could not. */
@Singleton
public final class RepliesKept implements PersonalData {

    private final Replies replies;

    @Inject
    public RepliesKept(Replies replies) {
        this.replies = replies;
    }

    @Override
    public String category() {
        return "invitation-replies";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return campaigns.stream()
                .mapToLong(campaign -> replies.of(campaign).size())
                .sum();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        return campaigns.stream().mapToLong(replies::forget).sum();
    }
}
