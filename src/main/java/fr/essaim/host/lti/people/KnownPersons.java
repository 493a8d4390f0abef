package fr.essaim.host.lti.people;

import fr.essaim.kernel.Id;
import java.util.List;

/** Our people, as far as they can be recognised. */
public interface KnownPersons {

    /**
     * Somebody who might be meant.
     *
     * @param where school and subject, to tell namesakes apart
     * @param trusted true for somebody who holds more than a teacher's rights: whoever comes from outside is never
     *     taken for such a person without an administrator's word
     */
    record Candidate(Id person, String name, String email, String where, boolean trusted) {}

    /** Those with this address (without regard to case) or this name; each person once. */
    List<Candidate> like(String email, String name);
}
