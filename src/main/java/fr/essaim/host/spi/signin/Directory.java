package fr.essaim.host.spi.signin;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a directory is named that people come in from. A user name of one sign-in server names somebody else on the next,
 * so its address is part of the name.
 */
public final class Directory {

    private static final Pattern SERVER = Pattern.compile("(?i)https?://[^/]+");

    private Directory() {}

    /** A CAS server. */
    public static String cas(String address) {
        return "cas " + plain(address);
    }

    /** One address however it is typed: the server’s name in small letters, no slash at the end. */
    public static String plain(String address) {
        String bare = address.strip().replaceAll("/+$", "");
        Matcher server = SERVER.matcher(bare);
        return server.lookingAt() ? server.group().toLowerCase(Locale.ROOT) + bare.substring(server.end()) : bare;
    }
}
