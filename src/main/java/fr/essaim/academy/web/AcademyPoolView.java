package fr.essaim.academy.web;

import fr.essaim.academy.pool.PoolLine;
import fr.essaim.campaigns.Campaign;
import fr.essaim.web.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pool as the académie's representative reads it.
 *
 * @param upcoming campaigns to which somebody may be pointed out
 */
public record AcademyPoolView(Filters filters, List<Campaign> upcoming) {

    public AcademyPoolView {
        upcoming = List.copyOf(upcoming);
    }

    public LineWords words(PoolLine line, Shell shell) {
        return new LineWords(line, shell);
    }

    /** Campaigns for this person: an animator comes from another school. */
    public Map<String, String> campaigns(PoolLine line) {
        Map<String, String> campaigns = new LinkedHashMap<>();
        upcoming.stream()
                .filter(one -> one.school(line.animator().uai()).isEmpty())
                .forEach(one -> campaigns.put(one.id().value(), one.title()));
        return campaigns;
    }

    public String path(PoolLine line) {
        return "/academie/vivier/" + line.animator().id() + "/signaler";
    }
}
