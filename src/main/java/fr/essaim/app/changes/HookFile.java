package fr.essaim.app.changes;

import fr.essaim.app.settings.Settings;
import fr.essaim.host.embedded.changes.Change.Type;
import fr.essaim.host.embedded.changes.Webhook;
import fr.essaim.host.embedded.changes.Webhooks;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who wants to be called, in a file beside the keys that the server alone may read: it holds their secrets. In no
 * backup; after a restore the other instance asks again by itself.
 */
@Singleton
public final class HookFile implements Webhooks {

    private final Path file;

    @Inject
    public HookFile(Settings settings) {
        this(settings.data().resolve("keys"));
    }

    HookFile(Path keys) {
        this.file = keys.resolve("webhooks.properties");
    }

    @Override
    public synchronized List<Webhook> all() {
        List<Webhook> hooks = new ArrayList<>();
        new TreeMap<>(read()).forEach((key, line) -> hooks.add(hook(key.toString(), line.toString())));
        return List.copyOf(hooks);
    }

    @Override
    public synchronized void put(Webhook hook) {
        Properties all = read();
        String types = hook.types().stream().map(Type::name).sorted().collect(Collectors.joining(","));
        all.setProperty(
                hook.key(),
                String.join(" ", Long.toString(hook.told()), hook.address() + "", types + ";", hook.secret()));
        write(all);
    }

    @Override
    public synchronized void remove(String key) {
        Properties all = read();
        if (all.remove(key) != null) {
            write(all);
        }
    }

    /** The secret comes last: it may hold blanks. */
    private static Webhook hook(String key, String line) {
        String[] words = line.split(" ", 4);
        Set<Type> types = Arrays.stream(words[2].replace(";", "").split(","))
                .filter(word -> !word.isEmpty())
                .map(Type::valueOf)
                .collect(Collectors.toSet());
        return new Webhook(key, URI.create(words[1]), types, words[3], Long.parseLong(words[0]));
    }

    private Properties read() {
        Properties all = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                all.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** Written aside and moved, so that a crash leaves the old file or the new one. */
    private void write(Properties all) {
        try {
            Files.createDirectories(file.getParent());
            Path aside = file.resolveSibling("webhooks.properties.new");
            Files.deleteIfExists(aside);
            if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            StringWriter text = new StringWriter();
            all.store(text, null);
            Files.writeString(aside, text.toString());
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
