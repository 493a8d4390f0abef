package fr.essaim.host.spi;

import java.util.Map;

/**
 * Makes the platform of one kind of host. Found as a bean; the one whose {@link #id()} stands in the settings is
 * used, else the one of the lowest {@link #order()}.
 */
public interface HostPlatformProvider {

    /** Stable short name, written in settings: {@code embedded}, {@code rest}, {@code elgg-session}, {@code moodle}. */
    String id();

    /** Lower comes first; the embedded platform, which always works, comes last with 1000. */
    int order();

    /**
     * Makes the platform. Calls no host: a wrong address shows in {@link HostPlatform#probe()}, so that the program
     * starts while its host is down.
     *
     * @param settings by key, secrets included; unknown keys are ignored
     * @throws IllegalArgumentException naming the key, if a setting that is needed is missing or cannot be read
     */
    HostPlatform init(Map<String, String> settings);

    /** Gives back what {@link #init} took (connections, threads). Calling it twice is harmless. */
    void close();
}
