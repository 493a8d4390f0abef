package fr.essaim.host.embedded.web.bridge;

import java.util.Optional;

/** The callers known, by their key. No key: the contract is not served at all. */
@FunctionalInterface
public interface BridgeKeys {

    Optional<String> secret(String key);
}
