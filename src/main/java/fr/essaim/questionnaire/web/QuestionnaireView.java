package fr.essaim.questionnaire.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Teacher;
import fr.essaim.questionnaire.profiles.Survey;
import java.util.List;
import java.util.Set;

/**
 * Where the questionnaire stands.
 *
 * @param answered teachers of the viewer’s schools who answered
 * @param invited teachers of the viewer’s schools
 * @param without those who did not answer, by name
 * @param waiting whether a file was dropped and not yet taken
 */
public record QuestionnaireView(Campaign campaign, int answered, int invited, List<Teacher> without, boolean waiting) {

    static QuestionnaireView of(Campaign campaign, Survey survey, Set<String> mine, boolean waiting) {
        List<Teacher> invited = only(mine, survey.roster());
        List<Teacher> without = only(mine, survey.withoutAnswer());
        return new QuestionnaireView(campaign, invited.size() - without.size(), invited.size(), without, waiting);
    }

    private static List<Teacher> only(Set<String> schools, List<Teacher> teachers) {
        return teachers.stream()
                .filter(teacher -> schools.contains(teacher.school()))
                .toList();
    }

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public String school(Teacher teacher) {
        return campaign.school(teacher.school()).map(school -> school.name()).orElse(teacher.school());
    }
}
