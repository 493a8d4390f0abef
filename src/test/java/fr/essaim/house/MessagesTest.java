package fr.essaim.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.essaim.house.rules.Descriptor;
import fr.essaim.house.rules.House;
import fr.essaim.house.rules.MessageFiles;
import fr.essaim.house.rules.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every sentence that is asked for exists in both languages, and none is kept that nobody asks for. */
class MessagesTest {

    private static final List<SourceFile> CODE = SourceFile.under("src/main/java", "src/main/jte");
    private static final MessageFiles OURS = new MessageFiles(SourceFile.under("src/main/resources/messages"));

    /** Keys put together at run time in a way no beginning tells, and who does it. */
    private static final Map<String, String> PUT_TOGETHER = Map.of(
            "concerns\\.c\\d+", "Concern.label: the eleven concerns",
            "questionnaire\\.(question|choice)\\..*", "our own wording of the short questionnaire, by item and code",
            "questionnaire\\.profile\\..*", "the profiles of the scale, by their code",
            "questionnaire\\.xlsx-.*", "what may be wrong with a workbook",
            "journal\\.export-.*", "awaited: the journal taken home",
            "parts\\.(group|name|print|print-how|sign)", "awaited: lists to be signed, printed");

    @Test
    void theFilesAgree() {
        assertEquals("", String.join("\n", OURS.faults()));
    }

    @Test
    void whatIsSaidIsWritten() {
        assertEquals("", String.join("\n", OURS.missing(CODE, notKeys())));
    }

    @Test
    void whatIsWrittenIsSaid() {
        List<String> unused = OURS.unused(CODE).stream()
                .filter(said ->
                        PUT_TOGETHER.keySet().stream().noneMatch(form -> said.matches(form + " is said nowhere")))
                .toList();
        assertEquals("", String.join("\n", unused));
    }

    /** An enum that names its constants on screens does so by {@code key()}; all of them must have a name. */
    @Test
    void everyConstantThatIsShownHasAName() throws ReflectiveOperationException {
        List<String> missing = new ArrayList<>();
        for (JavaClass type : House.SHIPPED.classes()) {
            if (type.isEnum() && type.tryGetMethod("key").isPresent()) {
                Class<?> loaded = Class.forName(type.getName());
                for (Object constant : loaded.getEnumConstants()) {
                    var key = loaded.getDeclaredMethod("key");
                    key.setAccessible(true);
                    String said = (String) key.invoke(constant);
                    if (!OURS.has(said)) {
                        missing.add(type.getName() + "." + constant + " is shown as " + said + ", unwritten");
                    }
                }
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void faultsOfFilesAreSeen() {
        MessageFiles wrong = new MessageFiles(List.of(
                file(
                        "groups",
                        "groups.a=Un : un\ngroups.b=L'espace\ngroups.c={0} et {1}\ngroups.d=Deux\ngroups.d=Trois\ngroups.e="),
                file("groups_en", "groups.a=One\ngroups.b=Space\ngroups.c={0}\ngroups.f=Six\nother.g=Seven")));
        String said = String.join("\n", wrong.faults());
        assertTrue(said.contains("groups_en.properties lacks groups.d"), said);
        assertTrue(said.contains("groups.properties lacks groups.f"), said);
        assertTrue(said.contains("groups.b holds an ASCII apostrophe"), said);
        assertTrue(said.contains("groups.c: other placeholders"), said);
        assertTrue(said.contains("says groups.d twice"), said);
        assertTrue(said.contains("groups.a: a plain space"), said);
        assertTrue(said.contains("groups.e is empty"), said);
        assertTrue(said.contains("other.g in groups.properties"), said);
    }

    @Test
    void anUnwrittenKeyAndAnUnsaidOneAreSeen() {
        MessageFiles small = new MessageFiles(List.of(
                file("groups", "groups.formed=Formés\ngroups.state.open=Ouvert\ngroups.lost=Perdu"),
                file("groups_en", "groups.formed=Formed\ngroups.state.open=Open\ngroups.lost=Lost")));
        List<SourceFile> code = List.of(
                new SourceFile("FormGroups.java", "say(\"groups.formed\"); say(\"groups.state.\" + state);"),
                new SourceFile("page.jte", "${shell.t(\"groups.unwritten\")} ${shell.t(\"groups.shape.\" + shape)}"));
        assertEquals(List.of(), small.faults());
        String missing = String.join("\n", small.missing(code, Set.of()));
        assertTrue(missing.contains("page.jte:1: groups.unwritten is not in"), missing);
        assertTrue(missing.contains("groups.shape. begins no key"), missing);
        assertEquals(2, missing.lines().count(), missing);
        assertEquals(List.of("groups.lost is said nowhere"), small.unused(code));
    }

    @Test
    void theFilesAreNotEmpty() {
        assertTrue(OURS.keys().count() > 50, "the messages were not found");
    }

    /** Permissions look like keys and are none. */
    private static Set<String> notKeys() {
        return new TreeSet<>(Descriptor.shipped().permissions());
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile("messages/" + name + ".properties", text);
    }
}
