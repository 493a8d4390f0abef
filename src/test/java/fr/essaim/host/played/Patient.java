package fr.essaim.host.played;

import fr.essaim.host.spi.HostPlatform;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A played host that may fall ill, with its adapter and its readers. */
public interface Patient extends AutoCloseable {

    Played played();

    /** @param address where the host is thought to be */
    HostPlatform adapter(String address, Duration patience);

    /** The school of its groups, where the host wants one. */
    Optional<String> school();

    /** The e-mail address of a person known there, where people are found by it. */
    Optional<String> somebody();

    /** What stands in each group, the eldest first. */
    List<List<String>> titles();

    @Override
    void close();
}
