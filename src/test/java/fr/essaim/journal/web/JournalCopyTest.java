package fr.essaim.journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.journal.Idea;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Note;
import fr.essaim.journal.Visibility;
import fr.essaim.journal.Wall;
import fr.essaim.kernel.Id;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.junit.jupiter.api.Test;

class JournalCopyTest {

    private static final String ODD = "un \"mot\" \\ # *gras* <b>\n\u0001\u2028 [x](y) 🐝";

    private static EntryView entry(String written, String about, Note note, Visibility readers) {
        LogEntry entry = new LogEntry(
                Id.of("e"),
                Id.of("claire"),
                Id.of("mars"),
                Id.of("h"),
                Optional.empty(),
                note,
                readers,
                Instant.parse(written),
                Optional.empty());
        return new EntryView(entry, about, "", "", false, Wall.State.KEPT, true);
    }

    private static JournalCopy copy(EntryView... entries) {
        Messages messages = new Messages();
        Clock paris = Clock.fixed(Instant.EPOCH, ZoneId.of("Europe/Paris"));
        return new JournalCopy(List.of(entries), paris, key -> messages.say(Language.FR, key));
    }

    @Test
    void markdownTellsTheDayInItsOrder() {
        String text = copy(
                        entry("2026-03-12T09:58:00Z", "", new Note("", List.of(), "tard"), Visibility.PRIVATE),
                        entry(
                                "2026-03-12T08:04:00Z",
                                "Le retour vocal",
                                new Note("tôt", List.of(new Idea("oral d’anglais", "la même grille")), ""),
                                Visibility.GROUP))
                .markdown();
        assertEquals("""
                # Journal de bord

                ## Le retour vocal

                *2026-03-12 09:04 · le groupe*

                ### Les grandes idées que je retiens

                tôt

                ### Trois idées pour la mise en pratique

                1. oral d’anglais — Pour : la même grille

                ## La journée

                *2026-03-12 10:58 · moi seulement*

                ### Les propositions du groupe

                tard
                """, text);
        assertEquals("# Journal de bord\n", copy().markdown());
    }

    @Test
    void jsonComesBackEqualAndMarkdownMarksItsSigns() {
        JournalCopy copy = copy(
                entry("2026-03-12T08:04:00Z", "A", new Note(ODD, List.of(new Idea(ODD, "")), ODD), Visibility.GROUP));
        JsonArray read = JSON.parseAny(copy.json()).getAsArray();
        assertEquals(ODD, read.get(0).getAsObject().getString("retained"));
        assertEquals(
                ODD,
                read.get(0)
                        .getAsObject()
                        .get("ideas")
                        .getAsArray()
                        .get(0)
                        .getAsObject()
                        .getString("situation"));
        assertTrue(copy.markdown().contains("\\*gras\\* \\<b\\>"), copy.markdown());
        assertEquals(0, JSON.parseAny(copy().json()).getAsArray().size());
    }
}
