package fr.essaim.spaces.notices;

import fr.essaim.host.spi.HostFailure;

/** The mail server an administrator registered, for those the host cannot tell. Called outside of transactions. */
public interface MailPost {

    boolean isSetUp();

    /**
     * Sends one plain letter. Repeating it with the same key may reach the person twice, as the same message.
     *
     * @param key our key of the notice
     * @param link whole address where it leads, "" for nowhere
     * @throws HostFailure MISSING when there is no such mailbox; any other kind: the same may work later
     */
    void send(String key, String address, String title, String text, String link);
}
