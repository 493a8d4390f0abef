package fr.essaim.spaces;

import fr.essaim.kernel.Events;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says which spaces a campaign must have. Nothing is sent to the host here; that is the reconciler's work, told by
 * {@link SpacesWanted}. Saying the same again changes nothing: pressed twice, nothing doubles.
 */
@Singleton
public final class WantSpaces {

    /** Key of the text that greets the group. */
    public static final String WELCOME = "welcome";

    private final Transactions transactions;
    private final DiscussionSpaces spaces;
    private final Events events;
    private final Clock clock;

    @Inject
    public WantSpaces(Transactions transactions, DiscussionSpaces spaces, Events events, Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody of the group. @param email "" when not known */
    public record Person(Id id, String name, String email) {}

    /**
     * The space of one group.
     *
     * @param uai the school of the group, if all are of one
     * @param welcomeTitle title of the pinned text that greets the group
     * @param welcome its body: what the group is for, its pathway, links
     */
    public record Wish(
            Id group,
            String name,
            String description,
            Optional<String> uai,
            List<Person> people,
            String welcomeTitle,
            SafeHtml welcome) {

        public Wish {
            people = List.copyOf(people);
        }
    }

    /**
     * Wants one space for each wish; who is no longer named leaves the space. Spaces of groups not named here are left
     * as they are ({@link CloseSpaces} is for them). All or nothing; joins a running transaction.
     */
    public void want(Id campaign, List<Wish> wishes) {
        transactions.change(() -> {
            Instant now = clock.instant();
            boolean changed = false;
            for (Wish wish : wishes) {
                DiscussionSpace before = spaces.find(wish.group())
                        .orElseGet(() -> DiscussionSpace.unpublished(campaign, wish.group(), now));
                DiscussionSpace after = apply(wish, before, now);
                if (!after.equals(before)) {
                    spaces.replace(before, after);
                    changed = true;
                }
            }
            if (changed) {
                events.raise(new SpacesWanted(campaign));
            }
        });
    }

    private static DiscussionSpace apply(Wish wish, DiscussionSpace before, Instant now) {
        DiscussionSpace space = before.named(wish.name(), wish.description(), wish.uai(), now);
        for (Person person : wish.people()) {
            space = space.with(member(person, space.member(person.id()), now));
        }
        for (SpaceMember member : space.members()) {
            boolean stays = wish.people().stream().anyMatch(one -> one.id().equals(member.person()));
            if (!stays && member.wanted()) {
                space = space.with(new SpaceMember(
                        member.person(),
                        member.name(),
                        member.email(),
                        false,
                        member.delivery().again(now)));
            }
        }
        return welcome(wish, space, now);
    }

    private static SpaceMember member(Person person, Optional<SpaceMember> before, Instant now) {
        Delivery delivery = before.map(SpaceMember::delivery).orElseGet(() -> Delivery.wanted(now));
        boolean backAgain = before.isPresent() && !before.get().wanted();
        boolean otherAddress = before.isPresent() && !before.get().email().equals(person.email());
        boolean again = backAgain || (otherAddress && !delivery.isDone());
        return new SpaceMember(
                person.id(), person.name(), person.email(), true, again ? delivery.again(now) : delivery);
    }

    private static DiscussionSpace welcome(Wish wish, DiscussionSpace space, Instant now) {
        // the first in the space, whatever was wanted before
        SpacePost wanted = new SpacePost(
                WELCOME,
                0,
                wish.welcomeTitle(),
                wish.welcome(),
                Optional.empty(),
                "",
                true,
                true,
                false,
                Delivery.wanted(now));
        return space.with(WantPost.merge(wanted, space.post(WELCOME), now));
    }
}
