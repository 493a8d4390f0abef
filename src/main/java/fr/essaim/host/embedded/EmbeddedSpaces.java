package fr.essaim.host.embedded;

import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.changes.Change.Type;
import fr.essaim.host.embedded.changes.NoteChange;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.Spaces;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Our groups as a host shows them: a space is a group, a post of ours a topic. Every write is one transaction. */
final class EmbeddedSpaces implements Spaces {

    private final Transactions transactions;
    private final ExchangeGroups groups;
    private final Accounts accounts;
    private final Ids ids;
    private final Clock clock;
    private final NoteChange noteChange;
    private final String actor;
    private final PostedTopics topics;

    /** @param actor in whose name changes are noted, "" when it cannot be said */
    EmbeddedSpaces(
            Transactions transactions,
            ExchangeGroups groups,
            Accounts accounts,
            Ids ids,
            Clock clock,
            NoteChange noteChange,
            String actor) {
        this.transactions = transactions;
        this.groups = groups;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
        this.noteChange = noteChange;
        this.actor = actor;
        this.topics = new PostedTopics(transactions, groups, accounts, ids, clock, this::note);
    }

    private void note(Type type, Id what, Id group) {
        noteChange.note(type, what, group, actor);
    }

    @Override
    public Optional<HostSpace> byKey(String key) {
        return transactions.read(() -> groups.byKey(key)).map(EmbeddedSpaces::space);
    }

    @Override
    public Optional<HostSpace> find(String id) {
        return transactions
                .read(() -> EmbeddedPeople.opaque(id).flatMap(groups::find))
                .map(EmbeddedSpaces::space);
    }

    @Override
    public HostSpace create(SpaceWish wish) {
        return transactions.write(() -> {
            Optional<ExchangeGroup> before = groups.byKey(wish.key());
            ExchangeGroup group = before.orElseGet(() -> new ExchangeGroup(
                            ids.next(),
                            wish.key(),
                            "",
                            "",
                            wish.uai().orElse(""),
                            false,
                            clock.instant(),
                            List.of(),
                            List.of()))
                    .described(wish.name(), wish.description());
            groups.save(group);
            before.filter(old -> !old.equals(group)).ifPresent(old -> note(Type.GROUP_UPDATED, old.id(), old.id()));
            return space(group);
        });
    }

    @Override
    public HostSpace archive(String space, boolean archived) {
        return transactions.write(() -> {
            ExchangeGroup before = group(space);
            ExchangeGroup group = before.hidden(archived);
            groups.save(group);
            if (before.archived() != archived) {
                note(archived ? Type.GROUP_ARCHIVED : Type.GROUP_UPDATED, group.id(), group.id());
            }
            return space(group);
        });
    }

    @Override
    public List<HostMember> members(String space) {
        return transactions.read(() -> group(space)).members().stream()
                .map(member -> new HostMember(
                        member.account().value(),
                        member.operator() ? HostMember.Role.OPERATOR : HostMember.Role.MEMBER))
                .toList();
    }

    @Override
    public void addMember(String space, String person, HostMember.Role role) {
        transactions.change(() -> {
            ExchangeGroup group = group(space);
            Id account = account(person);
            boolean operator = role == HostMember.Role.OPERATOR;
            var since = group.member(account).map(ExchangeGroup.Member::since).orElseGet(clock::instant);
            groups.saveMember(group.id(), new ExchangeGroup.Member(account, operator, since));
            if (group.member(account).isEmpty()) {
                note(Type.MEMBER_ADDED, account, group.id());
            }
        });
    }

    @Override
    public void removeMember(String space, String person) {
        transactions.change(() -> {
            ExchangeGroup group = group(space);
            EmbeddedPeople.opaque(person)
                    .filter(account -> group.member(account).isPresent())
                    .ifPresent(account -> {
                        groups.removeMember(group.id(), account);
                        note(Type.MEMBER_REMOVED, account, group.id());
                    });
        });
    }

    @Override
    public List<HostPost> posts(String space) {
        return topics.of(space);
    }

    @Override
    public HostPost post(String space, PostWish wish) {
        return topics.post(space, wish);
    }

    @Override
    public HostPost edit(String space, String post, PostWish wish) {
        return topics.edit(space, post, wish);
    }

    @Override
    public void withdraw(String space, String post) {
        topics.withdraw(space, post);
    }

    @Override
    public void pin(String space, String post, boolean pinned) {
        topics.pin(space, post, pinned);
    }

    private ExchangeGroup group(String space) {
        return EmbeddedPeople.opaque(space).flatMap(groups::find).orElseThrow(() -> HostFailure.missing("space"));
    }

    private Id account(String person) {
        return EmbeddedPeople.opaque(person)
                .filter(id -> accounts.find(id).isPresent())
                .orElseThrow(() -> HostFailure.missing("person"));
    }

    private static HostSpace space(ExchangeGroup group) {
        return new HostSpace(
                group.id().value(), group.key(), group.name(), "/plateforme/groupes/" + group.id(), group.archived());
    }
}
