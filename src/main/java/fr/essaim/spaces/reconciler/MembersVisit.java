package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.kernel.Id;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.SpaceMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the members of one space to the host, or out: what is there is looked up once, what was done read back once. */
final class MembersVisit {

    private final SpaceVisit.Means means;
    private final Addresses addresses;
    private final DiscussionSpace space;

    /** The members who are in, by the host's id: those from before and those this visit brought in. */
    private final Map<Id, String> inside = new HashMap<>();

    MembersVisit(SpaceVisit.Means means, Addresses addresses, DiscussionSpace space) {
        this.means = means;
        this.addresses = addresses;
        this.space = space;
        space.members().stream()
                .filter(member -> member.wanted() && member.delivery().isDone())
                .forEach(member -> member.hostPerson().ifPresent(person -> inside.put(member.person(), person)));
    }

    Map<Id, String> inside() {
        return inside;
    }

    /** @return whether texts may follow */
    boolean make(String id) {
        List<SpaceMember> due = space.members().stream()
                .filter(member -> member.delivery().isDue(means.now()))
                .toList();
        if (due.isEmpty()) {
            // an author the host could not take in yet signs later, not never
            return space.members().stream()
                    .noneMatch(member -> member.delivery().state() == Delivery.State.FAILED);
        }
        Map<SpaceMember, String> asked = new HashMap<>();
        try {
            Set<String> before = persons(id);
            for (SpaceMember member : due) {
                person(member)
                        .ifPresentOrElse(
                                person -> {
                                    if (member(id, member, person, before.contains(person))) {
                                        asked.put(member, person);
                                    }
                                },
                                () -> unknown(member));
            }
            Set<String> after = persons(id);
            means.patience().answered();
            asked.forEach((member, person) -> settle(member, person, after.contains(person)));
            return true;
        } catch (HostFailure failure) {
            return means.goOn(failure, current -> due.stream()
                    .reduce(
                            current,
                            (changed, member) -> changed.withMember(
                                    member.person(),
                                    delivery ->
                                            delivery.isDue(means.now()) ? means.failed(delivery, failure) : delivery),
                            (a, b) -> b));
        }
    }

    private Set<String> persons(String id) {
        return means.host().spaces().members(id).stream()
                .map(HostMember::person)
                .collect(Collectors.toSet());
    }

    /** @return false if the host said no to this one; what may go better later is thrown on */
    private boolean member(String id, SpaceMember member, String person, boolean there) {
        try {
            if (!means.host().can(Capability.MEMBERS)) {
                return notOurs(member, there);
            }
            if (member.wanted() && !there) {
                means.host().spaces().addMember(id, person, HostMember.Role.MEMBER);
            } else if (!member.wanted() && there) {
                means.host().spaces().removeMember(id, person);
            }
            return true;
        } catch (HostFailure failure) {
            if (Patience.stops(failure)) {
                throw failure;
            }
            means.keep()
                    .change(current ->
                            current.withMember(member.person(), delivery -> means.failed(delivery, failure)));
            return false;
        }
    }

    /** The host decides who is in: who is wanted and is there is well, who is wanted and is not can be helped there. */
    private boolean notOurs(SpaceMember member, boolean there) {
        if (member.wanted() && !there) {
            throw HostFailure.refused("not-in-school-group");
        }
        if (!member.wanted()) {
            means.keep().change(current -> without(current, member));
        }
        return member.wanted();
    }

    private Optional<String> person(SpaceMember member) {
        return member.hostPerson().or(() -> addresses.find(member.person(), member.email()));
    }

    private void unknown(SpaceMember member) {
        means.keep()
                .change(current -> member.wanted()
                        ? current.withMember(
                                member.person(), delivery -> means.failed(delivery, HostFailure.missing("person")))
                        : without(current, member));
    }

    private void settle(SpaceMember member, String person, boolean there) {
        if (there && member.wanted()) {
            inside.put(member.person(), person);
        }
        means.keep().change(current -> {
            boolean changedMeanwhile = !current.member(member.person()).equals(Optional.of(member));
            if (changedMeanwhile) {
                return current.withMember(member.person(), delivery -> delivery.at(person));
            }
            if (there != member.wanted()) {
                return current.withMember(
                        member.person(), delivery -> means.failed(delivery, HostFailure.malformed("not-kept", null)));
            }
            return member.wanted()
                    ? current.withMember(member.person(), delivery -> delivery.done(person))
                    : without(current, member);
        });
    }

    private static DiscussionSpace without(DiscussionSpace space, SpaceMember gone) {
        return space.withMembers(space.members().stream()
                .filter(member -> !member.person().equals(gone.person()) || member.wanted())
                .toList());
    }
}
