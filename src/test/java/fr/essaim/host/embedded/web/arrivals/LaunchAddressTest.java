package fr.essaim.host.embedded.web.arrivals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LaunchAddressTest {

    @Test
    void theLaunchStandsAtTheTopOfThePlugin() {
        assertAddress(
                "https://x.example/essaim/launch?ticket=XT-1&target=%2Fjournee%3Fa%3Db",
                "https://x.example/essaim/journee?a=b");
        assertAddress("https://x.example/essaim/launch?ticket=XT-1&target=%2F", "https://x.example/essaim/");
        assertAddress("https://x.example/launch?ticket=XT-1&target=%2F", "https://x.example");
    }

    private static void assertAddress(String expected, String url) {
        assertEquals(expected, LaunchAddress.above(url).with("XT-1").toString());
    }
}
