package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Opened from a course of another site over https, in its frame, in a browser that shares no cookie between sites. */
interface FrameCases extends Deployed {

    String ADMIN = "/administration/lti";
    String PRIVATE = "essaim-host-allow-private";

    @Test
    default void aCoursesFrameOpensUsAndNoOtherSitesDoes() {
        try (TlsTunnel tunnel = TlsTunnel.before(URI.create(base()).getPort())) {
            String tool = "https://essaim.localhost:" + tunnel.port() + "/essaim";
            try (FramingPlatform course = new FramingPlatform(tool);
                    FramingPlatform stranger = new FramingPlatform(tool)) {
                Visitor sophie = new Visitor(base()).as("sophie-renard");
                register(sophie, course);
                try (Framed browser = Framed.withoutForeignCookies(320)) {
                    opensAndStays(browser, course);
                    staysOut(browser, stranger);
                }
                refusedCookiesLeadToATab(course, tool);
                forget(sophie);
            }
        }
    }

    private static void register(Visitor sophie, FramingPlatform course) {
        allowPrivate(sophie, Map.of(PRIVATE, "oui"));
        assertEquals(
                303,
                sophie.post(ADMIN, ADMIN + "/plateformes", course.registration())
                        .statusCode());
    }

    /** The next journey on this server finds it as it was. */
    private static void forget(Visitor sophie) {
        Matcher removal = Pattern.compile("/essaim(" + ADMIN + "/plateformes/[^/]+/retrait)")
                .matcher(sophie.get(ADMIN).body());
        assertTrue(removal.find());
        assertEquals(303, sophie.post(ADMIN, removal.group(1), Map.of()).statusCode());
        allowPrivate(sophie, Map.of());
    }

    private static void allowPrivate(Visitor sophie, Map<String, String> ticked) {
        Map<String, String> host = new HashMap<>(ticked);
        host.put("essaim-host-kind", "embedded");
        assertEquals(
                303,
                sophie.post("/administration/reglages", "/administration/reglages/host", host)
                        .statusCode());
    }

    private static void opensAndStays(Framed browser, FramingPlatform course) {
        Page page = browser.page();
        page.navigate(course.address() + "/cours");
        Frame us = browser.frameOn("/journee");
        assertEquals("Claire Amblard", us.locator(".me-name").innerText());
        us.locator("nav a[href$='/ateliers']").click();
        us = browser.frameOn("/ateliers");
        us.locator("details.me summary").click();
        us.locator("details.me form[action$='/langue'] button").click();
        us.locator("html[lang=en]").waitFor();
        assertEquals("Claire Amblard", us.locator(".me-name").innerText(), "a form keeps the session");
        assertEquals(1, us.locator("header").count());
        assertEquals(0, us.locator(".brand, footer").count(), "the course has its own");
        Object over = us.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertTrue(((Number) over).intValue() <= 0, "no scroll sideways: " + over);
        List<String> kept = browser.cookies();
        assertTrue(kept.contains("__Host-essaim of https://platform.localhost"), kept::toString);
        assertFalse(browser.complainsOf("frame-ancestors"), "a registered course is let in");
    }

    private static void refusedCookiesLeadToATab(FramingPlatform course, String tool) {
        try (Framed browser = Framed.refusingCookiesOf(tool, course.address())) {
            Page page = browser.page();
            page.navigate(course.address() + "/cours");
            Frame us = browser.frameOn("/lti/launch");
            Page tab = page.context()
                    .waitForPage(() -> us.locator("main a[target=_blank]").click());
            tab.waitForURL("**/journee");
            assertEquals("Claire Amblard", tab.locator(".me-name").innerText());
        }
    }

    private static void staysOut(Framed browser, FramingPlatform stranger) {
        browser.page().navigate(stranger.address() + "/cours");
        browser.waitForComplaint("frame-ancestors");
    }
}
