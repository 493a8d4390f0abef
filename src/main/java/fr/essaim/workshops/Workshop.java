package fr.essaim.workshops;

import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Id;
import java.util.List;

/**
 * What an animator offers, once or several times on the day.
 *
 * @param code A1, A2…, unique in the campaign and never given twice
 * @param concerns those it answers, in the order of the questionnaire
 * @param animator teaches in a school that does not take part in the campaign
 * @param places people at a session, 0 for as many as the room holds
 * @param repeats how often the animator will hold it on the day at most
 * @param published whether people outside the project team see it
 */
public record Workshop(
        Id id,
        Id campaign,
        String code,
        Pitch pitch,
        List<Concern> concerns,
        Format format,
        List<EquipmentNeed> needs,
        Id animator,
        int places,
        int repeats,
        boolean published) {

    public Workshop {
        concerns = List.copyOf(concerns);
        needs = List.copyOf(needs);
    }

    public String title() {
        return pitch.title();
    }

    public Workshop withWords(Pitch changed, Format changedFormat, List<EquipmentNeed> changedNeeds) {
        return new Workshop(
                id,
                campaign,
                code,
                changed,
                concerns,
                changedFormat,
                changedNeeds,
                animator,
                places,
                repeats,
                published);
    }

    public Workshop withOffer(
            List<Concern> changedConcerns, Id changedAnimator, int changedPlaces, int changedRepeats) {
        return new Workshop(
                id,
                campaign,
                code,
                pitch,
                changedConcerns,
                format,
                needs,
                changedAnimator,
                changedPlaces,
                changedRepeats,
                published);
    }

    public Workshop withPublished(boolean now) {
        return new Workshop(id, campaign, code, pitch, concerns, format, needs, animator, places, repeats, now);
    }
}
