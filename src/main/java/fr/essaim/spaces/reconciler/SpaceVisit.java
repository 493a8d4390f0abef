package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.kernel.Id;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.Drift;
import fr.essaim.spaces.SpaceMember;
import fr.essaim.spaces.SpacePost;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One call at the host for one space: the space first, then its members, then its texts in their order. What is
 * there is looked up once, what was done is read back once. Each outcome is kept in a transaction of its own, none of
 * which is open while the host is asked. Interrupted anywhere, the next visit finds what was done by its key.
 */
final class SpaceVisit {

    /** Keeps a change of the space as it is now, which may be newer than the one this visit works on. */
    @FunctionalInterface
    interface Keep {
        void change(UnaryOperator<DiscussionSpace> change);
    }

    private final HostPlatform host;
    private final Addresses addresses;
    private final Patience patience;
    private final Keep keep;
    private final Instant now;
    private final DiscussionSpace space;

    /** The members who are in, by the host's id: those from before and those this visit brought in. */
    private final Map<Id, String> inside = new HashMap<>();

    SpaceVisit(
            HostPlatform host, Addresses addresses, Patience patience, Keep keep, Instant now, DiscussionSpace space) {
        this.host = host;
        this.addresses = addresses;
        this.patience = patience;
        this.keep = keep;
        this.now = now;
        this.space = space;
        space.members().stream()
                .filter(member -> member.wanted() && member.delivery().isDone())
                .forEach(member -> member.hostPerson().ifPresent(person -> inside.put(member.person(), person)));
    }

    void make() {
        Optional<String> made = space();
        if (made.isPresent() && members(made.get())) {
            posts(made.get());
        }
    }

    /** The host's id of the space, if it stands there now. */
    private Optional<String> space() {
        if (space.delivery().isDone()) {
            return space.delivery().hostId().filter(id -> !space.archived());
        }
        if (!space.delivery().isDue(now)) {
            return Optional.empty();
        }
        try {
            SpaceClosing closing = SpaceClosing.on(host);
            HostSpace there = closing.kept(
                    host,
                    space,
                    host.spaces()
                            .create(new SpaceWish(
                                    space.key(), closing.title(space), space.description(), space.uai())));
            patience.answered();
            keep.change(current -> current.delivery().equals(space.delivery())
                    ? current.at(current.delivery().done(there.id()), there.url())
                    : current.at(current.delivery().at(there.id()), there.url()));
            return space.archived() ? Optional.empty() : Optional.of(there.id());
        } catch (HostFailure failure) {
            patience.note(failure);
            keep.change(current -> current.with(failed(current.delivery(), failure)));
            return Optional.empty();
        }
    }

