package fr.essaim.questionnaire.intake;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.AnswerSheets;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.AnswersImported;
import fr.essaim.questionnaire.Questionnaire;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the answers of Temps 1 into a campaign: first shown, then taken, all or nothing. The same file twice changes
 * nothing; a later file of the same people is a difference. Of the file nothing is kept but the answers of known
 * teachers.
 */
@Singleton
public final class ImportAnswers {

    private final Transactions transactions;
    private final Rosters rosters;
    private final AnswerSheets sheets;
    private final Events events;
    private final ReadSheets reader = new ReadSheets(Questionnaire.brief());

    @Inject
    public ImportAnswers(Transactions transactions, Rosters rosters, AnswerSheets sheets, Events events) {
        this.transactions = transactions;
        this.rosters = rosters;
        this.sheets = sheets;
        this.events = events;
    }

    /**
     * What the table would change; stores nothing.
     *
     * @param mine the schools whose answers the asker may handle; teachers of others are nobody here
     * @param links teachers that a person chose for lines of the file
     */
    public Preview preview(Id campaign, Set<String> mine, Table table, Mapping mapping, Map<Integer, Id> links) {
        ReadSheets.Outcome read = reader.read(table, mapping);
        return transactions.read(() -> preview(campaign, mine, read, links));
    }

    /**
     * Takes what {@link #preview} shows.
     *
     * @param forgetAbsent whether teachers who answered before and are not in this file lose their answers
     * @return what changed
     * @throws Failure.Invalid if a cell is no answer, or no line belongs to a teacher of the roster
     */
    public Difference accept(
            Id campaign, Set<String> mine, Table table, Mapping mapping, Map<Integer, Id> links, boolean forgetAbsent) {
        ReadSheets.Outcome read = reader.read(table, mapping);
        if (!read.wrong().isEmpty()) {
            throw new Failure.Invalid(
                    read.wrong().subList(0, Math.min(read.wrong().size(), ReadSheets.MOST_NAMED)));
        }
        return transactions.write(() -> {
            Preview preview = preview(campaign, mine, read, links);
            if (preview.answers().isEmpty()) {
                throw new Failure.Invalid("fichier", "questionnaire.nobody-known");
            }
            return keep(campaign, preview, forgetAbsent);
        });
    }

    private Preview preview(Id campaign, Set<String> mine, ReadSheets.Outcome read, Map<Integer, Id> links) {
        List<Teacher> roster = rosters.of(campaign).stream()
                .filter(teacher -> mine.contains(teacher.school()))
                .toList();
        Set<Id> known = roster.stream().map(Teacher::id).collect(Collectors.toSet());
        List<Answers> before = sheets.of(campaign).stream()
                .filter(sheet -> known.contains(sheet.teacher()))
                .toList();
        MatchPeople people = new MatchPeople(roster);
        List<Match> matches =
                read.sheets().stream().map(sheet -> people.match(sheet, links)).toList();
        List<Answers> now = List.copyOf(Preview.byTeacher(matches).values());
        Difference difference = Difference.between(before, now);
        return new Preview(roster, matches, read.unfinished(), read.empty(), read.wrong(), difference);
    }

    private Difference keep(Id campaign, Preview preview, boolean forgetAbsent) {
        Difference difference = preview.difference();
        sheets.save(campaign, preview.answers());
        if (forgetAbsent) {
            sheets.remove(campaign, difference.absent());
        }
        int removed = forgetAbsent ? difference.absent().size() : 0;
        if (difference.added().size() + difference.changed().size() + removed > 0) {
            events.raise(new AnswersImported(
                    campaign, difference.added().size(), difference.changed().size(), removed));
        }
        return difference;
    }
}
