package fr.essaim.pathways.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Slot;
import fr.essaim.concerns.Concern;
import fr.essaim.groups.Group;
import fr.essaim.groups.Part;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Publication;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.editing.Option;
import fr.essaim.pathways.planning.Checks;
import fr.essaim.pathways.planning.Concerned;
import fr.essaim.pathways.planning.Day;
import fr.essaim.pathways.planning.Obstacles;
import fr.essaim.pathways.planning.Preview;
import fr.essaim.pathways.planning.Shortages;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import fr.essaim.web.drawings.MetroMap;
import fr.essaim.web.parts.Link;
import fr.essaim.workshops.Workshop;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pathways as the project team sees them.
 *
 * @param fixes ways out of a conflict
 * @param concerned whom publishing would concern
 * @param undoable whether there is a draft to go back to
 * @param reads whether the viewer may read how many of a group share a concern: not as head of school
 * @param selected letter of the line that stands out
 * @param from letter of a group of the part that is shown, "" for the first
 */
public record PathwaysView(
        Day day,
        PathwayPlan plan,
        Checks checks,
        Map<Checks.Conflict, List<Option>> fixes,
        List<Shortages.Shortage> shortages,
        Concerned concerned,
        boolean undoable,
        Preview preview,
        List<Publication> publications,
        Map<Id, String> animators,
        boolean reads,
        Language language,
        String selected,
        String from) {

    public Campaign campaign() {
        return day.campaign();
    }

    public String path(String page) {
        return "/campagnes/" + campaign().id() + "/" + page;
    }

    public List<Group> groups() {
        return day.groups().groups();
    }

    public List<Part> parts() {
        return Part.of(groups());
    }

    /** The part shown: that of the selected line, or the one asked for by its first letter. */
    public Part part() {
        return Part.with(parts(), selected.isEmpty() ? from : selected);
    }

    public String said(Shell shell, Part part) {
        String school = part.school().isEmpty() ? "" : day.roll().schoolName(part.school()) + ", ";
        return school
                + shell.t(
                        "pathways.part-of",
                        part.first(),
                        part.last(),
                        part.groups().size());
    }

    /** The groups changed after these pathways were built, and not into those everybody knows. */
    public boolean isBehind() {
        return plan.groupRevision() != day.groups().revision() && !preview.isEmpty();
    }

    public Optional<Publication> lastPublication() {
        return publications.stream().findFirst();
    }

    public String when(Publication publication) {
        return Dates.day(
                publication.at().atZone(java.time.ZoneId.of("Europe/Paris")).toLocalDate(), language);
    }

    public MetroMap map(Shell shell) {
        return new PathwaysMap(this, shell).drawn();
    }

    public List<String> schools() {
        return part().groups().stream().map(this::school).distinct().toList();
    }

    public String school(Group group) {
        return group.isMixed() ? "" : day.roll().schoolName(group.school());
    }

    /** What stands behind conflicts no search could avoid. */
    public List<String> obstacles(Shell shell) {
        return checks.isSound() ? List.of() : Words.obstacles(shell, Obstacles.of(day));
    }

    public PriceView price() {
        return PriceView.of(day, plan);
    }

    public Travel travel() {
        return Travel.of(this);
    }

    /** Something was lost, and the plan everybody sees is no longer possible as it is. */
    public boolean isBroken() {
        return !checks.isSound() && !publications.isEmpty();
    }

    /** Whether a repair was tried on this very draft and could not settle everything: with the same means nothing else comes of it. */
    public boolean isBeyondRepair() {
        return !checks.isSound() && plan.making().kind() == fr.essaim.pathways.Making.Kind.REPAIRED;
    }

    public String said(Shell shell, Checks.Conflict one) {
        return shell.t(one.key(), one.group(), one.workshop(), one.slot());
    }

    public String said(Shell shell, Shortages.Shortage one) {
        String codes =
                String.join(", ", one.workshops().stream().map(Workshop::code).toList());
        String key =
                !one.counted() ? "pathways.short-fixed" : one.slot() > 0 ? "pathways.short-slot" : "pathways.short";
        return shell.t(key, one.what(), one.asked(), one.there(), codes, one.slot());
    }

    public String step(Shell shell, Option option) {
        return Words.step(shell, day, option);
    }

    public String effect(Shell shell, Option option) {
        return Words.effect(shell, option);
    }

    public List<String> shifts(Shell shell, List<fr.essaim.pathways.Shift> shifts) {
        return Words.shifts(shell, shifts);
    }

    public String hour(Slot slot) {
        return Dates.time(slot.start(), language);
    }

    public List<Link> tabs(Shell shell, String here) {
        return java.util.stream.Stream.of("parcours", "parcours/salles", "parcours/rencontres", "parcours/moyens")
                .map(page -> new Link(
                        shell.t("pathways.tab." + page.substring(page.lastIndexOf('/') + 1)),
                        shell.href(path(page)),
                        page.equals(here)))
                .toList();
    }

    public String room(Session session) {
        return campaign().where(session.room());
    }

    /** Why the group comes to the session, in one sentence. */
    public String reason(Shell shell, Group group, Session session) {
        List<Concern> answered = Checks.reasons(day, group, day.workshop(session.workshop()));
        Optional<Concern> focus =
                answered.stream().filter(group.focus()::contains).findFirst();
        if (focus.isPresent()) {
            return reads
                    ? shell.t(
                            "pathways.why-focus",
                            shell.t(focus.get().label()),
                            day.sharing(group, focus.get()),
                            group.size())
                    : shell.t("pathways.why-focus-plain", shell.t(focus.get().label()));
        }
        return answered.stream()
                .findFirst()
                .map(concern -> shell.t("pathways.why-other", shell.t(concern.label())))
                .orElseGet(() -> shell.t("pathways.why-discover"));
    }

    /** One sentence for each thing that cannot be. */
    public List<String> conflicts(Shell shell) {
        return checks.conflicts().stream()
                .map(one -> shell.t(one.key(), one.group(), one.workshop(), one.slot()))
                .distinct()
                .toList();
    }

    public List<String> unmet(Shell shell) {
        return checks.unmet().stream()
                .map(one -> shell.t(
                        "pathways.unmet", one.label(), shell.t(one.concern().label())))
                .toList();
    }

    /** People a workshop's free session holds, all workshops together. */
    public int freePlaces() {
        return campaign().slots().stream()
                .filter(Slot::free)
                .flatMap(slot -> plan.in(slot.number()).stream())
                .mapToInt(session -> day.freePlaces(session, plan))
                .sum();
    }

    public boolean hasFreeSlot() {
        return campaign().slots().stream().anyMatch(Slot::free);
    }
}
