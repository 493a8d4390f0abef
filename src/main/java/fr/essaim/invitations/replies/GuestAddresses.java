package fr.essaim.invitations.replies;

import fr.essaim.invitations.Seal;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The address at which one person answers one invitation without signing in, for whom the platform does not know. It
 * opens that invitation and nothing else, and is written in the person's own letter only.
 */
@Singleton
public final class GuestAddresses {

    private final Seal seal;

    @Inject
    public GuestAddresses(Seal seal) {
        this.seal = seal;
    }

    /** Path inside Essaim. */
    public String of(Id campaign, Id person) {
        return "/invitation/" + campaign + "/" + person + "/" + seal(campaign, person);
    }

    /** @throws Failure.NotFound for a seal that is not the one of this person and campaign */
    public void check(Id campaign, Id person, String given) {
        byte[] ours = seal(campaign, person).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(ours, given.getBytes(StandardCharsets.UTF_8))) {
            throw new Failure.NotFound("invitations.not-invited");
        }
    }

    private String seal(Id campaign, Id person) {
        return seal.of("invitation " + campaign + " " + person);
    }
}
