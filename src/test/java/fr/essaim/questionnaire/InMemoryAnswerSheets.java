package fr.essaim.questionnaire;

import fr.essaim.kernel.Id;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sheets in a map; proved by the same contract as the store’s. */
public final class InMemoryAnswerSheets implements AnswerSheets {

    private final Map<Id, TreeMap<Id, Answers>> campaigns = new HashMap<>();

    @Override
    public List<Answers> of(Id campaign) {
        return List.copyOf(campaigns.getOrDefault(campaign, new TreeMap<>()).values());
    }

    @Override
    public void save(Id campaign, Collection<Answers> sheets) {
        sheets.forEach(answers ->
                campaigns.computeIfAbsent(campaign, any -> new TreeMap<>()).put(answers.teacher(), answers));
    }

    @Override
    public void remove(Id campaign, Collection<Id> teachers) {
        campaigns.getOrDefault(campaign, new TreeMap<>()).keySet().removeAll(teachers);
    }
}
