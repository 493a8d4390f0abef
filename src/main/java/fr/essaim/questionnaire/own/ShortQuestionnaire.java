package fr.essaim.questionnaire.own;

import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.Questionnaire;
import java.util.List;
import java.util.Optional;

/** The pages of the short questionnaire: one question each, its rows together. */
public final class ShortQuestionnaire {

    private final Questionnaire questionnaire = Questionnaire.brief();
    private final List<Integer> questions =
            questionnaire.inOrder().stream().map(Item::question).distinct().toList();

    /** Number of pages. */
    public int pages() {
        return questions.size();
    }

    /** @param page from 1 */
    public Optional<Integer> question(int page) {
        return page >= 1 && page <= pages() ? Optional.of(questions.get(page - 1)) : Optional.empty();
    }

    public List<Item> items(int question) {
        return questionnaire.inOrder().stream()
                .filter(item -> item.question() == question)
                .toList();
    }

    public int choices(Item item) {
        return questionnaire.choices(item);
    }

    /** Pages of which at least one row has an answer. */
    public int answered(Answers answers) {
        return (int) questions.stream()
                .filter(question -> items(question).stream()
                        .anyMatch(item -> answers.code(item.id()).isPresent()))
                .count();
    }

    /** The first page without any answer: where to go on; after the last, the last. */
    public int next(Answers answers) {
        for (int page = 1; page <= pages(); page++) {
            boolean empty = items(questions.get(page - 1)).stream()
                    .noneMatch(item -> answers.code(item.id()).isPresent());
            if (empty) {
                return page;
            }
        }
        return pages();
    }
}
