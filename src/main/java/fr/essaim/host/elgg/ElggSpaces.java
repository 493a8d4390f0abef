package fr.essaim.host.elgg;

import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.Spaces;
import java.util.List;
import java.util.Optional;

/**
 * One closed group for each space, one topic for each text. Nothing is archived: ESOPE's archive hides a group from the
 * lists in which it would be looked up, and a second would be made.
 */
final class ElggSpaces implements Spaces {

    private final Groups groups;
    private final Members members;
    private final Topics topics;

    ElggSpaces(Groups groups, Members members, Topics topics) {
        this.groups = groups;
        this.members = members;
        this.topics = topics;
    }

    @Override
    public Optional<HostSpace> byKey(String key) {
        return groups.byKey(key);
    }

    @Override
    public Optional<HostSpace> find(String id) {
        return groups.find(id);
    }

    @Override
    public HostSpace create(SpaceWish wish) {
        return groups.create(wish);
    }

    @Override
    public List<HostMember> members(String space) {
        return members.of(space);
    }

    @Override
    public void addMember(String space, String person, HostMember.Role role) {
        members.add(space, person);
    }

    @Override
    public void removeMember(String space, String person) {
        members.remove(space, person);
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
}
