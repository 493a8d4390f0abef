package fr.essaim.questionnaire.profiles;

import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A campaign’s roster with what is known of each teacher. Answers of people no longer on the roster are left out. It
 * holds names next to answers: only use cases see it whole.
 */
public final class Survey {

    private final List<Teacher> roster;
    private final Map<Id, Answers> answers = new LinkedHashMap<>();
    private final Map<Id, TeacherProfile> profiles = new LinkedHashMap<>();

    /** @param declared quarters that teachers chose for themselves instead of the computed one */
    public Survey(List<Teacher> roster, List<Answers> sheets, Scale scale, Map<Id, Profile> declared) {
        this.roster = List.copyOf(roster);
        Map<Id, Answers> known = sheets.stream().collect(Collectors.toMap(Answers::teacher, Function.identity()));
        for (Teacher teacher : roster) {
            Answers sheet = known.get(teacher.id());
            if (sheet != null) {
                answers.put(teacher.id(), sheet);
                TeacherProfile computed = scale.profile(sheet);
                Profile own = declared.get(teacher.id());
                profiles.put(teacher.id(), own == null ? computed : computed.declared(own));
            }
        }
    }

    public List<Teacher> roster() {
        return roster;
    }

    /** The sheets of those who answered, in the order of the roster. */
    public List<Answers> answers() {
        return List.copyOf(answers.values());
    }

    public Optional<Answers> answers(Id teacher) {
        return Optional.ofNullable(answers.get(teacher));
    }

    public List<TeacherProfile> profiles() {
        return List.copyOf(profiles.values());
    }

    /** Nothing for who did not answer, or too little. */
    public Optional<Profile> profile(Id teacher) {
        return Optional.ofNullable(profiles.get(teacher)).flatMap(TeacherProfile::profile);
    }

    public Optional<TeacherProfile> position(Id teacher) {
        return Optional.ofNullable(profiles.get(teacher));
    }

    public List<Teacher> withoutAnswer() {
        return roster.stream()
                .filter(teacher -> !answers.containsKey(teacher.id()))
                .toList();
    }

    /** The map of everybody, or of one school. */
    public ProfileMap map(Optional<String> school) {
        List<Id> concerned = roster.stream()
                .filter(teacher -> school.isEmpty() || school.get().equals(teacher.school()))
                .map(Teacher::id)
                .toList();
        List<TeacherProfile> known = concerned.stream()
                .filter(profiles::containsKey)
                .map(profiles::get)
                .toList();
        return new ProfileMap(known, concerned.size() - known.size());
    }
}
