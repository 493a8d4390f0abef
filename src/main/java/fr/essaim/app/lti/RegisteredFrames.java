package fr.essaim.app.lti;

import fr.essaim.host.lti.Invitations;
import fr.essaim.host.lti.Platform;
import fr.essaim.host.lti.Platforms;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.security.FrameAncestors;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Only platforms an administrator agreed to may show our pages in a frame of theirs. */
@Singleton
public final class RegisteredFrames implements FrameAncestors {

    private final Transactions transactions;
    private final Platforms platforms;
    private final Invitations invitations;

    @Inject
    public RegisteredFrames(Transactions transactions, Platforms platforms, Invitations invitations) {
        this.transactions = transactions;
        this.platforms = platforms;
        this.invitations = invitations;
    }

    @Override
    public String sources() {
        List<Platform> registered = transactions.read(platforms::all);
        List<String> invited = invitations.origins();
        return registered.isEmpty() && invited.isEmpty()
                ? "'none'"
                : "'self' "
                        + Stream.concat(registered.stream().map(Platform::origin), invited.stream())
                                .distinct()
                                .collect(Collectors.joining(" "));
    }
}
