package fr.essaim.app.retention;

import fr.essaim.desk.feed.Turns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/** How often somebody asked for another address of the own calendar. */
@Singleton
public final class FeedsKept implements PersonalData {

    private final PeopleLeaving people;
    private final Turns turns;

    @Inject
    public FeedsKept(PeopleLeaving people, Turns turns) {
        this.people = people;
        this.turns = turns;
    }

    @Override
    public String category() {
        return "calendar-feeds";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return people.with(campaigns).stream()
                .filter(person -> turns.of(person) > 0)
                .count();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        return people.with(campaigns).stream().filter(turns::forget).count();
    }
}
