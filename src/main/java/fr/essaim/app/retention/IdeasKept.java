package fr.essaim.app.retention;

import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.ideas.FirstIdeas;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** First ideas, shared or not. */
@Singleton
public final class IdeasKept implements PersonalData {

    private final FirstIdeas ideas;

    @Inject
    public IdeasKept(FirstIdeas ideas) {
        this.ideas = ideas;
    }

    @Override
    public String category() {
        return "first-ideas";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return campaigns.stream()
                .mapToLong(campaign -> ideas.of(campaign).size())
                .sum();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        List<FirstIdea> gone = campaigns.stream()
                .flatMap(campaign -> ideas.of(campaign).stream())
                .toList();
        gone.forEach(ideas::remove);
        return gone.size();
    }
}
