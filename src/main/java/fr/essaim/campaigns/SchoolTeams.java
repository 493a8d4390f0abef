package fr.essaim.campaigns;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * The teams that schools already have on this instance, in whatever campaign. Whoever types the number of a school must
 * not become its team thereby: he would read its teachers and open their accounts.
 */
final class SchoolTeams {

    private final Campaigns campaigns;
    private final Memberships memberships;

    SchoolTeams(Campaigns campaigns, Memberships memberships) {
        this.campaigns = campaigns;
        this.memberships = memberships;
    }

    /** Everybody who steers for the school somewhere, each hat of each person once; a hat on loan is none. */
    List<Membership> of(String school) {
        return steering(school)
                .filter(one -> !one.isLent())
                .map(one -> Membership.everywhere(one.person(), one.role(), school))
                .distinct()
                .toList();
    }

    /** Whether the person may steer for the school: its team, or anybody while it has none. */
    boolean admits(Id person, String school) {
        return steering(school).findAny().isEmpty()
                || memberships.of(person).stream().anyMatch(one -> steers(one, school) && !one.isLent());
    }

    private Stream<Membership> steering(String school) {
        return campaigns.all().stream()
                .flatMap(campaign -> memberships.in(campaign.id()).stream())
                .filter(one -> steers(one, school));
    }

    private static boolean steers(Membership one, String school) {
        return (one.role() == Role.PROJECT_TEAM || one.role() == Role.DIRECTION)
                && one.scope().equals(school);
    }
}
