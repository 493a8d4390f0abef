package fr.essaim.host.embedded.changes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who wants to be called, forgotten with the test. */
public final class MemoryWebhooks implements Webhooks {

    private final Map<String, Webhook> hooks = new TreeMap<>();

    @Override
    public List<Webhook> all() {
        return List.copyOf(hooks.values());
    }

    @Override
    public void put(Webhook hook) {
        hooks.put(hook.key(), hook);
    }

    @Override
    public void remove(String key) {
        hooks.remove(key);
    }
}
