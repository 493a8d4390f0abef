package fr.essaim.impressions.board;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.School;
import fr.essaim.impressions.Impression;
import fr.essaim.impressions.Question;
import fr.essaim.impressions.When;
import fr.essaim.kernel.Id;
import fr.essaim.workshops.Workshop;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the workshops left, as counts: nothing here tells what fewer than five people said.
 *
 * @param expected teachers who were placed in a group
 * @param people how many of them answered, by moment
 */
public record FeelingsBoard(
        Campaign campaign,
        List<Workshop> workshops,
        int expected,
        Map<When, Integer> people,
        Map<When, Map<Question, Feelings>> feelings) {

    static FeelingsBoard of(Campaign campaign, List<Workshop> workshops, int expected, List<Impression> given) {
        List<Id> rows = workshops.stream().map(Workshop::id).toList();
        List<String> columns = campaign.schools().stream().map(School::uai).toList();
        Map<When, Map<Question, Feelings>> tables = new EnumMap<>(When.class);
        Map<When, Integer> people = new EnumMap<>(When.class);
        for (When when : When.values()) {
            List<Impression> then =
                    given.stream().filter(one -> one.when() == when).toList();
            people.put(
                    when,
                    then.stream()
                            .map(Impression::author)
                            .collect(Collectors.toSet())
                            .size());
            Map<Question, Feelings> byQuestion = new EnumMap<>(Question.class);
            for (Question question : Question.values()) {
                byQuestion.put(question, new Feelings(then, question, rows, columns));
            }
            tables.put(when, byQuestion);
        }
        return new FeelingsBoard(campaign, List.copyOf(workshops), expected, people, tables);
    }

    public Feelings of(When when, Question question) {
        return feelings.get(when).get(question);
    }

    public int place(Id workshop) {
        return workshops.stream().map(Workshop::id).toList().indexOf(workshop);
    }

    /** Few enough to be recognised: nothing at all is shown. */
    public boolean isTooFew(When when) {
        return people.get(when) < Suppression.FEWEST;
    }
}
