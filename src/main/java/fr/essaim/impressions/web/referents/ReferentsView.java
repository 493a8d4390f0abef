package fr.essaim.impressions.web.referents;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Teacher;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.referents.Criterion;
import fr.essaim.impressions.referents.Referent;
import fr.essaim.web.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The team's list, in the order of the alphabet: nobody is first because of a sum. */
public record ReferentsView(Campaign campaign, List<Line> lines, List<Teacher> others, List<FirstIdea> ideas) {

    /**
     * One possible referent.
     *
     * @param thanks what colleagues said, without their names
     * @param own his own shared ideas
     * @param accompanied ideas of colleagues he would accompany
     */
    public record Line(
            Teacher teacher,
            Referent referent,
            List<String> thanks,
            List<FirstIdea> own,
            List<FirstIdea> accompanied) {}

    public List<Criterion> criteria() {
        return List.of(Criterion.values());
    }

    public long accepted() {
        return lines.stream().filter(line -> line.referent().isAccepted()).count();
    }

    public Map<String, String> otherChoices(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", shell.t("impressions.thanks-choose"));
        others.forEach(one -> choices.put(one.id().value(), one.name()));
        return choices;
    }

    /** Ideas of others that may be accompanied. */
    public List<FirstIdea> ideasFor(Line line) {
        return ideas.stream().filter(idea -> !idea.isBy(line.teacher().id())).toList();
    }

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/referents" + page;
    }
}
