package fr.essaim.questionnaire;

import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.files.RosterReader;
import fr.essaim.campaigns.roster.RosterLine;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.files.CsvFile;
import fr.essaim.questionnaire.intake.Mapping;
import fr.essaim.questionnaire.intake.ProposeMapping;
import fr.essaim.questionnaire.intake.ReadSheets;
import fr.essaim.questionnaire.intake.Table;
import fr.essaim.questionnaire.profiles.Scale;
import fr.essaim.questionnaire.profiles.TeacherProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The story “Journée du 12 mars” as the rooms downstream need it in their tests: roster, answers, profiles. A teacher’s
 * id is made of the e-mail’s first part: {@code claire-amblard}.
 */
public final class StoryAnswers {

    private StoryAnswers() {}

    public static byte[] file(String name) {
        try (InputStream stream = StoryAnswers.class.getResourceAsStream("/story/" + name)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static List<Teacher> roster() {
        String text = new String(file("roster.csv"), StandardCharsets.UTF_8);
        return RosterReader.read(text, Optional.empty()).stream()
                .map(StoryAnswers::teacher)
                .toList();
    }

    private static Teacher teacher(RosterLine line) {
        Id id = Id.of(line.email().replaceAll("@.*", "").replace('.', '-'));
        return new Teacher(
                id,
                line.school(),
                line.firstName(),
                line.lastName(),
                line.email(),
                line.discipline(),
                line.takesPart());
    }

    public static List<Answers> answers() {
        Map<String, Teacher> byEmail = roster().stream().collect(Collectors.toMap(Teacher::email, Function.identity()));
        Table table = CsvFile.read(file("limesurvey.csv"));
        Mapping mapping = new ProposeMapping(Questionnaire.brief()).propose(table);
        return new ReadSheets(Questionnaire.brief())
                .read(table, mapping).sheets().stream()
                        .map(sheet ->
                                sheet.of(byEmail.get(sheet.person().email()).id()))
                        .toList();
    }

    public static List<TeacherProfile> profiles() {
        Scale scale = Scale.ours();
        return answers().stream().map(scale::profile).toList();
    }
}
