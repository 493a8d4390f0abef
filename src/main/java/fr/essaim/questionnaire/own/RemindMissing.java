package fr.essaim.questionnaire.own;

import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.profiles.ReadSurvey;
import fr.essaim.questionnaire.profiles.Survey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells through the host, once a day at most, those whose answer is missing, and nobody else. Who answered in between
 * is not told; who began and stopped early is told that he may go on.
 */
@Singleton
public final class RemindMissing {

    private final Transactions transactions;
    private final ReadSurvey surveys;
    private final Reminders reminders;
    private final Events events;
    private final Clock clock;

    @Inject
    public RemindMissing(
            Transactions transactions, ReadSurvey surveys, Reminders reminders, Events events, Clock clock) {
        this.transactions = transactions;
        this.surveys = surveys;
        this.reminders = reminders;
        this.events = events;
        this.clock = clock;
    }

    /** Who would be told: teachers of these schools without an answer, or with one too short to count. */
    public List<Teacher> missing(Id campaign, Set<String> mine) {
        return missing(surveys.read(campaign), mine);
    }

    public static List<Teacher> missing(Survey survey, Set<String> mine) {
        return survey.roster().stream()
                .filter(teacher -> mine.contains(teacher.school()))
                .filter(teacher -> survey.profile(teacher.id()).isEmpty())
                .toList();
    }

    public Optional<Reminders.Reminder> last(Id campaign) {
        return transactions.read(() -> reminders.last(campaign));
    }

    /**
     * A second time on the same day tells only those who were not told yet.
     *
     * @return how many are told
     */
    public int remind(Id campaign, Set<String> mine) {
        return transactions.write(() -> {
            Survey survey = surveys.read(campaign);
            List<Teacher> missing = missing(survey, mine);
            Instant now = clock.instant();
            String key = key(campaign);
            missing.forEach(teacher -> events.raise(notice(campaign, teacher, key, survey)));
            if (!missing.isEmpty()) {
                reminders.note(campaign, new Reminders.Reminder(now, missing.size()));
            }
            return missing.size();
        });
    }

    /** The key under which today's reminder is sent, and can be called back. */
    public String key(Id campaign) {
        return keys(campaign) + LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    static String keys(Id campaign) {
        return "questionnaire-" + campaign + "-";
    }

    private static NoticeWanted notice(Id campaign, Teacher teacher, String key, Survey survey) {
        boolean begun = survey.answers(teacher.id()).isPresent();
        return new NoticeWanted(
                        teacher.id(),
                        "reminder",
                        key,
                        Words.of("questionnaire.reminder"),
                        Words.of(begun ? "questionnaire.reminder-go-on" : "questionnaire.reminder-text"),
                        "/campagnes/" + campaign + "/mes-reponses")
                .sentBy(campaign);
    }
}