    private boolean members(String id) {
        List<SpaceMember> due = space.members().stream()
                .filter(member -> member.delivery().isDue(now))
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
            patience.answered();
            asked.forEach((member, person) -> settle(member, person, after.contains(person)));
            return true;
        } catch (HostFailure failure) {
            return goOn(failure, current -> due.stream()
                    .reduce(
                            current,
                            (changed, member) -> changed.withMember(
                                    member.person(),
                                    delivery -> delivery.isDue(now) ? failed(delivery, failure) : delivery),
                            (a, b) -> b));
        }
    }

    private Set<String> persons(String id) {
        return host.spaces().members(id).stream().map(HostMember::person).collect(Collectors.toSet());
    }

    /** @return false if the host said no to this one; what may go better later is thrown on */
    private boolean member(String id, SpaceMember member, String person, boolean there) {
        try {
            if (!host.can(Capability.MEMBERS)) {
                return notOurs(member, there);
            }
            if (member.wanted() && !there) {
                host.spaces().addMember(id, person, HostMember.Role.MEMBER);
            } else if (!member.wanted() && there) {
                host.spaces().removeMember(id, person);
            }
            return true;
        } catch (HostFailure failure) {
            if (Patience.stops(failure)) {
                throw failure;
            }
            keep.change(current -> current.withMember(member.person(), delivery -> failed(delivery, failure)));
            return false;
        }
    }

    /** The host decides who is in: who is wanted and is there is well, who is wanted and is not can be helped there. */
    private boolean notOurs(SpaceMember member, boolean there) {
        if (member.wanted() && !there) {
            throw HostFailure.refused("not-in-school-group");
        }
        if (!member.wanted()) {
            keep.change(current -> without(current, member));
        }
        return member.wanted();
    }

    private Optional<String> person(SpaceMember member) {
        return member.hostPerson().or(() -> addresses.find(member.person(), member.email()));
    }

    private void unknown(SpaceMember member) {
        keep.change(current -> member.wanted()
                ? current.withMember(member.person(), delivery -> failed(delivery, HostFailure.missing("person")))
                : without(current, member));
    }

    private void settle(SpaceMember member, String person, boolean there) {
        if (there && member.wanted()) {
            inside.put(member.person(), person);
        }
        keep.change(current -> {
            boolean changedMeanwhile = !current.member(member.person()).equals(Optional.of(member));
            if (changedMeanwhile) {
                return current.withMember(member.person(), delivery -> delivery.at(person));
            }
            if (there != member.wanted()) {
                return current.withMember(
                        member.person(), delivery -> failed(delivery, HostFailure.malformed("not-kept", null)));
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

    private void posts(String id) {
        List<SpacePost> due = inOrder();
        if (due.isEmpty()) {
            return;
        }
        SpacePost[] at = {due.get(0)};
        try {
            Map<String, HostPost> before = byKey(id);
            Map<SpacePost, String> made = new HashMap<>();
            for (SpacePost post : due) {
                at[0] = post;
                post(id, post, Optional.ofNullable(before.get(post.key()))).ifPresent(its -> made.put(post, its));
            }
            readBack(made, byKey(id));
        } catch (HostFailure failure) {
            // what was made before it is found by its key next time; what comes after it waits behind it
            goOn(failure, current -> current.withPost(at[0].key(), delivery -> failed(delivery, failure)));
        }
    }

    /** @return empty if the host said no to this one; what may go better later is thrown on */
    private Optional<String> post(String id, SpacePost post, Optional<HostPost> there) {
        try {
            return Optional.of(new PostVisit(host, id, inside).deliver(post, there));
        } catch (HostFailure failure) {
            if (Patience.stops(failure)) {
                throw failure;
            }
            keep.change(current -> current.withPost(post.key(), delivery -> failed(delivery, failure)));
            return Optional.empty();
        }
    }

    /** What may be delivered now without overtaking a text that waits for the host to be well again. */
    private List<SpacePost> inOrder() {
        List<SpacePost> due = new ArrayList<>();
        for (SpacePost post : space.posts()) {
            if (post.delivery().isDue(now)) {
                due.add(post);
            } else if (post.delivery().state() == Delivery.State.FAILED) {
                break;
            }
        }
        return due;
    }

    private Map<String, HostPost> byKey(String id) {
        return host.spaces().posts(id).stream().collect(Collectors.toMap(HostPost::key, post -> post, (a, b) -> a));
    }

    private void readBack(Map<SpacePost, String> made, Map<String, HostPost> there) {
        patience.answered();
        keep.change(current -> {
            DiscussionSpace changed = current;
            for (Map.Entry<SpacePost, String> one : made.entrySet()) {
                SpacePost post = one.getKey();
                boolean changedMeanwhile = !current.post(post.key()).equals(Optional.of(post));
                HostPost standing = there.get(post.key());
                boolean asWanted = (standing != null) != post.withdrawn();
                boolean altered = asWanted && !post.withdrawn() && !PostVisit.same(standing, post);
                changed = changed.withPost(post.key(), delivery -> {
                    if (changedMeanwhile) {
                        return delivery.at(one.getValue());
                    }
                    if (altered) {
                        // shown and tried again later; the texts after it need not wait for that
                        return failed(delivery.at(one.getValue()), HostFailure.refused("altered"));
                    }
                    return asWanted
                            ? delivery.done(one.getValue())
                            : failed(delivery, HostFailure.malformed("not-kept", null));
                });
            }
            return changed;
        });
    }

    private boolean goOn(HostFailure failure, UnaryOperator<DiscussionSpace> change) {
        patience.note(failure);
        if (failure.kind() == HostFailure.Kind.MISSING && failure.code().equals("no-space")) {
            keep.change(current -> current.with(current.delivery().lost("no-space"))
                    .seen(List.of(new Drift(Drift.Kind.SPACE_GONE, "", current.name())), now));
            return false;
        }
        keep.change(change);
        return !Patience.stops(failure);
    }

    private Delivery failed(Delivery delivery, HostFailure failure) {
        return patience.after(failure, delivery);
    }
}
