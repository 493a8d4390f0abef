package fr.essaim.spaces.web;

import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.team.Colleague;
import fr.essaim.campaigns.team.Colleagues;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.SpaceMember;
import fr.essaim.spaces.notices.RetryNotices;
import fr.essaim.spaces.notices.WishedNotice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a project team sees miss a notice: the teachers of its groups, whoever animates in the campaign, and those who
 * steer it with the team for its schools. Names and reasons, never the words.
 */
@Singleton
public final class MissedNotices {

    private static final Set<Role> STEERING = Set.of(Role.PROJECT_TEAM, Role.DIRECTION);

    private final Transactions transactions;
    private final Memberships memberships;
    private final Colleagues colleagues;
    private final RetryNotices retryNotices;

    @Inject
    public MissedNotices(
            Transactions transactions, Memberships memberships, Colleagues colleagues, RetryNotices retryNotices) {
        this.transactions = transactions;
        this.memberships = memberships;
        this.colleagues = colleagues;
        this.retryNotices = retryNotices;
    }

    /** A notice and the name of the person who misses it. */
    record Missed(String name, WishedNotice notice) {}

    List<Missed> of(Id campaign, List<DiscussionSpace> groups, Set<String> schools) {
        Map<Id, String> people = people(campaign, groups, schools);
        return retryNotices.setAside(people.keySet()).stream()
                .map(notice -> new Missed(people.get(notice.person()), notice))
                .toList();
    }

    void retry(Id campaign, List<DiscussionSpace> groups, Set<String> schools) {
        retryNotices.retry(people(campaign, groups, schools).keySet());
    }

    private Map<Id, String> people(Id campaign, List<DiscussionSpace> groups, Set<String> schools) {
        Map<Id, String> people = new LinkedHashMap<>();
        groups.stream()
                .flatMap(space -> space.members().stream())
                .filter(SpaceMember::wanted)
                .forEach(member -> people.put(member.person(), member.name()));
        transactions.read(() -> {
            memberships.in(campaign).stream()
                    .filter(one -> isOurs(one, schools))
                    .forEach(one -> people.computeIfAbsent(one.person(), this::name));
            return people;
        });
        return people;
    }

    private static boolean isOurs(Membership one, Set<String> schools) {
        return one.role() == Role.ANIMATOR || STEERING.contains(one.role()) && schools.contains(one.scope());
    }

    private String name(Id person) {
        Optional<Colleague> known = colleagues.find(person);
        return known.map(Colleague::name).orElse("");
    }
}
