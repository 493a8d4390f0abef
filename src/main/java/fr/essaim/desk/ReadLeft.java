package fr.essaim.desk;

import fr.essaim.impressions.Impression;
import fr.essaim.impressions.Impressions;
import fr.essaim.impressions.When;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.ideas.FirstIdeas;
import fr.essaim.impressions.referents.Referent;
import fr.essaim.impressions.referents.Referents;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Counts what a campaign has left so far. Needs a running transaction. */
@Singleton
public final class ReadLeft {

    private final Impressions impressions;
    private final FirstIdeas ideas;
    private final Referents referents;

    @Inject
    public ReadLeft(Impressions impressions, FirstIdeas ideas, Referents referents) {
        this.impressions = impressions;
        this.ideas = ideas;
        this.referents = referents;
    }

    /**
     * Counts of people, but for the ideas.
     *
     * @param atOnce who said on the day what they felt
     * @param later who said it again days later
     * @param ideas shared by their authors
     * @param referents who accepted
     */
    public record Left(int atOnce, int later, int ideas, int referents) {

        public static final Left NOTHING = new Left(0, 0, 0, 0);
    }

    Left of(Id campaign) {
        List<Impression> given = impressions.of(campaign);
        return new Left(
                people(given, When.IMMEDIATE),
                people(given, When.DELAYED),
                (int) ideas.of(campaign).stream().filter(FirstIdea::shared).count(),
                (int) referents.of(campaign).stream()
                        .filter(Referent::isAccepted)
                        .count());
    }

    private static int people(List<Impression> given, When when) {
        return (int) given.stream()
                .filter(one -> one.when() == when)
                .map(Impression::author)
                .distinct()
                .count();
    }
}
