package fr.essaim.questionnaire.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All profiles of a school or of a campaign, with those who did not answer and those who answered too little. */
public record ProfileMap(List<TeacherProfile> profiles, int withoutAnswer) {

    public ProfileMap {
        profiles = List.copyOf(profiles);
    }

    public int count(Profile profile) {
        return (int) placed().filter(profile::equals).count();
    }

    public int undetermined() {
        return profiles.size() - (int) placed().count();
    }

    /** Those within half a point of a threshold. */
    public int central() {
        return (int) profiles.stream().filter(TeacherProfile::central).count();
    }

    private java.util.stream.Stream<Profile> placed() {
        return profiles.stream().map(TeacherProfile::profile).flatMap(Optional::stream);
    }

    /** Mean of an axis over those it is determined for, or nothing when there is nobody. */
    public java.util.OptionalDouble mean(Axis axis) {
        return profiles.stream()
                .map(profile -> axis == Axis.OPENNESS ? profile.openness() : profile.usage())
                .filter(score -> !score.undetermined())
                .mapToDouble(Score::value)
                .average();
    }

    /**
     * What every teacher may see: quarters of fewer than {@code smallest} people are put together with the next
     * smallest, until each number shown counts enough people; nothing at all if there are too few of them. A quarter
     * of nobody is a small number too: were it left out, one would know that it is empty. Those who answered too
     * little are counted along, or the difference to the answers would tell their number.
     */
    public List<Merged> merged(int smallest) {
        List<Merged> cells = new ArrayList<>();
        for (Profile profile : Profile.values()) {
            cells.add(new Merged(List.of(profile), false, count(profile)));
        }
        if (undetermined() > 0) {
            cells.add(new Merged(List.of(), true, undetermined()));
        }
        cells.sort(Merged.SMALLEST_FIRST);
        while (cells.size() > 1 && cells.get(0).count() < smallest) {
            cells.add(cells.remove(0).with(cells.remove(0)));
            cells.sort(Merged.SMALLEST_FIRST);
        }
        return cells.get(0).count() < smallest ? List.of() : List.copyOf(cells);
    }
}
