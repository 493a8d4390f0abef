package fr.essaim.host.lti.tokens;

import fr.essaim.host.wire.Wire;
import java.nio.file.Path;

/** Where we are, as platforms see it. */
public interface LtiHome {

    /** Our public address, ending with a slash. */
    String address();

    /** The directory of our keys, outside the store. */
    Path keys();

    /** The way out to registered platforms. */
    Wire wire();

    default String url(String path) {
        return address() + path.substring(1);
    }
}
