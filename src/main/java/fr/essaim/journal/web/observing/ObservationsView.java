package fr.essaim.journal.web.observing;

import fr.essaim.campaigns.Campaign;
import fr.essaim.groups.Group;
import fr.essaim.journal.observing.Aspect;
import fr.essaim.journal.observing.Observation;
import fr.essaim.kernel.Id;
import fr.essaim.web.Shell;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The groups one may look at and what was seen of each.
 *
 * @param chosen label of the group to write about, "" to choose one
 */
public record ObservationsView(
        Campaign campaign, List<Group> groups, List<Workshop> workshops, List<Observation> seen, String chosen) {

    public List<Observation> of(Group group) {
        return seen.stream().filter(one -> one.group().equals(group.id())).toList();
    }

    public Map<String, String> groupChoices(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        groups.forEach(group -> choices.put(group.id().value(), shell.t("journal.group-n", group.label())));
        return choices;
    }

    public Map<String, String> workshopChoices(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", shell.t("journal.whole-day"));
        workshops.forEach(workshop -> choices.put(workshop.id().value(), workshop.title()));
        return choices;
    }

    public List<Aspect> aspects() {
        return List.of(Aspect.values());
    }

    public Map<String, String> degrees(Shell shell, Aspect aspect) {
        Map<String, String> degrees = new LinkedHashMap<>();
        for (int degree = 1; degree <= Aspect.MOST; degree++) {
            degrees.put(String.valueOf(degree), shell.t(aspect.key() + "-" + degree));
        }
        return degrees;
    }

    /** "Échanges : entre tous. Idées : quelques-unes." */
    public String summary(Shell shell, Observation one) {
        List<String> parts = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (one.degrees().containsKey(aspect)) {
                String degree = shell.t(aspect.key() + "-" + one.degrees().get(aspect));
                parts.add(shell.t("journal.aspect-said", shell.t(aspect.key()), degree));
            }
        }
        return parts.stream().collect(Collectors.joining(" "));
    }

    public String about(Shell shell, Observation one) {
        return one.workshop().map(this::title).orElseGet(() -> shell.t("journal.whole-day"));
    }

    private String title(Id workshop) {
        return workshops.stream()
                .filter(one -> one.id().equals(workshop))
                .map(Workshop::title)
                .findFirst()
                .orElse("");
    }

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/observations" + page;
    }
}
