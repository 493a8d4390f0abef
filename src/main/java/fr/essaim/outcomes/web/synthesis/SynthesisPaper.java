package fr.essaim.outcomes.web.synthesis;

import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Teacher;
import fr.essaim.impressions.Question;
import fr.essaim.impressions.When;
import fr.essaim.impressions.board.FeelingsBoard;
import fr.essaim.impressions.board.Figure;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.journal.observing.Aspect;
import fr.essaim.outcomes.synthesis.Synthesis;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.paper.Paper;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the synthesis down once, for the page, the PDF and the word processor alike. */
record SynthesisPaper(Synthesis synthesis, Messages messages, Language language) {

    Paper paper() {
        Paper paper = Paper.of(t("outcomes.synthesis-of", synthesis.campaign().title()), language)
                .paragraph(t(
                        "outcomes.synthesis-facts",
                        Dates.day(synthesis.campaign().day(), language),
                        synthesis.campaign().schools().stream()
                                .map(School::name)
                                .collect(Collectors.joining(", ")),
                        synthesis.teachers(),
                        synthesis.groups()));
        return animators(referents(ideas(dynamics(feelings(paper)))));
    }

    private Paper feelings(Paper before) {
        FeelingsBoard board = synthesis.feelings();
        Paper paper = before.heading(1, t("outcomes.feelings"));
        if (!synthesis.words().feelings().isBlank()) {
            paper = paper.paragraph(synthesis.words().feelings());
        }
        paper = paper.paragraph(t(
                "outcomes.answered",
                board.people().get(When.IMMEDIATE),
                board.people().get(When.DELAYED),
                board.expected()));
        paper = paper.table(
                t("outcomes.feelings-table"),
                List.of(t("impressions.question"), t(When.IMMEDIATE.key()), t(When.DELAYED.key())),
                Stream.of(Question.values())
                        .map(question -> List.of(
                                t(question.key()),
                                words(board.of(When.IMMEDIATE, question).all()),
                                words(board.of(When.DELAYED, question).all())))
                        .toList());
        paper = paper.table(
                t("outcomes.workshops-table", t(Question.PLEASURE.key())),
                List.of(t("impressions.workshop"), t(When.IMMEDIATE.key()), t(When.DELAYED.key())),
                workshops(board));
        return synthesis.comments().isEmpty()
                ? paper
                : paper.heading(2, t("outcomes.comments")).bullets(synthesis.comments());
    }

    private List<List<String>> workshops(FeelingsBoard board) {
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < board.workshops().size(); place++) {
            rows.add(List.of(
                    board.workshops().get(place).title(),
                    words(board.of(When.IMMEDIATE, Question.PLEASURE).ofWorkshop(place)),
                    words(board.of(When.DELAYED, Question.PLEASURE).ofWorkshop(place))));
        }
        return rows;
    }

    private Paper dynamics(Paper before) {
        Paper paper = before.heading(1, t("outcomes.dynamics"));
        if (!synthesis.words().dynamics().isBlank()) {
            paper = paper.paragraph(synthesis.words().dynamics());
        }
        if (!synthesis.seen().isEmpty()) {
            paper = paper.table(
                    t("outcomes.seen-table", synthesis.observations()),
                    List.of(t("outcomes.aspect"), t("outcomes.seen")),
                    synthesis.seen().entrySet().stream()
                            .map(seen -> List.of(t(seen.getKey().key()), degrees(seen.getKey())))
                            .toList());
        }
        if (!synthesis.heard().isEmpty()) {
            paper = paper.heading(2, t("outcomes.heard")).bullets(synthesis.heard());
        }
        boolean nothing = synthesis.words().dynamics().isBlank()
                && synthesis.seen().isEmpty()
                && synthesis.heard().isEmpty();
        return nothing ? paper.paragraph(t("outcomes.nothing-yet")) : paper;
    }

    private String degrees(Aspect aspect) {
        return synthesis.seen().get(aspect).entrySet().stream()
                .map(degree -> t("outcomes.degree-count", t(aspect.key() + "-" + degree.getKey()), degree.getValue()))
                .collect(Collectors.joining(", "));
    }

    private Paper ideas(Paper before) {
        Paper paper = before.heading(1, t("outcomes.ideas"))
                .paragraph(
                        t("impressions.campaign-ideas-lede", synthesis.ideas().size(), synthesis.circles()));
        if (synthesis.helpWanted() > 0) {
            paper = paper.paragraph(t("outcomes.help-wanted", synthesis.helpWanted()));
        }
        return paper.bullets(synthesis.ideas().stream().map(this::idea).toList());
    }

    private String idea(FirstIdea idea) {
        return Stream.of(
                        idea.card().idea(),
                        idea.card().discipline(),
                        idea.card().level(),
                        idea.card().tool(),
                        idea.card().period(),
                        idea.card().help().isBlank()
                                ? ""
                                : t("impressions.help-wanted", idea.card().help()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private Paper referents(Paper before) {
        Paper paper = before.heading(1, t("outcomes.referents"));
        return synthesis.referents().isEmpty()
                ? paper.paragraph(t("outcomes.nothing-yet"))
                : paper.bullets(synthesis.referents().stream()
                        .map(SynthesisPaper::named)
                        .toList());
    }

    private static String named(Teacher teacher) {
        return teacher.discipline().isBlank() ? teacher.name() : teacher.name() + " · " + teacher.discipline();
    }

    private Paper animators(Paper before) {
        Paper paper = before.heading(1, t("outcomes.animators"))
                .table(
                        t("outcomes.animators-table"),
                        List.of(t("outcomes.animator"), t("outcomes.school"), t("outcomes.led")),
                        synthesis.animators().entrySet().stream()
                                .map(led -> List.of(
                                        led.getKey().name(),
                                        led.getKey().school(),
                                        led.getValue().stream()
                                                .map(Workshop::title)
                                                .collect(Collectors.joining(", "))))
                                .toList());
        for (var quoted : synthesis.quotes().entrySet()) {
            paper = paper.heading(2, t("outcomes.quotes", quoted.getKey().name()))
                    .bullets(quoted.getValue());
        }
        return paper;
    }

    private String words(Figure figure) {
        if (!figure.shown()) {
            return t("impressions.kept-back");
        }
        return figure.isEmpty() ? t("impressions.nobody") : t("impressions.share", figure.share(), figure.answers());
    }

    private String t(String key, Object... arguments) {
        return messages.say(language, key, arguments);
    }
}
