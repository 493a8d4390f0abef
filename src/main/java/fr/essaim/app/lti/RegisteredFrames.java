package fr.essaim.app.lti;

import fr.essaim.app.install.Installation;
import fr.essaim.app.settings.Settings;
import fr.essaim.host.lti.Invitations;
import fr.essaim.host.lti.Platform;
import fr.essaim.host.lti.Platforms;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.security.FrameAncestors;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Only platforms an administrator agreed to may show our pages in a frame of theirs. */
@Singleton
public final class RegisteredFrames implements FrameAncestors {

    private final Transactions transactions;
    private final Platforms platforms;
    private final Invitations invitations;
    private final Installation installation;
    private final Settings settings;

    @Inject
    public RegisteredFrames(
            Transactions transactions,
            Platforms platforms,
            Invitations invitations,
            Installation installation,
            Settings settings) {
        this.transactions = transactions;
        this.platforms = platforms;
        this.invitations = invitations;
        this.installation = installation;
        this.settings = settings;
    }

    @Override
    public String sources() {
        Stream<String> registered = transactions.read(platforms::all).stream().map(Platform::origin);
        String agreed = Stream.of(registered, invitations.origins().stream(), host().stream())
                .flatMap(origins -> origins)
                .distinct()
                .collect(Collectors.joining(" "));
        return agreed.isEmpty() ? "'none'" : "'self' " + agreed;
    }

    /** The platform we are installed on shows our panel inside its own pages; our own shows links only. */
    private Optional<String> host() {
        var said = settings.host();
        return Optional.of(said.get("base-url").strip())
                .filter(address -> !said.get("kind").equals("embedded") && address.matches("https?://[^\\s;,']+"))
                .filter(address -> installation.state().isInstalled())
                .map(address -> Platform.origin(URI.create(address)));
    }
}
