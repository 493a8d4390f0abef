package fr.essaim.host.spi.changes;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What changed on the host: asked from time to time, or told by the host at once. */
public interface Changes {

    /**
     * The next changes after this one, in their order; each at least once. Changes nothing on the host.
     *
     * @param seq number of the last one known, 0 for none
     * @throws fr.essaim.host.spi.HostFailure UNSUPPORTED without {@link fr.essaim.host.spi.Capability#CHANGES}
     */
    Batch after(long seq);

    /**
     * Asks the host to call this address at each change. Idempotent: asked again, the last address holds.
     *
     * @throws fr.essaim.host.spi.HostFailure UNSUPPORTED without {@link fr.essaim.host.spi.Capability#WEBHOOKS}
     */
    void callMe(URI address);

    /** Takes that back. Idempotent. */
    void callNoMore();

    /**
     * What a call to that address says. Calls no host.
     *
     * @param signature as it came, "" without one
     * @return empty unless the host itself signed this very body; that it was not sent before is for the caller to
     *     see by its number
     */
    Optional<HostChange> heard(byte[] body, String signature);

    /** @param last number of the last change the host knows; there is more to ask for while it is not among these */
    record Batch(List<HostChange> changes, long last) {

        public Batch {
            changes = List.copyOf(changes);
        }
    }
}
