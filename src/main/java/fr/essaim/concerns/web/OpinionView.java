package fr.essaim.concerns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.validation.ValidationSample;
import fr.essaim.concerns.validation.Vote;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What one teacher of the sample is asked, and what he said before. */
public record OpinionView(Campaign campaign, ValidationSample sample, Id teacher) {

    /** What the form says; one of the three buttons was pressed, or it is refused. */
    static Vote read(Id teacher, String opinion, String comment) {
        Vote.Opinion said = Arrays.stream(Vote.Opinion.values())
                .filter(one -> one.name().equals(opinion))
                .findFirst()
                .orElseThrow(() -> new Failure.Invalid("opinion", "concerns.opinion-missing"));
        return new Vote(teacher, said, comment.strip());
    }

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public List<Concern> concerns() {
        return sample.concerns();
    }

    public List<Vote.Opinion> opinions() {
        return List.of(Vote.Opinion.values());
    }

    public Optional<Vote> before() {
        return sample.vote(teacher);
    }

    public boolean said(Vote.Opinion opinion) {
        return before().filter(vote -> vote.opinion() == opinion).isPresent();
    }

    public String comment() {
        return before().map(Vote::comment).orElse("");
    }
}
