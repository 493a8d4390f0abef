package fr.essaim.impressions.web.ideas;

import fr.essaim.concerns.Concern;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.ideas.IdeaCard;
import fr.essaim.kernel.Id;
import fr.essaim.web.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The card of one idea, to write or to change.
 *
 * @param idea empty for a new one
 * @param near shared ideas of colleagues near this one
 * @param names of their authors, by id
 */
public record IdeaView(
        Id campaign, Optional<FirstIdea> idea, String discipline, List<FirstIdea> near, Map<Id, String> names) {

    public String action() {
        return idea.map(one -> "/idees/" + one.id()).orElse("/idees/nouvelle");
    }

    public IdeaCard card() {
        return idea.map(FirstIdea::card).orElse(new IdeaCard("", discipline, "", "", "", "", Optional.empty()));
    }

    public boolean shared() {
        return idea.map(FirstIdea::shared).orElse(true);
    }

    public Map<String, String> concerns(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", shell.t("impressions.no-concern"));
        Concern.all().forEach(concern -> choices.put(concern.id(), shell.t(concern.label())));
        return choices;
    }

    public String concern() {
        return card().concern().map(Concern::id).orElse("");
    }
}
