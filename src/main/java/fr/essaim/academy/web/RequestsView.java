package fr.essaim.academy.web;

import fr.essaim.animators.requests.AnswerRequest.Asked;
import fr.essaim.animators.requests.Request.State;
import fr.essaim.campaigns.School;
import fr.essaim.web.Dates;
import fr.essaim.web.Shell;
import fr.essaim.web.parts.Badge;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody was asked to animate, last first. */
public record RequestsView(List<Asked> asked) {

    public RequestsView {
        asked = List.copyOf(asked);
    }

    public String day(Asked one, Shell shell) {
        return one.campaign().day() == null
                ? shell.t("academy.day-open")
                : capital(Dates.day(one.campaign().day(), shell.visit().language()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }

    public String schools(Asked one) {
        return one.campaign().schools().stream().map(School::name).collect(Collectors.joining(", "));
    }

    public String path(Asked one) {
        return "/vivier/demandes/" + one.campaign().id();
    }

    public Map<String, String> answers(Shell shell) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (State state : List.of(State.ACCEPTED, State.DECLINED, State.OTHER_DAY)) {
            answers.put(state.field(), shell.t("academy.say-" + state.field()));
        }
        return answers;
    }

    /** As its receiver reads it: what waits, waits for him. */
    public Badge state(Asked one, Shell shell) {
        LocalDate otherDay = one.request().otherDay();
        return switch (one.request().state()) {
            case ACCEPTED -> Badge.good(shell.t("academy.you-accepted"));
            case DECLINED -> Badge.plain(shell.t("academy.you-declined"));
            case OTHER_DAY ->
                Badge.later(shell.t(
                        "academy.you-other-day",
                        Dates.day(otherDay, shell.visit().language())));
            default -> Badge.yours(shell.t("academy.awaits-you"));
        };
    }
}
