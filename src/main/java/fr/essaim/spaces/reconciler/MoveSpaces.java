package fr.essaim.spaces.reconciler;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.EarlierSpace;
import fr.essaim.spaces.EarlierSpace.Link;
import fr.essaim.spaces.SpaceMember;
import fr.essaim.spaces.SpacePost;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands on a host belongs to that host. Once the platform is another one, the links to the one before are put
 * aside and every open space is wanted anew on the one of now, or found again where it stood there before. Closed
 * spaces stay where they are. All in one append: interrupted, nothing has moved; repeated, nothing changes.
 */
public final class MoveSpaces {

    private final Transactions transactions;
    private final DiscussionSpaces spaces;
    private final Clock clock;

    public MoveSpaces(Transactions transactions, DiscussionSpaces spaces, Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** Whether the links kept are those to this platform. */
    boolean standAt(String home) {
        return transactions.read(spaces::home).filter(home::equals).isPresent();
    }

    /** Where nobody ever noted which platform the links are to, they are to this one, unless they say otherwise. */
    public void to(String home) {
        if (standAt(home)) {
            return;
        }
        transactions.change(() -> {
            Instant now = clock.instant();
            Optional<String> noted = spaces.home();
            for (Id group : spaces.all()) {
                spaces.find(group)
                        .filter(DiscussionSpace::published)
                        .ifPresent(space -> move(space, noted.orElseGet(() -> standing(space, home)), home, now));
            }
            spaces.keepHome(home);
        });
    }

    /**
     * For links of before it was noted: a path of ours leads to our own platform, whatever was installed since, and a
     * whole address leads elsewhere.
     */
    private static String standing(DiscussionSpace space, String home) {
        boolean ours = space.url().startsWith("/");
        if (space.url().isEmpty() || ours == home.startsWith(EarlierSpace.OUR_OWN)) {
            return home;
        }
        return ours ? EarlierSpace.OUR_OWN : "unknown";
    }

    private void move(DiscussionSpace space, String from, String to, Instant now) {
        if (from.equals(to)) {
            return;
        }
        List<EarlierSpace> before = spaces.earlier(space.group());
        Optional<EarlierSpace> there =
                before.stream().filter(one -> one.home().equals(to)).findFirst();
        List<EarlierSpace> places = new ArrayList<>();
        EarlierSpace.left(space, from).ifPresent(places::add);
        before.stream()
                .filter(one -> !one.home().equals(to) && !one.home().equals(from))
                .forEach(places::add);
        spaces.keepEarlier(space.group(), places);
        spaces.replace(space, arrived(space, there, now));
    }

    private static DiscussionSpace arrived(DiscussionSpace space, Optional<EarlierSpace> there, Instant now) {
        // nobody has to do anything about what is closed there as it is closed here
        boolean rests = space.archived() && there.map(EarlierSpace::archived).orElse(true);
        Stream<SpaceMember> members = space.members().stream()
                .filter(SpaceMember::wanted)
                .map(member -> member.with(delivery(
                        member.delivery(), there.flatMap(place -> place.member(member.person())), rests, now)));
        return space.unseen()
                .at(
                        itself(space, there, rests, now),
                        there.map(EarlierSpace::url).orElse(""))
                .withMembers(Stream.concat(members, there.stream().flatMap(place -> gone(space, place, now)))
                        .toList())
                .withPosts(space.posts().stream()
                        .map(post -> post.with(text(post, there.flatMap(place -> place.post(post.key())), rests, now)))
                        .toList());
    }

    private static Delivery itself(DiscussionSpace space, Optional<EarlierSpace> there, boolean rests, Instant now) {
        Delivery wanted = Delivery.wanted(now);
        if (there.isEmpty()) {
            return rests ? wanted.elsewhere(Delivery.STAYED) : wanted;
        }
        String id = there.get().hostId();
        return rests && there.get().done() ? wanted.done(id) : wanted.at(id);
    }

    private static Delivery delivery(Delivery before, Optional<Link> link, boolean rests, Instant now) {
        Delivery wanted = Delivery.wanted(now);
        if (link.isEmpty()) {
            return rests && before.isDone() ? wanted.elsewhere("") : wanted;
        }
        Delivery known = wanted.at(link.get().hostId());
        return link.get().letGo()
                ? known.letGo()
                : rests ? known.done(link.get().hostId()) : known;
    }

    private static Delivery text(SpacePost post, Optional<Link> link, boolean rests, Instant now) {
        if (link.isEmpty() && post.withdrawn()) {
            return Delivery.wanted(now).elsewhere("");
        }
        Delivery delivery = delivery(post.delivery(), link, rests, now);
        boolean changed =
                link.filter(one -> !one.mark().equals(EarlierSpace.mark(post))).isPresent();
        return delivery.isDone() && changed ? delivery.again(now) : delivery;
    }

    /** Who was in there and is no longer of the group. */
    private static Stream<SpaceMember> gone(DiscussionSpace space, EarlierSpace place, Instant now) {
        return place.members().stream()
                .filter(link -> space.member(Id.of(link.key()))
                        .filter(SpaceMember::wanted)
                        .isEmpty())
                .map(link -> new SpaceMember(
                        Id.of(link.key()),
                        link.mark(),
                        "",
                        false,
                        Delivery.wanted(now).at(link.hostId())));
    }
}
