package fr.essaim.web.browser;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Addresses to go back to that somebody else may have written: only a path below the application is followed. Steps
 * upwards would leave it, also in the spelling that browsers understand ({@code %2e%2e}).
 */
public final class OwnPath {

    private static final Pattern PLAIN = Pattern.compile("/(?!/)[\\w/.?=&%+~-]*");

    private OwnPath() {}

    /** The path when it is one of ours, the front page else. */
    public static String of(String back) {
        return back != null && PLAIN.matcher(back).matches() && staysInside(back) ? back : "/";
    }

    /** The address from the application’s own on: the front page when a step of it leads up. */
    public static String below(String address) {
        return staysInside(address) ? address.substring(1) : "";
    }

    /** Whether no step of the path leads up. */
    public static boolean staysInside(String address) {
        String path = address.split("[?#]", 2)[0].replaceAll("(?i)%2e", ".").replaceAll("(?i)%2f|%5c|\\\\", "/");
        return Arrays.stream(path.split("/")).noneMatch(step -> step.equals("..") || step.equals("."));
    }
}
