package fr.essaim.spaces.reconciler;

import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.Drift;
import fr.essaim.spaces.SpaceMember;
import fr.essaim.spaces.SpacesWanted;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the project team decides about one thing that changed on the host: made as it was, or taken as it is. One that
 * is no longer there (somebody settled it already) is passed over: a second press has no second effect.
 */
@Singleton
public final class SettleDrift {

    private final Transactions transactions;
    private final DiscussionSpaces spaces;
    private final Events events;
    private final Clock clock;

    @Inject
    public SettleDrift(Transactions transactions, DiscussionSpaces spaces, Events events, Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.events = events;
        this.clock = clock;
    }

    /** Which way. */
    public enum Choice {
        /** The host is made as it was wanted here; who came in from elsewhere goes. */
        RESTORE,
        /**
         * What happened there holds here too: who left is not brought back, whose account was closed is taken out, a
         * text stays as it was made there until it is changed here.
         */
        ACCEPT
    }

    /** @param subject as in {@link Drift#subject()} */
    public void settle(Id group, Drift.Kind kind, String subject, Choice choice) {
        transactions.change(() -> {
            DiscussionSpace space = spaces.find(group).orElseThrow(() -> new Failure.NotFound("spaces.none"));
            space.drifts().stream()
                    .filter(one -> one.kind() == kind && one.subject().equals(subject))
                    .findFirst()
                    .ifPresent(drift -> {
                        spaces.replace(space, settled(space, drift, choice, clock.instant()));
                        events.raise(new SpacesWanted(space.campaign()));
                    });
        });
    }

    private static DiscussionSpace settled(DiscussionSpace space, Drift drift, Choice choice, Instant now) {
        DiscussionSpace changed = choice == Choice.ACCEPT
                ? accepted(space, drift, now)
                : drift.kind() == Drift.Kind.MEMBER_MORE
                        ? shown(space, drift, now)
                        : SpaceCheck.mended(space, drift, now);
        List<Drift> left = space.drifts().stream().filter(one -> one != drift).toList();
        return changed.seen(left, space.checked().orElse(now));
    }

    private static DiscussionSpace accepted(DiscussionSpace space, Drift drift, Instant now) {
        return switch (drift.kind()) {
            case MEMBER_LEFT -> space.withMember(Id.of(drift.subject()), Delivery::letGo);
            case MEMBER_INACTIVE ->
                space.withMembers(space.members().stream()
                        .map(member -> member.person().value().equals(drift.subject()) ? leaving(member, now) : member)
                        .toList());
            case POST_GONE, POST_CHANGED -> space.withPost(drift.subject(), Delivery::letGo);
            case MEMBER_MORE, SPACE_GONE, SPACE_ARCHIVED -> space;
        };
    }

    private static SpaceMember leaving(SpaceMember member, Instant now) {
        return new SpaceMember(
                member.person(),
                member.name(),
                member.email(),
                false,
                member.delivery().again(now));
    }

    /** Somebody who came in on the host: a wish that he be out, by the host's own id of him. */
    private static DiscussionSpace shown(DiscussionSpace space, Drift drift, Instant now) {
        Id guest = Id.of("guest-"
                + UUID.nameUUIDFromBytes(drift.subject().getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 30));
        List<SpaceMember> members = new ArrayList<>(space.members());
        members.add(new SpaceMember(
                guest,
                drift.name(),
                "",
                false,
                Delivery.wanted(now).done(drift.subject()).again(now)));
        return space.withMembers(members);
    }
}
