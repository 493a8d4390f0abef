package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPerson;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.kernel.Id;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.Drift;
import fr.essaim.spaces.SpaceClosing;
import fr.essaim.spaces.SpacePost;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what was delivered of one space with what stands on the host. Changes nothing on either side. */
final class SpaceCheck {

    private final HostPlatform host;
    private final Map<String, List<HostPerson>> schools = new HashMap<>();
    private final Map<String, Optional<HostPerson>> people = new HashMap<>();

    SpaceCheck(HostPlatform host) {
        this.host = host;
    }

    /** @throws HostFailure when the host cannot be read */
    List<Drift> drifts(DiscussionSpace space) {
        Optional<HostSpace> there = space.delivery().hostId().flatMap(host.spaces()::find);
        if (there.isEmpty()) {
            return List.of(new Drift(Drift.Kind.SPACE_GONE, "", space.name()));
        }
        if (space.archived() && SpaceClosing.on(host) != SpaceClosing.ARCHIVED) {
            return List.of();
        }
        if (there.get().archived()) {
            return space.archived() ? List.of() : List.of(new Drift(Drift.Kind.SPACE_ARCHIVED, "", space.name()));
        }
        List<Drift> drifts = new ArrayList<>();
        if (host.can(Capability.MEMBERS)) {
            members(space, there.get().id(), drifts);
        }
        posts(space, there.get().id(), drifts);
        return drifts;
    }

    private void members(DiscussionSpace space, String id, List<Drift> drifts) {
        Set<String> there =
                host.spaces().members(id).stream().map(HostMember::person).collect(Collectors.toSet());
        space.members().stream()
                .filter(member -> member.wanted() && member.delivery().isDone())
                .filter(member -> !member.delivery().isLetGo())
                .filter(member -> !there.contains(member.hostPerson().orElse("")))
                .forEach(member -> drifts.add(
                        new Drift(Drift.Kind.MEMBER_LEFT, member.person().value(), member.name())));
        space.members().stream()
                .filter(member ->
                        member.wanted() && there.contains(member.hostPerson().orElse("")))
                .filter(member -> closed(space, member.hostPerson().orElseThrow()))
                .forEach(member -> drifts.add(
                        new Drift(Drift.Kind.MEMBER_INACTIVE, member.person().value(), member.name())));
        Set<String> ours = space.members().stream()
                .flatMap(member -> member.hostPerson().stream())
                .collect(Collectors.toSet());
        there.stream()
                .filter(person -> !ours.contains(person))
                .sorted()
                .forEach(person -> drifts.add(new Drift(Drift.Kind.MEMBER_MORE, person, name(person))));
    }

    /** A school's people are listed once for all its groups, where the host has such a list. */
    private boolean closed(DiscussionSpace space, String person) {
        Optional<HostPerson> found = space.uai()
                .filter(uai -> host.can(Capability.PEOPLE_BY_SCHOOL))
                .map(uai -> schools.computeIfAbsent(uai, host.people()::ofSchool))
                .flatMap(people ->
                        people.stream().filter(one -> one.id().equals(person)).findFirst())
                .or(() -> people.computeIfAbsent(person, host.people()::find));
        return found.filter(HostPerson::active).isEmpty();
    }

    private String name(String person) {
        return host.people().find(person).map(HostPerson::displayName).orElse(person);
    }

    private void posts(DiscussionSpace space, String id, List<Drift> drifts) {
        Map<String, HostPost> there = host.spaces().posts(id).stream()
                .collect(Collectors.toMap(HostPost::key, post -> post, (first, again) -> first));
        space.posts().stream()
                .filter(post -> !post.withdrawn()
                        && post.delivery().isDone()
                        && !post.delivery().isLetGo())
                .forEach(post -> differs(post, there.get(post.key()))
                        .ifPresent(kind -> drifts.add(new Drift(kind, post.key(), post.title()))));
    }

    private static Optional<Drift.Kind> differs(SpacePost post, HostPost there) {
        if (there == null) {
            return Optional.of(Drift.Kind.POST_GONE);
        }
        return PostVisit.same(there, post) ? Optional.empty() : Optional.of(Drift.Kind.POST_CHANGED);
    }

    /** The space with every wish renewed that a drift undid. */
    static DiscussionSpace mended(DiscussionSpace space, Instant now) {
        DiscussionSpace changed = space;
        for (Drift drift : space.drifts()) {
            changed = mended(changed, drift, now);
        }
        List<Drift> left =
                space.drifts().stream().filter(drift -> !drift.mendable()).toList();
        return changed.seen(left, space.checked().orElse(now));
    }

    /** The space with the wish renewed that this drift undid. */
    static DiscussionSpace mended(DiscussionSpace space, Drift drift, Instant now) {
        return switch (drift.kind()) {
            case SPACE_GONE -> fromNothing(space, now);
            case SPACE_ARCHIVED -> space.with(space.delivery().again(now));
            case MEMBER_LEFT -> space.withMember(Id.of(drift.subject()), delivery -> delivery.again(now));
            case POST_GONE -> space.withPost(drift.subject(), delivery -> delivery.anew(now));
            case POST_CHANGED -> space.withPost(drift.subject(), delivery -> delivery.again(now));
            case MEMBER_MORE, MEMBER_INACTIVE -> space;
        };
    }

    private static DiscussionSpace fromNothing(DiscussionSpace space, Instant now) {
        return space.at(space.delivery().anew(now), "")
                .withMembers(space.members().stream()
                        .map(member -> member.with(member.delivery().again(now)))
                        .toList())
                .withPosts(space.posts().stream()
                        .filter(post -> !post.withdrawn())
                        .map(post -> post.with(post.delivery().anew(now)))
                        .toList());
    }
}
