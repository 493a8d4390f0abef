package fr.essaim.host.embedded.web.hooks;

import java.net.URI;

/** How other programs are called. */
@FunctionalInterface
public interface Outside {

    /**
     * Posts JSON. No redirect is followed, and nothing inside the own network is called unless the settings allow it.
     *
     * @return the status of the answer, 0 for none
     */
    int post(URI address, String signature, byte[] body);
}
