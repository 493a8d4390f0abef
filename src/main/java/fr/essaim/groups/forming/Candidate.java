package fr.essaim.groups.forming;

import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.profiles.Profile;
import java.util.List;
import java.util.Optional;

/**
 * A teacher to place, with what the answers say. For the project team's use cases only.
 *
 * @param profile nothing for who did not answer, or too little: equal to nobody
 * @param answered false for who is placed without having answered
 * @param slots a bit for each prescribed slot the teacher can attend, the first slot lowest
 * @param weights strength 0 to 3 of each retained concern, in their order; zeros for who did not answer
 */
public record Candidate(
        Teacher teacher, Optional<Profile> profile, boolean answered, long slots, List<Integer> weights) {

    public Candidate {
        weights = List.copyOf(weights);
    }

    public Id id() {
        return teacher.id();
    }

    public boolean isCatalyst() {
        return profile.filter(Profile.CATALYST::equals).isPresent();
    }

    /** Shares the concern rather or very strongly. */
    public boolean shares(int concern) {
        return weights.get(concern) >= 2;
    }

    fr.essaim.solver.groups.Teacher toPlace() {
        return new fr.essaim.solver.groups.Teacher(
                id().value(),
                teacher.school(),
                teacher.discipline(),
                profile.map(Profile::number).orElse(fr.essaim.solver.groups.Teacher.UNKNOWN),
                fr.essaim.solver.groups.Teacher.UNKNOWN,
                isCatalyst(),
                slots,
                weights);
    }
}
