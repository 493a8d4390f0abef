package fr.essaim.impressions.web.ideas;

import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Map;

/**
 * One's own ideas.
 *
 * @param near how many colleagues have a near one, by idea
 * @param canWrite whether there is a day to write an idea for
 */
public record IdeasView(List<FirstIdea> ideas, Map<Id, Integer> near, boolean canWrite) {

    public int near(FirstIdea idea) {
        return near.getOrDefault(idea.id(), 0);
    }
}
