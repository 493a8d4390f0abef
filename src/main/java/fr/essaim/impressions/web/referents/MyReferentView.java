package fr.essaim.impressions.web.referents;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Teacher;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.referents.Referent;
import fr.essaim.kernel.Id;
import fr.essaim.web.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One day, as somebody who may become a referent of it.
 *
 * @param colleagues members of one's own group, who may be thanked
 * @param received thanks of colleagues, without the names of who is not in one's group
 * @param given to whom one said thank you, and what
 * @param accompanied ideas one would accompany
 */
public record MyReferentView(
        Campaign campaign,
        Referent mine,
        List<Teacher> colleagues,
        List<String> received,
        Map<Teacher, String> given,
        List<FirstIdea> accompanied) {

    public boolean isAsked() {
        return mine.state() != Referent.State.NONE;
    }

    public Map<String, String> choices(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", shell.t("impressions.thanks-choose"));
        colleagues.forEach(one -> choices.put(one.id().value(), one.name()));
        return choices;
    }

    public String path(String page) {
        return "/referent/" + campaign.id() + page;
    }

    public Id id() {
        return campaign.id();
    }
}
