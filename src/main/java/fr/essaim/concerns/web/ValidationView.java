package fr.essaim.concerns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Teacher;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.Shortlist;
import fr.essaim.concerns.validation.ValidationSample;
import fr.essaim.concerns.validation.Vote;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far the validation is.
 *
 * @param asked those asked whom the viewer may know by name
 */
public record ValidationView(
        Campaign campaign, Optional<Shortlist> chosen, Optional<ValidationSample> sample, List<Teacher> asked) {

    private static final int ENOUGH_TO_QUOTE = 5;

    static ValidationView of(
            Campaign campaign,
            Optional<Shortlist> chosen,
            Optional<ValidationSample> sample,
            List<Teacher> roster,
            Set<String> mine) {
        List<Teacher> asked = roster.stream()
                .filter(teacher -> mine.contains(teacher.school()))
                .filter(teacher -> sample.filter(one -> one.asks(teacher.id())).isPresent())
                .toList();
        return new ValidationView(campaign, chosen, sample, asked);
    }

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public List<Concern> concerns() {
        return chosen.map(Shortlist::concerns).orElse(List.of());
    }

    public boolean isDrawn() {
        return sample.filter(one -> !one.teachers().isEmpty()).isPresent();
    }

    public int yes() {
        return sample.map(one -> one.count(Vote.Opinion.YES)).orElse(0);
    }

    public int size() {
        return sample.map(one -> one.teachers().size()).orElse(0);
    }

    public int voted() {
        return sample.map(one -> one.votes().size()).orElse(0);
    }

    /** How many were asked and have not said anything. */
    public int silent() {
        return sample.map(one -> one.silent().size()).orElse(0);
    }

    /** More than half of the sample: with so many equal answers it is decided. */
    public int quorum() {
        return size() / 2 + 1;
    }

    public String decidedOn(Language language) {
        return sample.flatMap(ValidationSample::decision)
                .map(decision -> Dates.day(LocalDate.ofInstant(decision.at(), ZoneId.systemDefault()), language))
                .orElse("");
    }

    public String outcome() {
        return sample.map(one -> one.outcome().key()).orElse("");
    }

    /** Said without names, in the order of the alphabet, once enough people spoke. */
    public List<String> comments() {
        return voted() < ENOUGH_TO_QUOTE
                ? List.of()
                : sample.orElseThrow().votes().stream()
                        .map(Vote::comment)
                        .filter(comment -> !comment.isBlank())
                        .sorted()
                        .toList();
    }

    public List<Vote.Opinion> opinions() {
        return List.of(Vote.Opinion.values());
    }

    public int count(Vote.Opinion opinion) {
        return sample.map(one -> one.count(opinion)).orElse(0);
    }

    public String seed() {
        return sample.map(one -> Long.toString(one.seed())).orElse("");
    }

    public String meeting() {
        return sample.map(ValidationSample::meeting).orElse("");
    }
}
