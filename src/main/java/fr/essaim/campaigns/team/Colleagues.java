package fr.essaim.campaigns.team;

import fr.essaim.kernel.Id;
import java.util.Optional;

/** People the platform knows or can let in. Joins a running transaction. */
public interface Colleagues {

    Optional<Colleague> find(Id person);

    /**
     * Whoever has this address, or somebody new with an account of their own. Repeating it makes nobody twice; as long
     * as the person chose no password each call gives a new code, and the one before stops working.
     *
     * @throws fr.essaim.kernel.Failure.Invalid for a name or an address that cannot be one
     */
    Invited invite(Newcomer newcomer);

    /**
     * Somebody to let in.
     *
     * @param email "" when not known
     * @param hierarchical a head or an inspector
     */
    record Newcomer(String name, String email, String school, boolean hierarchical) {}

    /** @param code to hand over, shown once; empty for whoever signs in already */
    record Invited(Colleague who, String username, Optional<String> code) {}
}
