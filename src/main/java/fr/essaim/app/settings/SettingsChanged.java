package fr.essaim.app.settings;

import java.util.Set;

/** An administrator changed these settings; told once they are on disk. */
public record SettingsChanged(Set<String> keys) {

    public SettingsChanged {
        keys = Set.copyOf(keys);
    }

    public boolean touches(String prefix) {
        return keys.stream().anyMatch(key -> key.startsWith(prefix));
    }
}
