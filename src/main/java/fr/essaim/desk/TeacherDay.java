package fr.essaim.desk;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.pathways.Publication;
import fr.essaim.pathways.choice.wishing.OwnChoice;
import fr.essaim.spaces.EarlierSpace;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A teacher's day in one campaign.
 *
 * @param now the wall clock at the schools
 * @param members teachers of the group, the reader among them
 * @param open workshops of the slot of free choice
 * @param change the last publication, when it changed something for the group
 * @param space address of the group's discussion space, "" while it has none
 * @param earlier where else members read what was said before the platform changed
 * @param choice of the reader in the free slot; empty before it is opened, and for who reads another’s day
 */
public record TeacherDay(
        Campaign campaign,
        LocalDateTime now,
        Group group,
        List<Teacher> members,
        List<Moment> moments,
        List<fr.essaim.workshops.Workshop> open,
        Optional<Publication> change,
        String space,
        List<EarlierSpace> earlier,
        Optional<OwnChoice> choice) {

    public TeacherDay {
        members = List.copyOf(members);
        moments = List.copyOf(moments);
        open = List.copyOf(open);
        earlier = List.copyOf(earlier);
    }

    /** What runs now, or else what comes next; empty when the day is over. */
    public Optional<Moment> coming() {
        return in(Moment.State.RUNNING).or(() -> in(Moment.State.NEXT));
    }

    private Optional<Moment> in(Moment.State state) {
        return moments.stream().filter(moment -> moment.state() == state).findFirst();
    }

    public boolean isToday() {
        return now.toLocalDate().equals(campaign.day());
    }
}
