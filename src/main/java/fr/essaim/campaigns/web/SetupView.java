package fr.essaim.campaigns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.Uai;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the three pages of the setting up show: schools, teachers, grid.
 *
 * @param teachers those of the schools the viewer steers, by school and name
 * @param takenOff those of these schools who were taken off the roster
 */
public record SetupView(Campaign campaign, List<Teacher> teachers, List<Teacher> takenOff) {

    static SetupView of(Campaign campaign, List<Teacher> teachers) {
        return new SetupView(campaign, teachers, List.of());
    }

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    /** Rows of a form: those in use and one to spare are open, the rest wait folded. */
    public record Rows(List<Integer> shown, List<Integer> folded) {

        static Rows of(int used, int atLeast, int most) {
            int open = Math.min(most, Math.max(atLeast, used + 1));
            return new Rows(range(1, open), range(open + 1, most));
        }

        private static List<Integer> range(int from, int to) {
            return IntStream.rangeClosed(from, to).boxed().toList();
        }
    }

    public Rows schoolRows() {
        return Rows.of(campaign.schools().size(), 1, SchoolsPage.ROWS);
    }

    public Rows slotRows() {
        return Rows.of(campaign.slots().size(), 3, TimetablePage.SLOTS);
    }

    public Rows roomRows() {
        return Rows.of(campaign.rooms().size(), 4, TimetablePage.ROOMS);
    }

    public String line(Teacher teacher) {
        return path("enseignants/" + teacher.id());
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

    /** Rooms of several schools: each says in which it is. */
    public boolean severalSchools() {
        return campaign.schools().size() > 1;
    }

    public Map<String, String> sites() {
        Map<String, String> sites = new LinkedHashMap<>();
        campaign.schools().forEach(school -> sites.put(school.uai(), school.name()));
        return sites;
    }

    public String site(int row) {
        return row <= campaign.rooms().size() ? campaign.site(room(row)) : "";
    }

    private Slot slot(int row) {
        return campaign.slots().get(row - 1);
    }

    private Room room(int row) {
        return campaign.rooms().get(row - 1);
    }
}
