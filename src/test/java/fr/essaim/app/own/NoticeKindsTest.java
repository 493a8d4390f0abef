package fr.essaim.app.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.own.kept.OwnNotices;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.notices.NoticeWording;
import fr.essaim.spaces.notices.WishedNotice;
import fr.essaim.spaces.notices.WishedNotices;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of one's own data says what a notice is about in words, whichever room raised it. */
class NoticeKindsTest {

    private static final Id ME = Id.of("claire");
    private static final Pattern KIND = Pattern.compile("new NoticeWanted\\([^\";]*\"([a-z-]+)\"");

    @Test
    void everyKindThatARoomRaisesHasWordsInBothLanguages() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher found = KIND.matcher(Files.readString(file));
                while (found.find()) {
                    kinds.add(found.group(1));
                }
            }
        }
        assertTrue(kinds.contains("reminder") && kinds.contains("pathway"), kinds.toString());
        Messages messages = new Messages();
        for (String kind : kinds) {
            String key = "app.own.notice." + kind;
            assertFalse(messages.say(Language.FR, key).contains("app.own"), key);
            assertNotEquals(key, messages.say(Language.EN, key));
        }
    }

    @Test
    void theFileNamesTheKindByItsWords() {
        NoticeWanted wanted = new NoticeWanted(ME, "reminder", "r-1", Words.of("a"), Words.of("b"), "");
        WishedNotice told = new WishedNotice(Id.of("n"), wanted, 1, 0, true, false, Delivery.wanted(Instant.EPOCH));
        WishedNotices notices = (WishedNotices) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {WishedNotices.class},
                (one, method, with) -> List.of(told));
        NoticeWording wording = (NoticeWording) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {NoticeWording.class}, (one, method, with) -> "words");
        Piece piece = new OwnNotices(notices, wording).of(ME).get(0);
        Piece.Field kind = piece.fields().get(piece.fields().size() - 1);
        assertEquals("rappel", new Messages().say(Language.FR, kind.values().get(0)));
        assertEquals(Piece.Kind.KEY, kind.kind());
    }
}
