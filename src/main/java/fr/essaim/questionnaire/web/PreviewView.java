package fr.essaim.questionnaire.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Violation;
import fr.essaim.questionnaire.Missing;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.intake.Match;
import fr.essaim.questionnaire.intake.Preview;
import fr.essaim.questionnaire.intake.ReadSheets;
import java.util.List;
import java.util.stream.Stream;

/** What a file would do, before it does it. */
public record PreviewView(Campaign campaign, Preview preview, int dropped) {

    private static final int MOST_LINES = 30;

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public int answers() {
        return preview.answers().size();
    }

    public int invited() {
        return preview.roster().size();
    }

    public List<Teacher> without() {
        return preview.withoutAnswer();
    }

    public List<Violation> wrong() {
        return preview.wrong().stream().limit(ReadSheets.MOST_NAMED).toList();
    }

    public List<Match> unknown() {
        return preview.unknown().stream().limit(MOST_LINES).toList();
    }

    /** Near names first, then all who have no answer yet. */
    public List<Teacher> candidates(Match match) {
        return Stream.concat(match.near().stream(), without().stream())
                .distinct()
                .toList();
    }

    /** @param label key of what happens to their answers */
    public record Moving(String label, List<Teacher> teachers) {}

    /** Whose answers change, by name: what is not named here stays as it is. */
    public List<Moving> moving() {
        return Stream.of(
                        new Moving(
                                "questionnaire.changed",
                                named(preview.difference().changed())),
                        new Moving(
                                "questionnaire.absent",
                                named(preview.difference().absent())))
                .filter(part -> !part.teachers.isEmpty())
                .toList();
    }

    private List<Teacher> named(List<Id> teachers) {
        return preview.roster().stream()
                .filter(teacher -> teachers.contains(teacher.id()))
                .toList();
    }

    /** Cells left empty. */
    public int blank() {
        return preview.answers().stream()
                .mapToInt(sheet -> sheet.blank().size())
                .sum();
    }

    /** Questions that the tool did not show to somebody. */
    public int notShown() {
        return preview.answers().stream()
                .mapToInt(sheet -> sheet.notShown().size())
                .sum();
    }

    /** Questions of ours that the file does not have at all. */
    public long notAsked() {
        return Questionnaire.brief().inOrder().stream()
                .filter(item -> preview.answers().stream().allMatch(sheet -> sheet.missing(item.id())
                        .filter(Missing.NOT_ASKED::equals)
                        .isPresent()))
                .count();
    }

    public String lines(List<Integer> lines) {
        String named = String.join(
                ", ", lines.stream().limit(MOST_LINES).map(String::valueOf).toList());
        return lines.size() > MOST_LINES ? named + "…" : named;
    }

    public boolean canImport() {
        return preview.wrong().isEmpty()
                && answers() > 0
                && !preview.difference().isNothing();
    }

    public String school(Teacher teacher) {
        return campaign.school(teacher.school()).map(school -> school.name()).orElse(teacher.school());
    }
}
