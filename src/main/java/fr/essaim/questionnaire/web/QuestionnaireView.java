package fr.essaim.questionnaire.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Teacher;
import java.util.List;

/**
 * Where the questionnaire stands.
 *
 * @param answered teachers of the viewer’s schools who answered
 * @param invited teachers of the viewer’s schools
 * @param without those who did not answer, by name
 * @param waiting whether a file was dropped and not yet taken
 */
public record QuestionnaireView(Campaign campaign, int answered, int invited, List<Teacher> without, boolean waiting) {

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public String school(Teacher teacher) {
        return campaign.school(teacher.school()).map(school -> school.name()).orElse(teacher.school());
    }
}
