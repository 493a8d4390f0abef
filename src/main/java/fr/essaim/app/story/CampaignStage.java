package fr.essaim.app.story;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.SetTimetable;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.files.RosterReader;
import fr.essaim.campaigns.roster.EnrolTeachers;
import fr.essaim.campaigns.roster.RosterLine;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two schools share a day: their teachers, three slots, four rooms, and who steers. */
@Singleton
public final class CampaignStage implements StoryStage {

    /** Known in advance, so that pages of the demonstration keep their address. */
    public static final Id CAMPAIGN = Id.of("journee-du-12-mars");

    static final String ACADEMY = "Académie des Essaims";

    /** The day of the story: still to come, until the story is told beyond it. */
    static final MonthDay DAY = MonthDay.of(3, 12);

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Memberships memberships;
    private final EnrolTeachers enrolTeachers;
    private final SetTimetable setTimetable;
    private final StoryAccounts accounts;
    private final Cast cast;
    private final Clock clock;

    @Inject
    public CampaignStage(
            Transactions transactions,
            Campaigns campaigns,
            Memberships memberships,
            EnrolTeachers enrolTeachers,
            SetTimetable setTimetable,
            StoryAccounts accounts,
            Cast cast,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.memberships = memberships;
        this.enrolTeachers = enrolTeachers;
        this.setTimetable = setTimetable;
        this.accounts = accounts;
        this.cast = cast;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "campaign";
    }

    @Override
    public void tell() {
        List<RosterLine> roster = RosterReader.read(StoryFile.text("roster.csv"), Optional.empty());
        transactions.change(() -> {
            accounts.open(roster, cast.people());
            campaigns.save(new Campaign(
                    CAMPAIGN, "Journée du 12 mars", ACADEMY, day(), schools(), List.of(), List.of(), true));
            memberships();
        });
        enrolTeachers.enrol(CAMPAIGN, Set.of(Cast.MOULIN, Cast.PARKS), roster);
        setTimetable.set(CAMPAIGN, day(), slots(), rooms(), Shown.ANYTHING);
    }

    private LocalDate day() {
        LocalDate today = LocalDate.now(clock);
        LocalDate thisYear = DAY.atYear(today.getYear());
        return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    }

    static School moulin() {
        return new School(Cast.MOULIN, "Jean-Moulin", "Villeneuve-des-Prés");
    }

    private static List<School> schools() {
        return List.of(moulin(), new School(Cast.PARKS, "Rosa-Parks", "Saint-Aubin-le-Lac"));
    }

    private void memberships() {
        for (Cast.Person person : cast.people()) {
            switch (person.role()) {
                case PROJECT_TEAM, DIRECTION ->
                    memberships.add(Membership.in(CAMPAIGN, person.id(), person.role(), person.uai()));
                case ADMIN, ACADEMY -> memberships.add(Membership.everywhere(person.id(), person.role(), ACADEMY));
                case TEACHER, ANIMATOR -> {
                    // a teacher's hat comes with the roster, an animator's with his workshop
                }
            }
        }
        // Nadia steers the whole day: Rosa-Parks gave her its team's hat as well
        memberships.add(Membership.in(CAMPAIGN, Cast.NADIA, Role.PROJECT_TEAM, Cast.PARKS));
        memberships.add(Membership.everywhere(Cast.NADIA, Role.PROJECT_TEAM, Cast.MOULIN));
        memberships.add(Membership.everywhere(Cast.THOMAS, Role.PROJECT_TEAM, Cast.PARKS));
    }

    private static List<Slot> slots() {
        return List.of(
                new Slot(1, LocalTime.of(9, 0), 45, false),
                new Slot(2, LocalTime.of(10, 0), 45, false),
                new Slot(3, LocalTime.of(11, 0), 45, true));
    }

    private static List<Room> rooms() {
        return List.of(
                new Room(Id.of("salle-104"), "Salle 104", 12, Set.of("TNI", "vidéoprojecteur")),
                new Room(Id.of("salle-106"), "Salle 106", 12, Set.of("vidéoprojecteur")),
                new Room(Id.of("salle-108"), "Salle 108", 12, Set.of("vidéoprojecteur")),
                new Room(Id.of("salle-110"), "Salle 110", 12, Set.of("vidéoprojecteur")));
    }
}
