package fr.essaim.questionnaire.profiles;

import fr.essaim.kernel.Id;
import java.util.Optional;

/**
 * One teacher’s place on the map. Shown to himself and, by name, to the project team only.
 *
 * @param own the quarter the teacher chose for himself, if he found the computed one wrong
 */
public record TeacherProfile(Id teacher, Score openness, Score usage, Optional<Profile> own) {

    public TeacherProfile declared(Profile chosen) {
        return new TeacherProfile(teacher, openness, usage, Optional.of(chosen));
    }

    /** The quarter, or nothing when an axis is undetermined: such a person is equal to nobody. */
    public Optional<Profile> profile() {
        return own.or(this::computed);
    }

    public Optional<Profile> computed() {
        return openness.undetermined() || usage.undetermined()
                ? Optional.empty()
                : Optional.of(Profile.of(openness.high(), usage.high()));
    }

    public boolean isCatalyst() {
        return profile().filter(Profile.CATALYST::equals).isPresent();
    }

    /** Near a threshold on one axis at least: no verdict. */
    public boolean central() {
        return openness.central() || usage.central();
    }
}
