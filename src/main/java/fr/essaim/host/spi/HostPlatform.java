package fr.essaim.host.spi;

import fr.essaim.host.spi.changes.Changes;
import java.util.List;
import java.util.Set;

/** A platform as its adapter sees it. Its parts are always there; what the host cannot do throws UNSUPPORTED. */
public interface HostPlatform {

    /** The provider's {@link HostPlatformProvider#id()}. */
    String id();

    /**
     * Which platform this is: kind, address, course. What was made on one stands there and on no other; its ids mean
     * nothing elsewhere. Calls no host.
     */
    default String home() {
        return id();
    }

    /** Whether anything may be asked there yet. Calls no host. */
    default boolean isOpen() {
        return true;
    }

    /** What this host can do with the rights given to us; may cost one call the first time, then is kept. */
    Set<Capability> capabilities();

    People people();

    Spaces spaces();

    Notices notices();

    Shell shell();

    /**
     * What changed there.
     *
     * @throws HostFailure UNSUPPORTED without {@link Capability#CHANGES} and {@link Capability#WEBHOOKS}
     */
    default Changes changes() {
        throw HostFailure.unsupported(Capability.CHANGES);
    }

    /**
     * Tries the connection for the administrator, changing nothing on the host. Never throws: what is wrong stands
     * in the answer.
     */
    Probe probe();

    default boolean can(Capability capability) {
        return capabilities().contains(capability);
    }

    /** Whether what is posted for a group is read by its whole school, because the host has no groups but theirs. */
    default boolean isReadBySchools() {
        try {
            return can(Capability.SCHOOL_TOPICS) && !can(Capability.SPACES);
        } catch (HostFailure unknown) {
            return false;
        }
    }

    /**
     * What a test of the connection found.
     *
     * @param product name and version of the host, "" when it did not say
     * @param problems codes of what must be mended, as in {@link HostFailure#code()}: {@code dns}, {@code tls},
     *     {@code clock}, {@code bad-signature}, {@code missing-scope}…; empty if the connection can be used
     * @param warnings codes of what works but should not stay so
     * @param millis how long the host took to answer
     */
    record Probe(String product, List<String> problems, List<String> warnings, long millis) {

        public Probe {
            problems = List.copyOf(problems);
            warnings = List.copyOf(warnings);
        }

        public boolean works() {
            return problems.isEmpty();
        }
    }
}
