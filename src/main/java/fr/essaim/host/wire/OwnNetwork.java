package fr.essaim.host.wire;

import fr.essaim.host.spi.HostFailure;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Keeps calls out of the server's own network unless an administrator said that the other side is there. */
public final class OwnNetwork {

    private OwnNetwork() {}

    /**
     * The addresses of a name.
     *
     * @param privately whether it may be inside the own network
     * @throws HostFailure UNAVAILABLE {@code dns}, REFUSED {@code private-address}
     */
    public static InetAddress[] addresses(String name, boolean privately) {
        InetAddress[] all = resolved(name);
        if (!privately && Arrays.stream(all).anyMatch(OwnNetwork::isInside)) {
            throw HostFailure.refused("private-address");
        }
        return all;
    }

    private static boolean isInside(InetAddress one) {
        return one.isLoopbackAddress()
                || one.isAnyLocalAddress()
                || one.isLinkLocalAddress()
                || one.isSiteLocalAddress()
                || isUniqueLocal(one);
    }

    private static InetAddress[] resolved(String name) {
        try {
            return InetAddress.getAllByName(name);
        } catch (UnknownHostException unknown) {
            throw HostFailure.unavailable("dns", unknown);
        }
    }

    private static boolean isUniqueLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    }
}
