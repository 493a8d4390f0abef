package fr.essaim.questionnaire.intake;

import java.util.List;
import java.util.Optional;

/**
 * Mappings that people confirmed, so that the next file with the same headings needs no work. Every call needs a
 * running transaction. A mapping holds headings and uses, nothing of any answer.
 */
public interface KeptMappings {

    /** The mapping last kept for exactly these headings, in any order. */
    Optional<Mapping> like(List<String> headers);

    /** Takes the place of the one kept for the same headings. Idempotent. */
    void keep(Mapping mapping);
}
