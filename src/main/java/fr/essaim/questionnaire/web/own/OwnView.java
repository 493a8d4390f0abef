package fr.essaim.questionnaire.web.own;

import fr.essaim.campaigns.Campaign;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.own.ShortQuestionnaire;
import java.util.List;
import java.util.stream.IntStream;

/** One page of the short questionnaire, as far as the teacher has come. */
public record OwnView(Campaign campaign, ShortQuestionnaire questionnaire, Answers answers, int page, int question) {

    private static final int CONCERNS = 7;

    public String path(int to) {
        return "/campagnes/" + campaign.id() + "/mes-reponses/" + to;
    }

    public String position() {
        return "/campagnes/" + campaign.id() + "/ma-position";
    }

    /** {@code q7}: names the question in the messages. */
    public String code() {
        return "q" + question;
    }

    public List<Item> items() {
        return questionnaire.items(question);
    }

    public List<Integer> codes(Item item) {
        return IntStream.rangeClosed(1, questionnaire.choices(item)).boxed().toList();
    }

    public String choice(Item item, int code) {
        return "questionnaire.choice." + item.choices() + "." + code;
    }

    public boolean isChosen(Item item, int code) {
        return answers.code(item.id()).orElse(0) == code;
    }

    public boolean asksFree() {
        return question == CONCERNS;
    }

    public int done() {
        return questionnaire.answered(answers);
    }

    public boolean isLast() {
        return page == questionnaire.pages();
    }
}
