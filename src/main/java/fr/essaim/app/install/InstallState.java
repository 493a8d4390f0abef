package fr.essaim.app.install;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far this instance is at home in its platform.
 *
 * @param host which platform the rest is about: kind and address
 * @param scopes what was agreed to
 * @param tested when its connection was last found good
 */
public record InstallState(
        String host,
        Set<String> scopes,
        Optional<Instant> tested,
        Optional<Instant> consented,
        Optional<Instant> installed,
        Optional<Instant> removed) {

    public static final InstallState NEW =
            new InstallState("", Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public InstallState {
        scopes = Set.copyOf(new TreeSet<>(scopes));
    }

    InstallState at(String other) {
        return new InstallState(other, scopes, tested, consented, installed, removed);
    }

    /** Something may be read and written there. */
    public boolean isInstalled() {
        return consented.isPresent() && installed.isPresent();
    }

    public boolean allows(String scope) {
        return consented.isPresent() && scopes.contains(scope);
    }

    /** How many of the three steps (tested, agreed, installed) are left. */
    public int left() {
        return (tested.isPresent() ? 0 : 1) + (consented.isPresent() ? 0 : 1) + (installed.isPresent() ? 0 : 1);
    }
}
