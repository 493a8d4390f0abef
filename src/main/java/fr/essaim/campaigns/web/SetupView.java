package fr.essaim.campaigns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.Uai;
import java.util.List;

/**
 * What the three pages of the setting up show: schools, teachers, grid.
 *
 * @param teachers those of the schools the viewer steers, by school and name
 */
public record SetupView(Campaign campaign, List<Teacher> teachers) {

    static SetupView of(Campaign campaign, List<Teacher> teachers) {
        return new SetupView(campaign, teachers);
    }

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public List<Integer> schoolRows() {
        return rows(SchoolsPage.ROWS);
    }

    public List<Integer> slotRows() {
        return rows(TimetablePage.SLOTS);
    }

    public List<Integer> roomRows() {
        return rows(TimetablePage.ROOMS);
    }

    public School school(int row) {
        return row <= campaign.schools().size() ? campaign.schools().get(row - 1) : new School("", "", "");
    }

    /** A letter that does not check is worth a look, not a refusal. */
    public boolean letterLooksWrong(School school) {
        return Uai.hasForm(school.uai()) && !Uai.hasRightLetter(school.uai());
    }

    public String schoolName(String uai) {
        return campaign.school(uai).map(School::name).orElse(uai);
    }

    public String start(int row) {
        return row <= campaign.slots().size() ? slot(row).start().toString() : "";
    }

    public String minutes(int row) {
        return row <= campaign.slots().size() ? Integer.toString(slot(row).minutes()) : row == 1 ? "45" : "";
    }

    public boolean free(int row) {
        return row <= campaign.slots().size() && slot(row).free();
    }

    public String roomName(int row) {
        return row <= campaign.rooms().size() ? room(row).name() : "";
    }

    public String capacity(int row) {
        return row <= campaign.rooms().size() ? Integer.toString(room(row).capacity()) : "";
    }

    public String equipment(int row) {
        return row <= campaign.rooms().size()
                ? String.join(", ", room(row).equipment().stream().sorted().toList())
                : "";
    }

    private Slot slot(int row) {
        return campaign.slots().get(row - 1);
    }

    private Room room(int row) {
        return campaign.rooms().get(row - 1);
    }

    private static List<Integer> rows(int count) {
        return java.util.stream.IntStream.rangeClosed(1, count).boxed().toList();
    }
}
