package fr.essaim.impressions.web;

import fr.essaim.impressions.Impression;
import fr.essaim.impressions.Question;
import fr.essaim.impressions.When;
import fr.essaim.impressions.giving.Visited;
import fr.essaim.web.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The five questions about one workshop. */
public record AnswerView(Visited visited, When when) {

    public Optional<Impression> before() {
        return visited.given(when);
    }

    public String action() {
        return Moments.path(visited.workshop().id(), when);
    }

    public List<Question> questions() {
        return List.of(Question.values());
    }

    /** The four degrees, least first. */
    public Map<String, String> degrees(Shell shell) {
        Map<String, String> degrees = new LinkedHashMap<>();
        for (int mark = 1; mark <= Question.MOST; mark++) {
            degrees.put(String.valueOf(mark), shell.t("impressions.degree-" + mark));
        }
        return degrees;
    }

    public String mark(Question question) {
        return before().map(one -> one.marks().get(question))
                .map(String::valueOf)
                .orElse("");
    }

    public String comment() {
        return before().map(Impression::comment).orElse("");
    }

    public boolean quotable() {
        return before().map(Impression::quotable).orElse(false);
    }

    public boolean isDelayed() {
        return when == When.DELAYED;
    }
}
