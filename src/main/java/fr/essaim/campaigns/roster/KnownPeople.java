package fr.essaim.campaigns.roster;

import fr.essaim.kernel.Id;
import java.util.Optional;

/** People the platform knows already, so that a teacher met last year, or an account, is not made twice. */
@FunctionalInterface
public interface KnownPeople {

    /** Empty for an empty or unknown address. */
    Optional<Id> byEmail(String email);
}
