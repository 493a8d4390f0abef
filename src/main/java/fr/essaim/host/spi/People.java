package fr.essaim.host.spi;

import java.util.List;
import java.util.Optional;

/** The people a host knows. Read only: accounts are the host's business. */
public interface People {

    /** @param id the host's id of the person; unknown gives empty, not a failure */
    Optional<HostPerson> find(String id);

    /** Compared without regard to case. */
    Optional<HostPerson> byUsername(String username);

    /**
     * Compared without regard to case. Where two accounts share an address none is given: a guess could show a
     * group's talk to the wrong person.
     *
     * @throws HostFailure UNSUPPORTED without {@link Capability#PEOPLE_BY_EMAIL}
     */
    Optional<HostPerson> byEmail(String email);

    /**
     * All people of a school, inactive ones included, by display name; empty for a school the host does not know.
     *
     * @param uai seven digits and a letter
     * @throws HostFailure UNSUPPORTED without {@link Capability#PEOPLE_BY_SCHOOL}
     */
    List<HostPerson> ofSchool(String uai);
}
