package fr.essaim.questionnaire.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.School;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.profiles.Merged;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.questionnaire.profiles.ProfileMap;
import fr.essaim.questionnaire.profiles.Scenario;
import fr.essaim.questionnaire.profiles.Survey;
import fr.essaim.questionnaire.profiles.TeacherProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The map of profiles as a picture and as its table. Dots carry no name and stand in the order of their place, so that
 * nothing tells whose is whose.
 *
 * @param schools names of the schools, one column each
 * @param merged counts that everybody may see, for those who get no dots
 */
public record MapView(
        List<Dot> dots,
        List<String> schools,
        List<Row> rows,
        int central,
        int placed,
        List<Scenario> scenarios,
        List<Merged> merged) {

    private static final int SMALLEST = 5;
    private static final int LEFT = 60;
    private static final int BOTTOM = 430;
    private static final int UNIT = 50;

    /** @param small whether the person said not to take part */
    public record Dot(long x, long y, Profile profile, boolean small) {}

    /** @param label key of what is counted */
    public record Row(String label, List<Integer> counts, int together) {}

    /** For the project team of these schools: dots and counts. */
    public static MapView team(Campaign campaign, Survey survey, Set<String> mine) {
        List<School> schools = campaign.schools().stream()
                .filter(school -> mine.contains(school.uai()))
                .toList();
        List<ProfileMap> maps = schools.stream()
                .map(school -> survey.map(Optional.of(school.uai())))
                .toList();
        List<TeacherProfile> profiles =
                maps.stream().flatMap(map -> map.profiles().stream()).toList();
        ProfileMap all = new ProfileMap(profiles, 0);
        return new MapView(
                dots(profiles, survey),
                schools.stream().map(School::name).toList(),
                rows(maps),
                all.central(),
                profiles.size() - all.undetermined(),
                Scenario.suggested(all),
                List.of());
    }

    /** For everybody else who may know: counts only, small ones put together. */
    public static MapView counts(Survey survey) {
        ProfileMap all = survey.map(Optional.empty());
        List<Merged> merged = all.merged(SMALLEST);
        int placed = merged.stream().mapToInt(Merged::count).sum();
        return new MapView(List.of(), List.of(), List.of(), 0, placed, List.of(), merged);
    }

    private static List<Dot> dots(List<TeacherProfile> profiles, Survey survey) {
        return profiles.stream()
                .filter(one -> one.profile().isPresent())
                .sorted(Comparator.comparingDouble(
                                (TeacherProfile one) -> one.usage().value())
                        .thenComparingDouble(one -> one.openness().value()))
                .map(one -> new Dot(
                        LEFT + Math.round(UNIT * one.usage().value()),
                        BOTTOM - Math.round(UNIT * one.openness().value()),
                        one.profile().orElseThrow(),
                        staysAway(survey, one.teacher())))
                .toList();
    }

    private static boolean staysAway(Survey survey, Id teacher) {
        return survey.answers(teacher).filter(sheet -> !sheet.takesPart()).isPresent();
    }

    private static List<Row> rows(List<ProfileMap> maps) {
        List<Row> rows = new ArrayList<>();
        for (Profile profile : List.of(Profile.CATALYST, Profile.WAITING, Profile.SOLITARY, Profile.MODERATE)) {
            rows.add(row(
                    plural(profile),
                    maps.stream().map(map -> map.count(profile)).toList()));
        }
        Row undetermined = row(
                "questionnaire.profiles.undetermined",
                maps.stream().map(ProfileMap::undetermined).toList());
        if (undetermined.together > 0) {
            rows.add(undetermined);
        }
        rows.add(row(
                "questionnaire.profiles.none",
                maps.stream().map(ProfileMap::withoutAnswer).toList()));
        return rows;
    }

    private static Row row(String label, List<Integer> counts) {
        return new Row(
                label, counts, counts.stream().mapToInt(Integer::intValue).sum());
    }

    /** Key of the name of many of a profile. */
    public static String plural(Profile profile) {
        return "questionnaire.profiles." + profile.name().toLowerCase(Locale.ROOT);
    }

    /** Key of what a quarter means, without its name: names are for the project team. */
    public static String meaning(Profile profile) {
        return "questionnaire.means." + profile.name().toLowerCase(Locale.ROOT);
    }

    public int count(Profile profile) {
        return (int) dots.stream().filter(dot -> dot.profile == profile).count();
    }

    public boolean isPicture() {
        return !dots.isEmpty();
    }
}
