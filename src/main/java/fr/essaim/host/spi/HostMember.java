package fr.essaim.host.spi;

/** Somebody in a space, by the host's id of the person. */
public record HostMember(String person, Role role) {

    /** {@link #OPERATOR} may tidy up the discussion of the others. */
    public enum Role {
        MEMBER,
        OPERATOR
    }
}
