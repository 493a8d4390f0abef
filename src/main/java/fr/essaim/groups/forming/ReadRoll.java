package fr.essaim.groups.forming;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Teacher;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupSize;
import fr.essaim.groups.Groups;
import fr.essaim.groups.conditions.Conditions;
import fr.essaim.groups.conditions.KeptConditions;
import fr.essaim.groups.conditions.Pair;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.profiles.ReadSurvey;
import fr.essaim.questionnaire.profiles.Scenario;
import fr.essaim.questionnaire.profiles.Survey;
import fr.essaim.solver.groups.Link;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts together who is to be placed: the roster less those who declared that they do not take part. Who did not answer
 * is placed too, drawn by no concern and alike with nobody.
 *
 * <p>Fails with {@link Failure.NotFound} when there is no such campaign.
 */
@Singleton
public final class ReadRoll {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ReadSurvey surveys;
    private final ReadConcerns concerns;
    private final Groups groups;
    private final KeptConditions conditions;
    private final GroupSize size;

    @Inject
    public ReadRoll(
            Transactions transactions,
            Campaigns campaigns,
            ReadSurvey surveys,
            ReadConcerns concerns,
            Groups groups,
            KeptConditions conditions,
            GroupSize size) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.surveys = surveys;
        this.concerns = concerns;
        this.groups = groups;
        this.conditions = conditions;
        this.size = size;
    }

    public Roll read(Id campaign) {
        return transactions.read(() -> {
            Campaign found = campaigns.get(campaign);
            Survey survey = surveys.read(campaign);
            List<Concern> chosen = concerns.chosen(campaign);
            Conditions asked = conditions.of(campaign);
            List<Teacher> placed = survey.roster().stream()
                    .filter(teacher -> takesPart(teacher, survey))
                    .toList();
            List<Teacher> away = survey.roster().stream()
                    .filter(teacher -> !takesPart(teacher, survey))
                    .toList();
            return new Roll(
                    found,
                    Roll.Candidates.of(placed.stream()
                            .map(teacher -> candidate(teacher, survey, chosen, slots(found, asked, teacher)))
                            .toList()),
                    away,
                    chosen,
                    met(campaign, placed, asked),
                    asked,
                    Scenario.suggested(survey.map(Optional.empty())),
                    size.atMost());
        });
    }

    private static boolean takesPart(Teacher teacher, Survey survey) {
        return teacher.takesPart()
                && survey.answers(teacher.id()).map(Answers::takesPart).orElse(true);
    }

    private static Candidate candidate(Teacher teacher, Survey survey, List<Concern> chosen, long slots) {
        Optional<Answers> answers = survey.answers(teacher.id());
        List<Integer> weights = answers.map(sheet -> chosen.stream()
                        .map(concern -> Math.max(0, sheet.shares(concern.number()) - 1))
                        .toList())
                .orElseGet(() -> Collections.nCopies(chosen.size(), 0));
        return new Candidate(teacher, survey.profile(teacher.id()), answers.isPresent(), slots, weights);
    }

    private static long slots(Campaign campaign, Conditions asked, Teacher teacher) {
        long mask = 0;
        for (int k = 0; k < campaign.prescribed().size(); k++) {
            int number = campaign.prescribed().get(k).number();
            mask |= asked.missedBy(teacher.id()).contains(number) ? 0 : 1L << k;
        }
        return mask;
    }

    /** Pairs who walked together before: a group of another campaign that has both, or as the team entered them. */
    private List<Link> met(Id campaign, List<Teacher> placed, Conditions asked) {
        Set<Id> here = placed.stream().map(Teacher::id).collect(Collectors.toSet());
        Set<Link> pairs = new LinkedHashSet<>();
        asked.of(Pair.Kind.MET)
                .forEach(pair ->
                        pairs.add(new Link(pair.one().value(), pair.other().value())));
        for (Teacher one : placed) {
            for (Group group : groups.ofPerson(one.id())) {
                if (!group.campaign().equals(campaign)) {
                    group.members().stream()
                            .filter(other -> here.contains(other) && one.id().compareTo(other) < 0)
                            .forEach(other -> pairs.add(new Link(one.id().value(), other.value())));
                }
            }
        }
        return List.copyOf(pairs);
    }
}
