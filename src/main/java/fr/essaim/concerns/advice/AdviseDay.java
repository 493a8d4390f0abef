package fr.essaim.concerns.advice;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.SetTimetable;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.Teacher;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.questionnaire.profiles.ReadSurvey;
import fr.essaim.questionnaire.profiles.Scenario;
import fr.essaim.questionnaire.profiles.Survey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what a campaign has, proposes ways to hold its day, and makes one of them its time grid. */
@Singleton
public final class AdviseDay {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int USUAL_CONCERNS = 4;

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ReadSurvey surveys;
    private final ReadConcerns concerns;
    private final SetTimetable setTimetable;

    @Inject
    public AdviseDay(
            Transactions transactions,
            Campaigns campaigns,
            ReadSurvey surveys,
            ReadConcerns concerns,
            SetTimetable setTimetable) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.surveys = surveys;
        this.concerns = concerns;
        this.setTimetable = setTimetable;
    }

    /**
     * @param halfDay minutes there are, 0 if nobody said
     * @param asked the scenario the team chose instead of the one the answers suggest
     */
    public Means means(Id campaign, int halfDay, Optional<Scenario> asked) {
        Campaign found = transactions.read(() -> campaigns.get(campaign));
        Survey survey = surveys.read(campaign);
        List<Integer> teachers = new ArrayList<>();
        List<Integer> catalysts = new ArrayList<>();
        for (School school : found.schools()) {
            List<Teacher> placed = survey.roster().stream()
                    .filter(Teacher::takesPart)
                    .filter(teacher -> teacher.school().equals(school.uai()))
                    .toList();
            teachers.add(placed.size());
            catalysts.add((int) placed.stream()
                    .filter(teacher -> survey.profile(teacher.id())
                            .filter(Profile.CATALYST::equals)
                            .isPresent())
                    .count());
        }
        int chosen = concerns.chosen(campaign).size();
        Optional<Scenario> scenario = asked.or(
                () -> Scenario.suggested(survey.map(Optional.empty())).stream().findFirst());
        List<Integer> rooms = found.rooms().stream()
                .map(Room::capacity)
                .sorted(Comparator.reverseOrder())
                .toList();
        return new Means(
                found.apart() ? teachers : List.of(sum(teachers)),
                found.apart() ? catalysts : List.of(sum(catalysts)),
                chosen == 0 ? USUAL_CONCERNS : chosen,
                rooms,
                halfDay,
                scenario);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Makes the day’s slots of it, from its first start or nine o’clock; rooms stay. Idempotent.
     *
     * @throws Failure.Conflict if the day or the rooms are not known yet
     */
    public void take(Id campaign, Wishes wishes) {
        Campaign found = transactions.read(() -> campaigns.get(campaign));
        if (found.day() == null || found.rooms().isEmpty()) {
            throw new Failure.Conflict("concerns.advice-day-first");
        }
        LocalTime start = found.slots().isEmpty() ? NINE : found.slots().get(0).start();
        List<Slot> slots = new ArrayList<>();
        for (int number = 1; number <= wishes.slots(); number++) {
            boolean free = wishes.free() && number == wishes.slots() && number > 1;
            slots.add(new Slot(number, start, wishes.minutes(), free));
            start = start.plusMinutes((long) wishes.minutes() + wishes.pause());
        }
        setTimetable.set(campaign, found.day(), slots, found.rooms(), SetTimetable.shown(found));
    }
}
