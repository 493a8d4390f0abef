package fr.essaim.host.spi.connection;

import java.util.Map;

/**
 * Tries one connection for the administrator. Found as a bean; one is asked for each press of « Tester ». Changes
 * nothing on the other side, takes 15 s at most, and never throws: what is wrong stands in the report.
 */
public interface ConnectionTest {

    /** The id of the connection in plugin-descriptor.xml: {@code host}, {@code lti}, {@code cas}… */
    String connection();

    /** Whether these settings are of the kind this test knows: {@code "rest".equals(settings.get("kind"))}. */
    boolean knows(Map<String, String> settings);

    /**
     * Tries it with these settings, kept or only typed.
     *
     * @param settings as an adapter is given them: short keys ({@code base-url}, {@code key}, {@code secret}…),
     *     secrets included
     */
    Report test(Map<String, String> settings);
}
