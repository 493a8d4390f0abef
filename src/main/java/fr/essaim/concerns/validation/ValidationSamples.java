package fr.essaim.concerns.validation;

import fr.essaim.kernel.Id;
import java.util.Optional;

/** The sample of each campaign. Every call needs a running transaction. */
public interface ValidationSamples {

    Optional<ValidationSample> of(Id campaign);

    /** Takes the place of the one before. Idempotent. */
    void save(ValidationSample sample);
}
