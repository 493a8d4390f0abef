package fr.essaim.host.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformContract;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The embedded platform without groups of its own for ours. */
class SchoolTopicsTest implements HostPlatformContract {

    private final EmbeddedWorld world = new EmbeddedWorld();

    @Override
    public HostPlatform host() {
        return world.schoolTopics;
    }

    @Override
    public List<String> titlesAsReadersSee(String space) {
        return host().spaces().posts(space).stream().map(post -> post.title()).toList();
    }

    @Test
    void whoLeavesTheSchoolLeavesItsGroupAndWhatWasWrittenElsewhereIsNotChangedHere() {
        var spaces = host().spaces();
        String space = spaces.create(new SpaceWish("s1", "Groupe A", "", Optional.of(EmbeddedWorld.SCHOOL)))
                .id();
        String karim = world.karim.id().value();
        var post = spaces.post(
                space, new PostWish("e1", "Titre", new SafeHtml("<p>x</p>"), Optional.of(karim), "Karim Benali"));
        Id group = world.store
                .read(() -> world.groups.holding(Id.of(space)))
                .orElseThrow()
                .id();
        assertThrows(
                Failure.Conflict.class,
                () -> world.discuss.edit(group, Id.of(space), Id.of(post.id()), world.karim.id(), "autre"));
        world.discuss.answer(group, Id.of(space), world.ines.id(), "Merci");
        assertEquals(1, spaces.posts(space).size(), "what people write there is theirs");

        world.store.change(() -> world.accounts.save(world.ines.deactivated()));
        assertEquals(
                List.of(karim),
                spaces.members(space).stream().map(member -> member.person()).toList());
    }
}
