package fr.essaim.app.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The story's files, the very ones the tests read. */
final class StoryFile {

    private StoryFile() {}

    static byte[] bytes(String name) {
        try (InputStream in = StoryFile.class.getResourceAsStream("/story/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the story lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
