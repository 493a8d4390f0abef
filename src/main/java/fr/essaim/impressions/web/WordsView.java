package fr.essaim.impressions.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.impressions.gathered.HeardNote;
import fr.essaim.impressions.gathered.TeamWords;
import fr.essaim.impressions.verbatims.Decision;
import fr.essaim.impressions.verbatims.Verbatim;
import fr.essaim.kernel.Id;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.workshops.Workshop;
import java.time.ZoneId;
import java.util.List;

/** Comments to look at, notes of what was heard, and the team's own words. */
public record WordsView(
        Campaign campaign,
        List<Workshop> workshops,
        List<Verbatim> verbatims,
        List<HeardNote> notes,
        TeamWords words,
        Language language) {

    public List<Verbatim> pending() {
        return of(Decision.PENDING);
    }

    public List<Verbatim> decided() {
        return verbatims.stream()
                .filter(one -> one.decision() != Decision.PENDING)
                .toList();
    }

    private List<Verbatim> of(Decision decision) {
        return verbatims.stream().filter(one -> one.decision() == decision).toList();
    }

    public String title(Id workshop) {
        return workshops.stream()
                .filter(one -> one.id().equals(workshop))
                .map(Workshop::title)
                .findFirst()
                .orElse("");
    }

    public String suspects(Verbatim one) {
        return String.join(", ", one.suspects());
    }

    public String day(HeardNote note) {
        return Dates.day(note.at().atZone(ZoneId.systemDefault()).toLocalDate(), language);
    }

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/ressentis" + page;
    }
}
