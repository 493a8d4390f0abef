package fr.essaim.questionnaire.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Teacher;
import fr.essaim.questionnaire.own.RemindMissing;
import fr.essaim.questionnaire.own.Reminders;
import fr.essaim.questionnaire.profiles.Survey;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the questionnaire stands.
 *
 * @param answered teachers of the viewer’s schools who answered
 * @param invited teachers of the viewer’s schools
 * @param without those who did not answer, by name
 * @param begun how many began and answered too little to count
 * @param reminded when those without an answer were last told
 * @param waiting whether a file was dropped and not yet taken
 * @param base address of this instance, with a slash at its end
 */
public record QuestionnaireView(
        Campaign campaign,
        int answered,
        int invited,
        List<Teacher> without,
        int begun,
        Optional<Reminders.Reminder> reminded,
        boolean waiting,
        String base) {

    static QuestionnaireView of(
            Campaign campaign,
            Survey survey,
            Set<String> mine,
            Optional<Reminders.Reminder> reminded,
            boolean waiting,
            String base) {
        List<Teacher> invited = only(mine, survey.roster());
        List<Teacher> without = only(mine, survey.withoutAnswer());
        int begun = RemindMissing.missing(survey, mine).size() - without.size();
        return new QuestionnaireView(
                campaign, invited.size() - without.size(), invited.size(), without, begun, reminded, waiting, base);
    }

    private static List<Teacher> only(Set<String> schools, List<Teacher> teachers) {
        return teachers.stream()
                .filter(teacher -> schools.contains(teacher.school()))
                .toList();
    }

    /** The whole address under which a colleague answers here. */
    public String answersAddress() {
        return base + path("mes-reponses").substring(1);
    }

    /** How many a reminder would go to. */
    public int toRemind() {
        return without.size() + begun;
    }

    public String remindedOn(Language language) {
        return reminded.map(last -> Dates.day(LocalDate.ofInstant(last.at(), ZoneId.systemDefault()), language))
                .orElse("");
    }

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public String school(Teacher teacher) {
        return campaign.school(teacher.school()).map(school -> school.name()).orElse(teacher.school());
    }
}
