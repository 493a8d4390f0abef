package fr.essaim.workshops.web;

import fr.essaim.animators.Animator;
import fr.essaim.campaigns.Campaign;
import fr.essaim.web.Shell;
import fr.essaim.workshops.Occurrence;
import fr.essaim.workshops.Workshop;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of a workshop.
 *
 * @param date the day as written, "" when it is not known
 * @param animator empty for whoever is not of the campaign
 * @param mayChange whether the viewer may mend it
 * @param inside whether the viewer is of the campaign
 */
public record WorkshopView(
        Workshop workshop,
        Campaign campaign,
        String date,
        Optional<Animator> animator,
        List<Time> times,
        HeroArt art,
        boolean mayChange,
        boolean inside) {

    /** One session and its hour as written. */
    public record Time(String hour, Occurrence occurrence) {}

    /** The description cut at its blank lines. */
    public List<String> paragraphs() {
        return Stream.of(workshop.pitch().description().split("\n\\s*\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** Width of the demonstration on a bar of 450. */
    public int demonstrationWidth() {
        return Math.max(0, 450 * workshop.format().demonstrationPercent() / 100 - 2);
    }

    /** "groupes A et F", "au choix", in the reader's words. */
    public String forWhom(Shell shell, Occurrence occurrence) {
        List<String> groups = occurrence.groups();
        if (occurrence.slot().free()) {
            return shell.t("workshops.free", occurrence.places());
        }
        if (groups.size() < 2) {
            return groups.isEmpty() ? shell.t("workshops.nobody-yet") : shell.t("workshops.one-group", groups.get(0));
        }
        return shell.t(
                "workshops.several-groups",
                String.join(", ", groups.subList(0, groups.size() - 1)),
                groups.get(groups.size() - 1));
    }

    /** The hour and place of the first session, for under the button. */
    public Optional<Time> first() {
        return times.stream().findFirst();
    }

    public String edit() {
        return "/campagnes/" + campaign.id() + "/ateliers/" + workshop.id();
    }
}
