package fr.essaim.impressions.web.referents;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Teacher;
import fr.essaim.impressions.ideas.FirstIdea;
import java.util.List;

/**
 * Referents who said yes, in the order of the alphabet.
 *
 * @param path of the page
 */
public record AcceptedView(Campaign campaign, List<Line> lines, String path) {

    /** @param accompanied ideas of colleagues that their authors share and the referent would accompany */
    public record Line(Teacher teacher, List<FirstIdea> accompanied) {}

    public AcceptedView {
        lines = List.copyOf(lines);
    }

    public String school(Line line) {
        return campaign.school(line.teacher().school()).map(one -> one.name()).orElse("");
    }

    /** Only on the campaign's own page: a representative of the académie has no other of it. */
    public boolean nav() {
        return path.startsWith("/campagnes/");
    }
}
