package fr.essaim.app.retention;

import fr.essaim.host.embedded.arrivals.KnownArrivals;
import fr.essaim.host.lti.people.Link;
import fr.essaim.host.lti.people.Links;
import fr.essaim.host.lti.people.RecognisePerson;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/** Who of another directory (the host's, a sign-in server's, a course's) somebody is, counted by people. */
@Singleton
public final class ArrivalsKept implements PersonalData {

    private final PeopleLeaving people;
    private final KnownArrivals arrivals;
    private final Links links;
    private final RecognisePerson recognise;

    @Inject
    public ArrivalsKept(PeopleLeaving people, KnownArrivals arrivals, Links links, RecognisePerson recognise) {
        this.people = people;
        this.arrivals = arrivals;
        this.links = links;
        this.recognise = recognise;
    }

    @Override
    public String category() {
        return "arrivals";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return linked(campaigns).size();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        Set<Id> linked = linked(campaigns);
        linked.forEach(person -> {
            arrivals.forget(person);
            recognise.forgetAllOf(person);
        });
        return linked.size();
    }

    private Set<Id> linked(Set<Id> campaigns) {
        Set<Id> byCourse = links.all().stream().map(Link::person).collect(Collectors.toSet());
        return people.with(campaigns).stream()
                .filter(person ->
                        byCourse.contains(person) || !arrivals.of(person).isEmpty())
                .collect(Collectors.toSet());
    }
}
