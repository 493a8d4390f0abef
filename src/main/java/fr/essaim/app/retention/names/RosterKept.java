package fr.essaim.app.retention.names;

import fr.essaim.app.retention.PeopleLeaving;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who was on the lists of campaigns past their time, and is on no other: the line stays, so that counts stay true, without
 * name, address or discipline; so does the line kept from before a correction.
 */
@Singleton
public final class RosterKept implements PersonalData {

    private final PeopleLeaving people;
    private final Rosters rosters;

    @Inject
    public RosterKept(PeopleLeaving people, Rosters rosters) {
        this.people = people;
        this.rosters = rosters;
    }

    @Override
    public String category() {
        return "teacher";
    }

    @Override
    public long count(Set<Id> campaigns) {
        Set<Id> leaving = people.with(campaigns);
        return campaigns.stream()
                .flatMap(this::lines)
                .filter(line -> leaving.contains(line.id()) && !line.isNameless())
                .map(Teacher::id)
                .distinct()
                .count();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        long count = count(campaigns);
        Set<Id> leaving = people.with(campaigns);
        for (Id campaign : campaigns) {
            for (Id person : leaving) {
                rosters.find(campaign, person)
                        .filter(line -> !line.isNameless())
                        .ifPresent(line -> rosters.save(campaign, line.nameless()));
                rosters.former(campaign, person)
                        .filter(line -> !line.isNameless())
                        .ifPresent(line -> rosters.keepFormer(campaign, line.nameless()));
            }
        }
        return count;
    }

    private Stream<Teacher> lines(Id campaign) {
        return Stream.concat(rosters.of(campaign).stream(), rosters.takenOff(campaign).stream());
    }
}
