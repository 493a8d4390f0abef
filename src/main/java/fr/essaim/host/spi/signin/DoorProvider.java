package fr.essaim.host.spi.signin;

import java.util.Map;
import java.util.Optional;

/** Makes a way in. Found as a bean. */
public interface DoorProvider {

    /** {@code cas}, {@code ticket}, {@code cookie}. */
    String id();

    /**
     * Calls no host.
     *
     * @param settings by key, as {@link fr.essaim.host.spi.HostPlatformProvider#init}
     * @return empty if these settings do not open this door
     */
    Optional<Door> open(Map<String, String> settings);
}
