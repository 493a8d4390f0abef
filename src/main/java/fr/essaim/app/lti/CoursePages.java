package fr.essaim.app.lti;

import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.host.lti.web.LinkablePages;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Messages;
import fr.essaim.web.Visit;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody's own pathway, the published workshops, and the groups the one who chooses is in or steers. */
@Singleton
public final class CoursePages implements LinkablePages {

    private final Transactions transactions;
    private final Workshops workshops;
    private final Groups groups;
    private final Memberships memberships;
    private final Messages messages;
    private final Visit visit;

    @Inject
    public CoursePages(
            Transactions transactions,
            Workshops workshops,
            Groups groups,
            Memberships memberships,
            Messages messages,
            Visit visit) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.groups = groups;
        this.memberships = memberships;
        this.messages = messages;
        this.visit = visit;
    }

    @Override
    public List<Page> of(Optional<Id> person) {
        return transactions.read(() -> {
            List<Page> pages = new ArrayList<>();
            pages.add(new Page("/journee", "pathway", ""));
            pages.add(new Page("/journee/seance", "pathway", messages.say(visit.language(), "desk.next")));
            person.ifPresent(one -> groups(one).distinct().map(this::page).forEach(pages::add));
            workshops.published().stream().map(CoursePages::page).forEach(pages::add);
            return pages;
        });
    }

    private Stream<Group> groups(Id person) {
        Stream<Group> steered = memberships.of(person).stream()
                .filter(hat -> hat.role() == Role.PROJECT_TEAM || hat.role() == Role.DIRECTION)
                .map(Membership::campaign)
                .flatMap(Optional::stream)
                .flatMap(campaign -> groups.of(campaign).stream());
        return Stream.concat(groups.ofPerson(person).stream(), steered);
    }

    private Page page(Group group) {
        return new Page("/groupes/" + group.id(), "group", messages.say(visit.language(), "lti.group", group.label()));
    }

    private static Page page(Workshop workshop) {
        return new Page("/ateliers/" + workshop.id(), "workshop", workshop.title());
    }
}
