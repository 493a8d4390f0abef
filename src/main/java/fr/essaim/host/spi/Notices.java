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
}
