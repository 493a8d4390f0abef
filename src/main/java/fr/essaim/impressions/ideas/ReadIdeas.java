package fr.essaim.impressions.ideas;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Who reads which ideas: one's own, and those that colleagues of the same campaign share. */
@Singleton
public final class ReadIdeas {

    /** More suggestions than this are noise. */
    private static final int NEAREST = 5;

    private final Transactions transactions;
    private final FirstIdeas ideas;

    @Inject
    public ReadIdeas(Transactions transactions, FirstIdeas ideas) {
        this.transactions = transactions;
        this.ideas = ideas;
    }

    /** Shared ideas of colleagues near this one, the nearest first, five at most. */
    public List<FirstIdea> near(FirstIdea idea) {
        return transactions.read(() -> {
            List<FirstIdea> around = ideas.of(idea.campaign()).stream()
                    .filter(one -> one.shared() || one.equals(idea))
                    .toList();
            return new Nearness(around)
                    .to(idea).stream().limit(NEAREST).map(Nearness.Near::idea).toList();
        });
    }

    /** What teachers of these schools share, newest first. */
    public List<FirstIdea> shared(Id campaign, Set<String> schools) {
        return transactions.read(() -> ideas.of(campaign).stream()
                .filter(FirstIdea::shared)
                .filter(one -> schools.contains(one.school()))
                .toList());
    }

    /** All that is shared in a campaign, for figures and proposals. */
    public List<FirstIdea> shared(Id campaign) {
        return transactions.read(
                () -> ideas.of(campaign).stream().filter(FirstIdea::shared).toList());
    }
}
