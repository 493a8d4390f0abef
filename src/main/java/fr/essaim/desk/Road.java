package fr.essaim.desk;

import fr.essaim.campaigns.Campaign;
import fr.essaim.concerns.Coverage;
import fr.essaim.groups.GroupPlan;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Publication;
import fr.essaim.pathways.planning.Checks;
import fr.essaim.spaces.Progress;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a campaign stands, in facts.
 *
 * @param teachers on the roster
 * @param answered of them who answered the questionnaire
 * @param coverage of the concerns retained, empty before they are chosen
 * @param animators of the workshops, and from how many other schools they come
 * @param invited how those stand who were asked to animate
 * @param toPlace teachers who take part
 * @param checks of the pathways in draft
 * @param groupsAsPublished whether the groups of the draft are the published ones, were they found anew
 * @param coming what those invited to the day said; nobody before it is published
 * @param shared entries that teachers shared with their groups
 * @param left impressions, ideas and referents so far
 */
public record Road(
        Campaign campaign,
        LocalDate today,
        int teachers,
        int answered,
        Optional<Coverage> coverage,
        int workshops,
        int published,
        int animators,
        int schoolsOfAnimators,
        Invited invited,
        int toPlace,
        Optional<GroupPlan> groups,
        Optional<PathwayPlan> pathways,
        Optional<Checks> checks,
        Optional<Publication> publication,
        boolean groupsAsPublished,
        Progress spaces,
        Coming coming,
        int shared,
        ReadLeft.Left left) {

    /** What those invited to the published day said: teachers placed and whoever animates. */
    public record Coming(int come, int cannot, int silent) {}

    /** People asked to animate: who said yes, and who has not answered or proposes another day. */
    public record Invited(int accepted, int open) {}

    public boolean isPrepared() {
        return teachers > 0 && campaign.isSetUp();
    }

    public boolean isPublished() {
        return publication.isPresent();
    }

    public boolean isOver() {
        return campaign.day() != null && campaign.day().isBefore(today);
    }

    /** Days to come before the day; negative once it is past, 0 without a day. */
    public long daysLeft() {
        return campaign.day() == null ? 0 : campaign.day().toEpochDay() - today.toEpochDay();
    }

    /** Draft groups or pathways that are not the published ones. */
    public boolean hasUnpublished() {
        return publication
                .map(last -> !groupsAsPublished
                                && groups.filter(plan -> plan.revision() == last.groupRevision())
                                        .isEmpty()
                        || pathways.filter(plan -> plan.version() == last.version())
                                .isEmpty())
                .orElse(groups.isPresent());
    }
}
