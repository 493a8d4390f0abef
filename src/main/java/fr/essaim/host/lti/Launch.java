package fr.essaim.host.lti;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody came from a platform, and the token that says so is good. Roles and custom values are what the platform
 * says: they choose a page, they grant nothing.
 *
 * @param subject the platform's id of the person
 * @param email "" when the platform does not tell
 * @param page path of ours to be shown, "" for none
 * @param locale language code, "" when not told
 * @param course where from, if the message told and gave access to its members
 * @param deepLinking what to answer, if the platform asks for pages to link to
 */
public record Launch(
        Platform platform,
        String deployment,
        String subject,
        String name,
        String email,
        Set<String> roles,
        String page,
        String locale,
        Optional<Course> course,
        Optional<DeepLinking> deepLinking) {

    /** @param data the platform's own, to be given back */
    public record DeepLinking(String returnUrl, String data, boolean several) {}
}
