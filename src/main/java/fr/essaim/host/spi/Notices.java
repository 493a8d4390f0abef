package fr.essaim.host.spi;

import java.util.Map;

/** Short messages to people, through the channels they chose on the host. */
public interface Notices {

    /**
     * Sends. Repeating it with the same key sends to nobody twice.
     *
     * @return who was not reached, by host id, with a code ({@code unknown}, {@code inactive}…); empty if all were
     * @throws HostFailure UNSUPPORTED without {@link Capability#NOTICES}
     */
    Map<String, String> send(NoticeWish notice);

    /**
     * Gives the notice with this key the words of the wish, for the recipients as if they had not read it yet; sends
     * it to those who never got it. Repeating it is harmless.
     *
     * @return who was not reached, as {@link #send}
     * @throws HostFailure UNSUPPORTED without {@link Capability#EDIT_NOTICES}
     */
    default Map<String, String> change(NoticeWish notice) {
        throw HostFailure.unsupported(Capability.EDIT_NOTICES);
    }
}
