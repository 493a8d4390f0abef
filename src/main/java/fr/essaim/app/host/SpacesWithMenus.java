package fr.essaim.app.host;

import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.Spaces;
import java.util.List;
import java.util.Optional;

/** The spaces of a host with our entries in their menus: a space that is made, or made again, gets them. */
final class SpacesWithMenus implements Spaces {

    private final Spaces spaces;
    private final HostPlatform host;
    private final SpaceMenus menus;

    /** @param host as far as the administrator agreed */
    SpacesWithMenus(Spaces spaces, HostPlatform host, SpaceMenus menus) {
        this.spaces = spaces;
        this.host = host;
        this.menus = menus;
    }

    @Override
    public HostSpace create(SpaceWish wish) {
        return followed(spaces.create(wish));
    }

    @Override
    public HostSpace archive(String space, boolean archived) {
        return followed(spaces.archive(space, archived));
    }

    private HostSpace followed(HostSpace space) {
        menus.follow(host, space);
        return space;
    }

    @Override
    public Optional<HostSpace> byKey(String key) {
        return spaces.byKey(key);
    }

    @Override
    public Optional<HostSpace> find(String id) {
        return spaces.find(id);
    }

    @Override
    public List<HostMember> members(String space) {
        return spaces.members(space);
    }

    @Override
    public void addMember(String space, String person, HostMember.Role role) {
        spaces.addMember(space, person, role);
    }

    @Override
    public void removeMember(String space, String person) {
        spaces.removeMember(space, person);
    }

    @Override
    public List<HostPost> posts(String space) {
        return spaces.posts(space);
    }

    @Override
    public HostPost post(String space, PostWish wish) {
        return spaces.post(space, wish);
    }

    @Override
    public HostPost edit(String space, String post, PostWish wish) {
        return spaces.edit(space, post, wish);
    }

    @Override
    public void withdraw(String space, String post) {
        spaces.withdraw(space, post);
    }

    @Override
    public void pin(String space, String post, boolean pinned) {
        spaces.pin(space, post, pinned);
    }

    @Override
    public Optional<String> replyForm(String space, String title, String text) {
        return spaces.replyForm(space, title, text);
    }
}
