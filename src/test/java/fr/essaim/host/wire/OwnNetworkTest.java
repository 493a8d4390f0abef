package fr.essaim.host.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.host.spi.HostFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address somebody typed must not lead to what stands behind the firewall, unless it was said that it may. */
class OwnNetworkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "192.168.1.10",
                "172.16.0.1",
                "172.31.255.254",
                "169.254.169.254",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:192.168.1.10",
                "localhost"
            })
    void whatIsInsideIsRefusedUnlessItIsWanted(String address) {
        HostFailure refused = assertThrows(HostFailure.class, () -> OwnNetwork.addresses(address, false));
        assertEquals("private-address", refused.code());
        OwnNetwork.addresses(address, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "172.32.0.1", "192.169.0.1", "2001:db8::1"})
    void whatIsOutsideIsCalled(String address) {
        assertEquals(1, OwnNetwork.addresses(address, false).length);
    }

    @Test
    void aNameNobodyHasIsNamed() {
        HostFailure unknown = assertThrows(HostFailure.class, () -> OwnNetwork.addresses("nowhere.invalid", false));
        assertEquals("dns", unknown.code());
    }
}
