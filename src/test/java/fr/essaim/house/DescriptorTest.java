package fr.essaim.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.house.rights.Route;
import fr.essaim.house.rights.Routes;
import fr.essaim.house.rules.Descriptor;
import fr.essaim.house.rules.DescriptorRules;
import fr.essaim.house.rules.MessageFiles;
import fr.essaim.house.rules.SourceFile;
import fr.essaim.kernel.Role;
import fr.essaim.rdf.Terms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** The descriptor is the source of truth for roles, pages, settings and jobs: it and the code agree, both ways. */
class DescriptorTest {

    private static final String TEXT = text();
    private static final Descriptor OURS = Descriptor.shipped();
    private static final DescriptorRules RULES = new DescriptorRules(OURS);
    private static final List<SourceFile> CODE = SourceFile.under("src/main/java");
    /** Entries of the navigation whose page is being made. */
    private static final List<String> AWAITED = List.of("/journee");

    private static final List<Route> ROUTES = Routes.shipped();
    private static final MessageFiles MESSAGES = new MessageFiles(SourceFile.under("src/main/resources/messages"));

    @Test
    void itIsValidAgainstTheSchemaThatShips() throws Exception {
        validate(TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "permission=\"campaign.manage\" placement|permission=\"campaign.manag\" placement",
                "schemaVersion=\"1.0\"|schemaVersion=\"1.1\"",
                "type=\"boolean\"|type=\"yesno\"",
                "every=\"PT1M\"|every=\"1 min\"",
                "open=\"signed-in\"|open=\"anyone\"",
                "key=\"essaim.data\"|key=\"essaim.demo\"",
                "placement=\"none\"|placement=\"footer\""
            })
    void theSchemaRefusesAMistake(String right, String wrong) {
        assertTrue(TEXT.contains(right), "the descriptor no longer says " + right);
        String mistaken = TEXT.replaceFirst(Pattern.quote(right), wrong);
        assertThrows(SAXException.class, () -> validate(mistaken));
    }

