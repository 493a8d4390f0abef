package fr.essaim.app.retention;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import fr.essaim.spaces.notices.WishedNotices;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/** What people were told, counted by people. What a host was given is the host's, and stays there. */
@Singleton
public final class NoticesKept implements PersonalData {

    private final PeopleLeaving people;
    private final WishedNotices notices;

    @Inject
    public NoticesKept(PeopleLeaving people, WishedNotices notices) {
        this.people = people;
        this.notices = notices;
    }

    @Override
    public String category() {
        return "notices";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return told(campaigns).size();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        Set<Id> told = told(campaigns);
        told.forEach(notices::forget);
        return told.size();
    }

    private Set<Id> told(Set<Id> campaigns) {
        return people.with(campaigns).stream()
                .filter(person -> !notices.of(person).isEmpty())
                .collect(Collectors.toSet());
    }
}
