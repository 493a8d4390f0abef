package fr.essaim.app.retention.names;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import fr.essaim.spaces.DiscussionSpaces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * The discussion spaces wanted on the platform: members by name, address and number there, texts with who signed them,
 * and the same of platforms used before. What a platform was given is the platform's, and stays there.
 */
@Singleton
public final class SpacesKept implements PersonalData {

    private final DiscussionSpaces spaces;

    @Inject
    public SpacesKept(DiscussionSpaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public String category() {
        return "spaces";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return of(campaigns).size();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        List<Id> gone = of(campaigns);
        gone.forEach(spaces::remove);
        return gone.size();
    }

    private List<Id> of(Set<Id> campaigns) {
        return campaigns.stream()
                .flatMap(campaign -> spaces.ofCampaign(campaign).stream())
                .map(space -> space.group())
                .toList();
    }
}
