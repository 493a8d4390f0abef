package fr.essaim.campaigns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.team.ProjectTeam;
import fr.essaim.campaigns.team.Seat;
import fr.essaim.campaigns.team.Seats;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.web.Dates;
import fr.essaim.web.Shell;
import fr.essaim.web.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The teams of the schools the viewer steers.
 *
 * @param setup what all pages of the setting up share
 * @param schools their numbers, in the order of the campaign
 * @param me the viewer, whose own seat others change
 * @param changes whether the viewer may change the teams at all
 */
public record TeamView(
        SetupView setup, List<String> schools, List<Seat> seats, List<Teacher> candidates, Id me, boolean changes) {

    static TeamView of(Campaign campaign, Seats taken, Viewer viewer) {
        Set<String> mine = viewer.steers(campaign.id());
        return new TeamView(
                SetupView.of(campaign, List.of()),
                campaign.schools().stream()
                        .map(School::uai)
                        .filter(mine::contains)
                        .toList(),
                taken.of(campaign.id(), mine),
                taken.candidates(campaign.id(), mine),
                viewer.person(),
                viewer.is(Role.PROJECT_TEAM, campaign.id()) && !taken.isOnLoan(campaign.id(), viewer.person()));
    }

    public List<Seat> seatsOf(String school) {
        return seats.stream().filter(seat -> seat.school().equals(school)).toList();
    }

    /** Those one may choose from, behind a first line that chooses nobody. */
    public Map<String, String> choice(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", shell.t("campaigns.team-choose-here"));
        candidates.forEach(one -> options.put(
                one.id().value(),
                schools.size() == 1 ? one.name() : one.name() + ", " + setup.schoolName(one.school())));
        return options;
    }

    public Map<String, String> schoolChoice() {
        Map<String, String> options = new LinkedHashMap<>();
        schools.forEach(school -> options.put(school, setup.schoolName(school)));
        return options;
    }

    /** The two hats of a team, and what the second one never gives. */
    public Map<String, String> hats(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put(Role.PROJECT_TEAM.descriptorId(), shell.t("campaigns.team-hat-project"));
        options.put(Role.DIRECTION.descriptorId(), shell.t("campaigns.team-hat-direction"));
        return options;
    }

    public Map<String, String> hints(Shell shell) {
        return Map.of(Role.DIRECTION.descriptorId(), shell.t("campaigns.team-direction-limits"));
    }

    public int most() {
        return ProjectTeam.AT_MOST;
    }

    public boolean isDirection(Seat seat) {
        return seat.role() == Role.DIRECTION;
    }

    /** The last day of a seat that is lent, "" for one that is given. */
    public String until(Shell shell, Seat seat) {
        return seat.until().map(day -> Dates.day(day, shell.visit().language())).orElse("");
    }

    /** Whether the viewer's own seat is lent. */
    public boolean onLoan() {
        return seats.stream().anyMatch(seat -> isMe(seat) && seat.until().isPresent());
    }

    public boolean isMe(Seat seat) {
        return seat.person().equals(me);
    }

    /** Where a press takes the seat away. */
    public String path(Seat seat) {
        return setup.path("equipe") + "/" + seat.school() + "/" + seat.person() + "/" + HatForm.NONE;
    }
}
