package fr.essaim.spaces;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What must exist on the host for one group, and how far it is. One group has one space: the group's id is its key.
 *
 * @param published false while texts wait for a space that nobody asked for yet
 * @param archived whether it must be hidden on the host
 * @param url where members open it, "" until it exists
 * @param drifts what the last check found changed on the host
 * @param checked when that was
 */
public record DiscussionSpace(
        Id group,
        Id campaign,
        String name,
        String description,
        Optional<String> uai,
        boolean published,
        boolean archived,
        Delivery delivery,
        String url,
        List<SpaceMember> members,
        List<SpacePost> posts,
        List<Drift> drifts,
        Optional<Instant> checked) {

    public DiscussionSpace {
        members = members.stream()
                .sorted(Comparator.comparing(SpaceMember::name).thenComparing(SpaceMember::person))
                .toList();
        posts = posts.stream().sorted(Comparator.comparingInt(SpacePost::order)).toList();
        drifts = List.copyOf(drifts);
    }

    /** Nothing wanted yet. */
    public static DiscussionSpace unpublished(Id campaign, Id group, Instant now) {
        return new DiscussionSpace(
                group,
                campaign,
                "",
                "",
                Optional.empty(),
                false,
                false,
                Delivery.wanted(now),
                "",
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Our key of the space on the host. */
    public String key() {
        return "ESSAIM-" + group.value();
    }

    /** Where members open it, "" while they cannot. */
    public String address() {
        return archived ? "" : url;
    }

    public Optional<SpaceMember> member(Id person) {
        return members.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    public Optional<SpacePost> post(String postKey) {
        return posts.stream().filter(one -> one.key().equals(postKey)).findFirst();
    }

    /** Every wish of this space: itself, its members, its texts. */
    public Stream<Delivery> deliveries() {
        return Stream.of(
                        Stream.of(delivery),
                        members.stream().map(SpaceMember::delivery),
                        posts.stream().map(SpacePost::delivery))
                .flatMap(all -> all);
    }

    /** True while there is something the reconciler may still do by itself. */
    public boolean isUnsettled() {
        return published && deliveries().anyMatch(Delivery::isWaiting);
    }

    public boolean isDue(Instant now) {
        return published && deliveries().anyMatch(one -> one.isDue(now));
    }

    DiscussionSpace named(String newName, String newDescription, Optional<String> school, Instant now) {
        boolean same =
                published && name.equals(newName) && description.equals(newDescription) && Objects.equals(uai, school);
        return new DiscussionSpace(
                group,
                campaign,
                newName,
                newDescription,
                school,
                true,
                archived,
                same || delivery.isElsewhere() ? delivery : delivery.again(now),
                url,
                members,
                posts,
                drifts,
                checked);
    }

    public DiscussionSpace with(Delivery changed) {
        return at(changed, url);
    }

    public DiscussionSpace at(Delivery changed, String address) {
        return new DiscussionSpace(
                group,
                campaign,
                name,
                description,
                uai,
                published,
                archived,
                changed,
                address,
                members,
                posts,
                drifts,
                checked);
    }

    DiscussionSpace hidden(boolean now, Delivery changed) {
        return new DiscussionSpace(
                group, campaign, name, description, uai, published, now, changed, url, members, posts, drifts, checked);
    }

    /** With the member in the place of the one who is the same person. */
    DiscussionSpace with(SpaceMember member) {
        return withMembers(put(members, member, one -> one.person().equals(member.person())));
    }

    /** With everything to be tried now that waits because the host did not answer well. */
    public DiscussionSpace sooner() {
        return changed(Delivery::sooner);
    }

    /** With the patience of everything that waits beginning now: until then nobody could be asked. */
    public DiscussionSpace afresh(Instant now) {
        return changed(one -> one.isWaiting() ? one.again(now) : one);
    }

    private DiscussionSpace changed(UnaryOperator<Delivery> change) {
        return with(change.apply(delivery))
                .withMembers(members.stream()
                        .map(member -> member.with(change.apply(member.delivery())))
                        .toList())
                .withPosts(posts.stream()
                        .map(post -> post.with(change.apply(post.delivery())))
                        .toList());
    }

    public DiscussionSpace withMember(Id person, UnaryOperator<Delivery> change) {
        return member(person)
                .map(one -> with(one.with(change.apply(one.delivery()))))
                .orElse(this);
    }

    /** With the text in the place of the one with its key. */
    DiscussionSpace with(SpacePost post) {
        return withPosts(put(posts, post, one -> one.key().equals(post.key())));
    }

    public DiscussionSpace withPost(String postKey, UnaryOperator<Delivery> change) {
        return post(postKey)
                .map(one -> with(one.with(change.apply(one.delivery()))))
                .orElse(this);
    }

    public DiscussionSpace withMembers(List<SpaceMember> changed) {
        return new DiscussionSpace(
                group,
                campaign,
                name,
                description,
                uai,
                published,
                archived,
                delivery,
                url,
                changed,
                posts,
                drifts,
                checked);
    }

    public DiscussionSpace withPosts(List<SpacePost> changed) {
        return new DiscussionSpace(
                group,
                campaign,
                name,
                description,
                uai,
                published,
                archived,
                delivery,
                url,
                members,
                changed,
                drifts,
                checked);
    }

    /** As on a platform nobody compared it with yet. */
    public DiscussionSpace unseen() {
        return compared(List.of(), Optional.empty());
    }

    public DiscussionSpace seen(List<Drift> found, Instant now) {
        return compared(found, Optional.of(now));
    }

    private DiscussionSpace compared(List<Drift> found, Optional<Instant> when) {
        return new DiscussionSpace(
                group,
                campaign,
                name,
                description,
                uai,
                published,
                archived,
                delivery,
                url,
                members,
                posts,
                found,
                when);
    }

    private static <T> List<T> put(List<T> all, T one, Predicate<T> same) {
        List<T> changed = new ArrayList<>();
        boolean there = false;
        for (T old : all) {
            boolean its = same.test(old);
            changed.add(its ? one : old);
            there |= its;
        }
        if (!there) {
            changed.add(one);
        }
        return changed;
    }
}
