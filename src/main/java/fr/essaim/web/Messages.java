package fr.essaim.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of the screens, one file a room: {@code messages/groups.properties} (French, the base) and
 * {@code messages/groups_en.properties}. A key starts with its room. A key nobody wrote shows itself, so that the
 * test which walks all keys is not the only one to see it.
 */
@Singleton
public final class Messages {

    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    public String say(Language language, String key, Object... arguments) {
        String pattern = pattern(language, key);
        if (pattern == null) {
            return key;
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public String say(Language language, String key, List<Object> arguments) {
        return say(language, key, arguments.toArray());
    }

    public boolean has(Language language, String key) {
        return pattern(language, key) != null;
    }

    private String pattern(Language language, String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            return null;
        }
        String room = key.substring(0, dot);
        String inEnglish = language == Language.EN ? file(room + "_en").getProperty(key) : null;
        return inEnglish != null ? inEnglish : file(room).getProperty(key);
    }

    private Properties file(String name) {
        return files.computeIfAbsent(name, Messages::load);
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        if (!name.matches("[a-z_]+")) {
            return properties;
        }
        try (InputStream in = Messages.class.getResourceAsStream("/messages/" + name + ".properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return properties;
    }
}
