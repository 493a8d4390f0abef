package fr.essaim.groups.forming;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Teacher;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
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
import java.util.ArrayList;
import java.util.Collections;
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

    @Inject
    public ReadRoll(
            Transactions transactions, Campaigns campaigns, ReadSurvey surveys, ReadConcerns concerns, Groups groups) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.surveys = surveys;
        this.concerns = concerns;
        this.groups = groups;
    }

    public Roll read(Id campaign) {
        return transactions.read(() -> {
            Campaign found = campaigns.get(campaign);
            Survey survey = surveys.read(campaign);
            List<Concern> chosen = concerns.chosen(campaign);
            List<Teacher> placed = survey.roster().stream()
                    .filter(teacher -> takesPart(teacher, survey))
                    .toList();
            List<Teacher> away = survey.roster().stream()
                    .filter(teacher -> !takesPart(teacher, survey))
                    .toList();
            return new Roll(
                    found,
                    placed.stream()
                            .map(teacher -> candidate(teacher, survey, chosen))
                            .toList(),
                    away,
                    chosen,
                    met(campaign, placed),
                    Scenario.suggested(survey.map(Optional.empty())));
        });
    }

    private static boolean takesPart(Teacher teacher, Survey survey) {
        return teacher.takesPart()
                && survey.answers(teacher.id()).map(Answers::takesPart).orElse(true);
    }

    private static Candidate candidate(Teacher teacher, Survey survey, List<Concern> chosen) {
        Optional<Answers> answers = survey.answers(teacher.id());
        List<Integer> weights = answers.map(sheet -> chosen.stream()
                        .map(concern -> Math.max(0, sheet.shares(concern.number()) - 1))
                        .toList())
                .orElseGet(() -> Collections.nCopies(chosen.size(), 0));
        return new Candidate(teacher, survey.profile(teacher.id()), answers.isPresent(), weights);
    }

    /** Pairs who walked together before: a group of another campaign that has both. */
    private List<Link> met(Id campaign, List<Teacher> placed) {
        Set<Id> here = placed.stream().map(Teacher::id).collect(Collectors.toSet());
        List<Link> pairs = new ArrayList<>();
        for (Teacher one : placed) {
            for (Group group : groups.ofPerson(one.id())) {
                if (!group.campaign().equals(campaign)) {
                    group.members().stream()
                            .filter(other -> here.contains(other) && one.id().compareTo(other) < 0)
                            .forEach(other -> pairs.add(new Link(one.id().value(), other.value())));
                }
            }
        }
        return pairs;
    }
}
