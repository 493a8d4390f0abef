package fr.essaim.journal.writing;

import fr.essaim.journal.Idea;
import fr.essaim.journal.Note;
import fr.essaim.journal.Visibility;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a teacher wrote. One line suffices, in any of the boxes.
 *
 * @param workshop empty for the day as a whole
 * @param ofGroup signed by the group; asked for only with what the group reads
 */
public record Written(
        Optional<Id> workshop,
        String retained,
        List<Idea> ideas,
        String proposals,
        Visibility visibility,
        boolean ofGroup) {

    public static final int TEXT_AT_MOST = 4000;
    public static final int IDEA_AT_MOST = 500;
    public static final int IDEAS = 3;

    public Written {
        ofGroup = ofGroup && visibility.isShared();
        retained = text(retained);
        proposals = text(proposals);
        ideas = ideas.stream()
                .map(idea -> new Idea(text(idea.situation()), text(idea.purpose())))
                .filter(idea -> !idea.isEmpty())
                .toList();
    }

    Note note() {
        return new Note(retained, ideas, proposals);
    }

    /** Signed by who writes. */
    public Written(Optional<Id> workshop, String retained, List<Idea> ideas, String proposals, Visibility visibility) {
        this(workshop, retained, ideas, proposals, visibility, false);
    }

    /** @throws Failure.Invalid naming each wrong field */
    void check() {
        List<Violation> wrong = new ArrayList<>();
        if (retained.isBlank() && ideas.isEmpty() && proposals.isBlank()) {
            wrong.add(Violation.of("retenu", "journal.nothing-written"));
        }
        tooLong("retenu", retained, TEXT_AT_MOST, wrong);
        tooLong("propositions", proposals, TEXT_AT_MOST, wrong);
        if (ideas.size() > IDEAS) {
            wrong.add(Violation.of("idee-1", "journal.three-ideas", ideas.size()));
        }
        for (int i = 0; i < ideas.size(); i++) {
            tooLong("idee-" + (i + 1), ideas.get(i).situation(), IDEA_AT_MOST, wrong);
            tooLong("pour-" + (i + 1), ideas.get(i).purpose(), IDEA_AT_MOST, wrong);
        }
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
    }

    private static void tooLong(String field, String text, int most, List<Violation> wrong) {
        int signs = text.codePointCount(0, text.length());
        if (signs > most) {
            wrong.add(Violation.of(field, "journal.too-long", most, signs));
        }
    }

    /** Line ends become LF; a half of a sign that no file could keep becomes the sign for what is unknown. */
    private static String text(String typed) {
        if (typed == null) {
            return "";
        }
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        return lines.codePoints()
                .map(sign -> Character.isSurrogate((char) sign) && sign <= Character.MAX_VALUE ? 0xFFFD : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
