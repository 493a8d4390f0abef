package fr.essaim.questionnaire.own;

import fr.essaim.campaigns.Rosters;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.AnswerSheets;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.profiles.Positions;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.questionnaire.profiles.Scale;
import fr.essaim.questionnaire.profiles.TeacherProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A teacher answers for himself, a question at a time, and may stop and go on whenever he likes; he sees and corrects
 * his own place. What he says takes the place of what was imported for him. Repeating an answer is harmless.
 */
@Singleton
public final class AnswerQuestionnaire {

    static final int LONGEST = 500;

    private final Transactions transactions;
    private final Rosters rosters;
    private final AnswerSheets sheets;
    private final Positions positions;
    private final Events events;
    private final ShortQuestionnaire questionnaire = new ShortQuestionnaire();
    private final Scale scale = Scale.ours();

    @Inject
    public AnswerQuestionnaire(
            Transactions transactions, Rosters rosters, AnswerSheets sheets, Positions positions, Events events) {
        this.transactions = transactions;
        this.rosters = rosters;
        this.sheets = sheets;
        this.positions = positions;
        this.events = events;
    }

    /**
     * The teacher’s own answers so far, none of them if he has not begun.
     *
     * @throws Failure.NotFound if he is not on the roster
     */
    public Answers answers(Id campaign, Id teacher) {
        return transactions.read(() -> {
            rosters.get(campaign, teacher);
            return sheets.of(campaign).stream()
                    .filter(sheet -> sheet.teacher().equals(teacher))
                    .findFirst()
                    .orElseGet(() -> new Answers(teacher, Map.of(), Set.of(), Set.of(), ""));
        });
    }

    /**
     * Keeps what a page says: rows left empty become blank, other questions stay as they are.
     *
     * @param codes by item; items of other questions are passed over
     * @throws Failure.Invalid if a code is no answer of its item, or the free concern is too long
     */
    public void answer(Id campaign, Id teacher, int question, Map<String, Integer> codes, Optional<String> free) {
        List<Item> items = questionnaire.items(question);
        items.forEach(item -> check(item, codes.get(item.id())));
        if (free.orElse("").length() > LONGEST) {
            throw new Failure.Invalid("libre", "questionnaire.free-too-long", LONGEST);
        }
        transactions.change(() -> {
            Answers before = answers(campaign, teacher);
            Answers now = merged(before, items, codes, free.orElse(before.freeConcern()));
            sheets.save(campaign, List.of(now));
            if (scale.profile(now).profile().isPresent()) {
                events.raise(new NoticeWanted.Answered(teacher, campaign, RemindMissing.keys(campaign)));
            }
        });
    }

    private void check(Item item, Integer code) {
        if (code != null && (code < 1 || code > questionnaire.choices(item))) {
            throw new Failure.Invalid(item.id(), "questionnaire.no-such-choice");
        }
    }

    private static Answers merged(Answers before, List<Item> items, Map<String, Integer> codes, String free) {
        Map<String, Integer> all = new HashMap<>(before.codes());
        Set<String> blank = new HashSet<>(before.blank());
        Set<String> notShown = new HashSet<>(before.notShown());
        for (Item item : items) {
            all.remove(item.id());
            blank.remove(item.id());
            notShown.remove(item.id());
            Integer code = codes.get(item.id());
            if (code == null) {
                blank.add(item.id());
            } else {
                all.put(item.id(), code);
            }
        }
        return new Answers(before.teacher(), all, blank, notShown, free.strip());
    }

    /** The teacher’s own place, his own word included; empty if he answered nothing. */
    public Optional<TeacherProfile> position(Id campaign, Id teacher) {
        return transactions.read(() -> {
            Answers own = answers(campaign, teacher);
            Profile declared = positions.of(campaign).get(teacher);
            TeacherProfile computed = scale.profile(own);
            return own.isEmpty()
                    ? Optional.empty()
                    : Optional.of(declared == null ? computed : computed.declared(declared));
        });
    }

    /** The teacher’s word takes the place of the computed quarter. Idempotent. */
    public void declare(Id campaign, Id teacher, Profile profile) {
        transactions.change(() -> {
            rosters.get(campaign, teacher);
            positions.declare(campaign, teacher, profile);
        });
    }

    /** Back to the computed quarter. Idempotent. */
    public void withdraw(Id campaign, Id teacher) {
        transactions.change(() -> positions.withdraw(campaign, teacher));
    }
}
