package fr.essaim.campaigns.academies;

import fr.essaim.kernel.Id;
import java.util.Optional;

/** Where people work, as the platform that knows them says it and not as they say it of themselves. */
@FunctionalInterface
public interface HomeSchools {

    /** The number of the person's school; empty for somebody of the académie or unknown. Needs no transaction. */
    Optional<String> of(Id person);
}