    @Test
    void itsVersionIsThatOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
        assertEquals(version, OURS.attribute("version"));
    }

    @Test
    void itsRolesAreThoseOfTheKernel() {
        Set<String> kernel =
                Arrays.stream(Role.values()).map(Role::descriptorId).collect(Collectors.toSet());
        assertEquals(kernel, OURS.roles().keySet());
    }

    @Test
    void grantsAndDoorsNamePermissionsThatExist() {
        assertEquals("", String.join("\n", RULES.grants()));
        assertEquals("", String.join("\n", RULES.doors(ROUTES)));
    }

    @Test
    void directionIsNeverGivenWhatIsSaidOfOnePerson() {
        Set<String> direction = OURS.roles().get("direction");
        Set<String> personal = new TreeSet<>(Set.of(
                "profile.view-individual",
                "observation.write",
                "questionnaire.import",
                "impression.write",
                "referent.designate"));
        personal.retainAll(direction);
        assertEquals(Set.of(), personal);
    }

    @Test
    void itsPagesAnswerAndTheNavigationShowsThem() {
        assertEquals("", String.join("\n", RULES.pages(ROUTES)));
        SourceFile menu =
                SourceFile.under("src/main/java/fr/essaim/app/Menu.java").get(0);
        List<String> drift = RULES.navigation(menu, MESSAGES).stream()
                .filter(said -> AWAITED.stream().noneMatch(said::contains))
                .toList();
        assertEquals("", String.join("\n", drift));
    }

    @Test
    void whatItSaysOfHealthAndOpenDataAnswers() {
        Set<String> gets =
                ROUTES.stream().filter(Route::isOpen).map(Route::path).collect(Collectors.toSet());
        assertTrue(gets.containsAll(OURS.values("health", "path")), "health");
        assertTrue(gets.containsAll(OURS.values("rdf", "dataset")), "dataset");
        assertEquals(List.of(Terms.ESS), OURS.values("rdf", "vocabulary"));
        assertEquals(
                OURS.values("check", "id").stream().sorted().toList(),
                idsOf("HealthCheck"),
                "checks and their classes");
    }

    /** What an administrator chooses from is said in words; what is said when the server starts is typed as it is. */
    @Test
    void whatIsChosenOnThePageOfSettingsHasAName() {
        List<String> nameless = OURS.all("setting").stream()
                .filter(setting -> !setting.getAttribute("at").equals("start"))
                .flatMap(setting -> Descriptor.words(setting.getAttribute("options")).stream())
                .map(option -> "admin.option." + option)
                .filter(key -> !MESSAGES.has(key))
                .toList();
        assertEquals(List.of(), nameless);
    }

    @Test
    void itsSettingsAreReadAndNoOthers() {
        assertEquals("", String.join("\n", RULES.settings(CODE)));
        assertEquals("", String.join("\n", RULES.defaults()));
    }

    @Test
    void theStagesOfTheStoryAreItsOptions() {
        Pattern named = Pattern.compile("String name\\(\\) \\{\\s*return \"([a-z]+)\"");
        Set<String> stages = CODE.stream()
                .filter(file -> file.path().endsWith("Stage.java"))
                .flatMap(file -> named.matcher(file.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        String options = OURS.all("setting").stream()
                .filter(setting -> setting.getAttribute("key").equals("essaim.demo.stage"))
                .map(setting -> setting.getAttribute("options"))
                .findFirst()
                .orElse("");
        // "journal" is the whole story, whether or not its last stage is called so
        stages.add("journal");
        assertEquals(stages, Descriptor.words(options));
    }

    @Test
    void everyJobHasItsClassAndEveryClassItsJob() {
        assertEquals(OURS.values("job", "id").stream().sorted().toList(), idsOf("Job"));
    }

    @Test
    void everyCategoryOfPersonalDataHasItsClassAndEveryClassItsCategory() {
        assertEquals(OURS.values("personal", "category").stream().sorted().toList(), idsOf("PersonalData"));
    }

    /** What is erased of a person can be taken away by that person first; observations are of no person. */
    @Test
    void everyCategoryOfPersonalDataCanBeTakenAway() {
        Set<String> kept = new TreeSet<>(OURS.values("personal", "category"));
        kept.remove("observations");
        kept.removeAll(idsOf("OwnData"));
        assertEquals(Set.of(), kept);
        Pattern named = Pattern.compile("\\.(?:with|said)\\(\\s*\"([a-z-]+)\"");
        CODE.stream()
                .filter(file -> file.path().contains("/app/own/"))
                .flatMap(file -> named.matcher(file.text()).results())
                .forEach(field -> assertTrue(MESSAGES.has("app.own.field." + field.group(1)), field.group(1)));
        idsOf("OwnData").forEach(category -> assertTrue(MESSAGES.has("app.own." + category), category));
    }

    @Test
    void everyConnectionHasATestAndEveryTestItsConnection() {
        assertEquals(new TreeSet<>(OURS.values("connection", "id")), new TreeSet<>(idsOf("ConnectionTest")));
        Set<String> posts = ROUTES.stream()
                .filter(route -> route.verb().equals("POST"))
                .map(Route::path)
                .collect(Collectors.toSet());
        assertTrue(posts.containsAll(OURS.values("connection", "test")), "tests of connections");
    }

    @Test
    void itsMigrationsAreThoseOfTheCode() {
        assertEquals(OURS.values("migration", "id"), idsOf("Migration"));
        assertEquals(
                OURS.attribute("version"),
                OURS.values("migration", "to")
                        .get(OURS.values("migration", "to").size() - 1));
    }

    @Test
    void whatItSaysOfAuditAndLeavingAnswers() {
        Set<String> gets = ROUTES.stream()
                .filter(route -> route.verb().equals("GET"))
                .map(Route::path)
                .collect(Collectors.toSet());
        assertTrue(gets.containsAll(OURS.values("audit", "export")), "audit");
        assertTrue(gets.containsAll(OURS.values("uninstall", "preview")), "uninstall");
        Set<String> kinds = Arrays.stream(fr.essaim.kernel.Audit.Category.values())
                .map(fr.essaim.kernel.Audit.Category::descriptorId)
                .collect(Collectors.toSet());
        // the element of that name in <info> has no id
        Set<String> declared = new TreeSet<>(OURS.values("category", "id"));
        declared.remove("");
        assertEquals(kinds, declared);
    }

    @Test
    void everyPermissionIsExplainedInBothLanguages() {
        for (String permission : OURS.permissions()) {
            assertTrue(MESSAGES.has("admin.may." + permission), permission);
        }
    }

    @Test
    void whatIsErasedIsSaidForEveryCategory() {
        for (String category : OURS.values("personal", "category")) {
            assertTrue(MESSAGES.has("admin.due." + category), category);
            assertTrue(MESSAGES.has("admin.erased." + category), category);
        }
    }

    /** The ids of the classes that implement an interface of the code, each as its own method says it. */
    private static List<String> idsOf(String type) {
        Pattern named = Pattern.compile("String (?:id|category|connection)\\(\\) \\{\\s*return \"([a-z0-9-]+)\"");
        return CODE.stream()
                .filter(file -> file.text().matches("(?s).* class \\w+ implements [\\w, ]*\\b" + type + "\\b.*"))
                .flatMap(file -> named.matcher(file.text()).results())
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }

    @Test
    void itsFilesAndLinksExist() {
        for (String path : OURS.values("icon", "path")) {
            assertTrue(Files.exists(Path.of("src/main/webapp" + path)), path);
        }
        for (String link : OURS.values("doc", "href")) {
            boolean route = ROUTES.stream().anyMatch(one -> one.path().equals(link));
            assertTrue(route || link.startsWith("https:") || Files.exists(Path.of(link)), link);
        }
    }

    @Test
    void itSpeaksBothLanguages() {
        assertEquals("", String.join("\n", RULES.languages()));
    }

    @Test
    void whatItMayGetWrongIsSeen() {
        assertSeen(rules("grants=\"plugin.admin\"", "grants=\"plugin.admn\"").grants(), "granted to nobody");
        assertSeen(
                rules("grants=\"plugin.admin\"", "grants=\"plugin.admn\"").grants(),
                "plugin.admn, which is no permission");
        assertSeen(rules("<label xml:lang=\"en\">Home</label>", "").languages(), "page front: label");
        assertSeen(rules("default=\"outcomes\"", "default=\"journey\"").defaults(), "journey is not allowed");
        assertSeen(
                rules("type=\"boolean\" default=\"false\"", "type=\"integer\" default=\"7\" min=\"3\" max=\"6\"")
                        .defaults(),
                "7 is not allowed");
        assertSeen(
                rules("type=\"boolean\" default=\"false\"", "type=\"integer\" min=\"6\" max=\"3\"")
                        .defaults(),
                "below min");
        assertSeen(rules("essaim.data", "essaim.date").settings(CODE), "essaim.data is read, not declared");
        assertSeen(rules("essaim.data", "essaim.date").settings(CODE), "essaim.date is declared, read nowhere");
        assertSeen(rules("path=\"/campagnes\"", "path=\"/campagne\"").pages(ROUTES), "/campagne answers nothing");
        assertSeen(rules("permission=\"campaign.manage\"", "open=\"everybody\"").pages(ROUTES), "is for everybody");
        assertSeen(
                rules("id=\"groups.edit\"", "id=\"groups.edits\"").doors(List.of(route("groups.edit"))),
                "no permission");
    }

    @Test
    void aNavigationThatDriftsIsSeen() {
        SourceFile menu = new SourceFile(
                "Menu.java", "item(\"/campagnes\", \"app.nav.day\", path); item(\"/attic\", \"a.b\", path)");
        List<String> said = RULES.navigation(menu, MESSAGES);
        assertSeen(said, "/campagnes is called");
        assertSeen(said, "shows /attic");
        assertSeen(said, "main page /ateliers is not");
    }

    private static void assertSeen(List<String> said, String expected) {
        assertTrue(String.join("\n", said).contains(expected), said.toString());
    }

    private static DescriptorRules rules(String right, String wrong) {
        assertTrue(TEXT.contains(right), "the descriptor no longer says " + right);
        byte[] mistaken = TEXT.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
        return new DescriptorRules(Descriptor.read(new ByteArrayInputStream(mistaken)));
    }

    private static Route route(String allowed) {
        return new Route("GET", "/groupes", allowed, "", "GroupsPage.show");
    }

    private static void validate(String xml) throws SAXException, IOException {
        URL schema = DescriptorTest.class.getResource("/fr/essaim/app/plugin-descriptor.xsd");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static String text() {
        try (var in = DescriptorTest.class.getResourceAsStream("/plugin-descriptor.xml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(text.contains("${"), "the build fills in the version");
            return text;
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
