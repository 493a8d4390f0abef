package fr.essaim.workshops.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.concerns.Concern;
import fr.essaim.workshops.Coach;
import fr.essaim.workshops.EquipmentNeed;
import fr.essaim.workshops.Format;
import fr.essaim.workshops.Pitch;
import fr.essaim.workshops.Workshop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The form of a workshop, new or not.
 *
 * @param pool whom the team may ask, by id
 * @param retained the concerns the campaign works on, asked first
 * @param team false for an animator, who mends his words only
 * @param invited whom a new workshop is made for, "" for nobody yet
 */
public record FormView(
        Campaign campaign,
        Optional<Workshop> workshop,
        Map<String, String> pool,
        List<Concern> retained,
        List<Coach.Advice> advice,
        boolean team,
        String invited) {

    private static final Pitch NOTHING = new Pitch("", "", List.of(), "", "", "");

    /** For somebody who said yes already: chosen when the form opens. */
    FormView with(String animator) {
        return new FormView(campaign, workshop, pool, retained, advice, team, animator);
    }

    public String list() {
        return "/campagnes/" + campaign.id() + "/ateliers";
    }

    public String action() {
        return list() + "/" + workshop.map(one -> one.id().value()).orElse("nouveau");
    }

    public Pitch pitch() {
        return workshop.map(Workshop::pitch).orElse(NOTHING);
    }

    public String takeaways() {
        return String.join("\n", pitch().takeaways());
    }

    public String needs() {
        return workshop.map(Workshop::needs).orElse(List.of()).stream()
                .map(EquipmentNeed::toString)
                .collect(Collectors.joining("\n"));
    }

    /** A third of the slot to show, the rest to talk, unless said otherwise. */
    public Format format() {
        int minutes =
                campaign.slots().stream().mapToInt(slot -> slot.minutes()).max().orElse(45);
        return workshop.map(Workshop::format).orElse(new Format(minutes / 3, minutes - minutes / 3));
    }

    public String animator() {
        return workshop.map(one -> one.animator().value()).orElse(invited);
    }

    public String places() {
        return workshop.map(Workshop::places)
                .filter(places -> places > 0)
                .map(String::valueOf)
                .orElse("");
    }

    public int repeats() {
        return workshop.map(Workshop::repeats)
                .orElse(Math.max(1, campaign.slots().size()));
    }

    public boolean answers(Concern concern) {
        return workshop.filter(one -> one.concerns().contains(concern)).isPresent();
    }

    public List<Concern> others() {
        return Concern.all().stream()
                .filter(concern -> !retained.contains(concern))
                .toList();
    }

    public String field(Concern concern) {
        return WorkshopForm.CONCERN + concern.id();
    }
}
