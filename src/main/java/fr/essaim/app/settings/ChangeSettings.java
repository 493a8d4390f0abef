package fr.essaim.app.settings;

import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.plugin.SettingSpec;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Violation;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes what an administrator typed on the settings page: all of it is looked at, and all or nothing is kept. What the
 * server's start says cannot be changed here; an empty secret means the one that is there.
 */
@Singleton
public final class ChangeSettings {

    private final Plugin plugin;
    private final Settings settings;
    private final Audit audit;
    private final InUse inUse;
    private final Consumer<SettingsChanged> news;

    @Inject
    public ChangeSettings(Plugin plugin, Settings settings, Audit audit, InUse inUse, Event<SettingsChanged> event) {
        this(plugin, settings, audit, inUse, (Consumer<SettingsChanged>) event::fire);
    }

    public ChangeSettings(Plugin plugin, Settings settings, Audit audit, InUse inUse, Consumer<SettingsChanged> news) {
        this.plugin = plugin;
        this.settings = settings;
        this.audit = audit;
        this.inUse = inUse;
        this.news = news;
    }

    /**
     * @param group which group of the descriptor the form shows
     * @param typed by name of field; a box that was not ticked is absent
     * @param seen what the form was made from, as {@link #shown} said it
     * @return the keys that changed; the audit has them, and no value
     * @throws Failure.Invalid field by field
     * @throws Failure.Conflict when somebody changed one of them since
     */
    public synchronized Set<String> change(Id who, String group, Map<String, String> typed, Shown seen) {
        List<Violation> wrong = new ArrayList<>();
        Map<String, String> plain = new HashMap<>();
        Map<String, String> secret = new HashMap<>();
        for (SettingSpec spec : specs(group)) {
            Settings.Said before = settings.said(spec.key());
            String value = typed(spec, typed);
            boolean same = value.equals(before.value()) || spec.isSecret() && value.isEmpty();
            if (before.fromOutside() || spec.atStart() || same || isDefault(spec, before, value)) {
                continue;
            }
            int faults = wrong.size();
            SettingValues.check(spec, value, wrong);
            if (spec.fixedOnceUsed() && inUse.published() && wrong.size() == faults) {
                wrong.add(Violation.of(spec.field(), "admin.setting-fixed"));
            }
            (spec.isSecret() ? secret : plain).put(spec.key(), value);
        }
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        Shown now = shown(specs(group), settings);
        seen.check(now, plain.isEmpty() ? now : Shown.ANYTHING);
        return keep(who, plain, secret);
    }

    /** The values of a group that the page shows; a secret is never shown. */
    public static Shown shown(List<SettingSpec> group, Settings settings) {
        return Shown.of(group.stream()
                .filter(spec -> !spec.isSecret())
                .map(spec -> settings.said(spec.key()).value())
                .toList());
    }

    /** Takes a secret away. */
    public void forget(Id who, String key) {
        boolean known = plugin.settings().stream().anyMatch(spec -> spec.key().equals(key) && spec.isSecret());
        if (!known) {
            throw new Failure.NotFound("web.no-such-page");
        }
        keep(who, Map.of(), Map.of(key, ""));
    }

    private Set<String> keep(Id who, Map<String, String> plain, Map<String, String> secret) {
        Set<String> changed = new HashSet<>(plain.keySet());
        changed.addAll(secret.keySet());
        if (!changed.isEmpty()) {
            audit.note(Audit.Act.done(
                    who, Audit.Category.SETTINGS, "admin.audit-settings-changed", changed.toArray(new String[0])));
            settings.choose(plain, secret);
            news.accept(new SettingsChanged(changed));
        }
        return changed;
    }

    private List<SettingSpec> specs(String group) {
        return plugin.groups().stream()
                .filter(one -> one.id().equals(group))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("web.no-such-page"))
                .settings();
    }

    private static boolean isDefault(SettingSpec spec, Settings.Said before, String value) {
        return before.origin() == Settings.Origin.NOBODY && value.equals(spec.otherwise());
    }

    private static String typed(SettingSpec spec, Map<String, String> typed) {
        String value = typed.getOrDefault(spec.field(), "").strip();
        return spec.isBoolean() ? Boolean.toString(value.equals("oui")) : value;
    }
}
