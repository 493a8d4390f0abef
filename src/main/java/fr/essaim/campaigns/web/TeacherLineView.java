package fr.essaim.campaigns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Teacher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One line of the roster. @param mine UAI of the schools among which the teacher may be moved */
public record TeacherLineView(Campaign campaign, Teacher teacher, Set<String> mine) {

    public SetupView setup() {
        return SetupView.of(campaign, List.of());
    }

    public String path(String step) {
        return "/campagnes/" + campaign.id() + "/enseignants/" + teacher.id() + step;
    }

    public Map<String, String> schools() {
        Map<String, String> schools = new LinkedHashMap<>();
        campaign.schools().stream()
                .filter(school -> mine.contains(school.uai()))
                .forEach((School school) -> schools.put(school.uai(), school.name()));
        return schools;
    }
}
