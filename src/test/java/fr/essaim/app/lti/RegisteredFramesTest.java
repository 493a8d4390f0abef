package fr.essaim.app.lti;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.app.InstanceWorld;
import fr.essaim.app.plugin.Scope;
import fr.essaim.host.lti.Invitations;
import fr.essaim.host.lti.LoginStates;
import fr.essaim.host.lti.Platform;
import fr.essaim.host.lti.rdf.RdfPlatforms;
import fr.essaim.kernel.Id;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may show our pages inside theirs: nobody, until an administrator agreed to a platform. */
class RegisteredFramesTest {

    @TempDir
    private Path data;

    private InstanceWorld world;
    private Invitations invitations;
    private RegisteredFrames frames;

    @BeforeEach
    void open() {
        world = new InstanceWorld(data);
        invitations = new Invitations(new LoginStates(world.clock), world.clock);
        frames = new RegisteredFrames(
                world.store, new RdfPlatforms(world.store), invitations, world.installation, world.settings);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void thePlatformWeAreInstalledOnMayShowOurPanelAndNobodyElse() {
        world.settings.choose(
                Map.of("essaim.host.kind", "rest", "essaim.host.base-url", "https://platform.example:8443/exchange/"),
                Map.of());
        assertEquals("'none'", frames.sources(), "not before it is installed");
        world.installation.tested();
        world.installation.consent(
                InstanceWorld.SOPHIE,
                world.plugin.scopes().stream().map(Scope::id).collect(Collectors.toSet()));
        assertEquals("'none'", frames.sources());
        world.installation.installed(Optional.of(InstanceWorld.SOPHIE));
        assertEquals("'self' https://platform.example:8443", frames.sources());
        world.installation.removed(InstanceWorld.SOPHIE);
        assertEquals("'none'", frames.sources(), "nor after it was left");
    }

    @Test
    void ourOwnPlatformFramesNobody() {
        world.setUp();
        assertEquals("'none'", frames.sources());
        invitations.invite("https://moodle.example/my/");
        assertEquals("'self' https://moodle.example", frames.sources());
    }

    @Test
    void aRegisteredPlatformMayAndNoLongerOnceItWasTakenAway() {
        RdfPlatforms platforms = new RdfPlatforms(world.store);
        URI there = URI.create("https://moodle.example/mod/lti/x.php");
        Platform moodle =
                new Platform(Id.of("m"), "M", "https://moodle.example", "c", Set.of("1"), there, there, there);
        world.store.change(() -> platforms.save(moodle));
        assertEquals("'self' https://moodle.example", frames.sources());
        world.store.change(() -> platforms.remove(moodle.id()));
        assertEquals("'none'", frames.sources());
    }
}
