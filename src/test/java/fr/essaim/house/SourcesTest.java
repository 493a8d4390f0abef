package fr.essaim.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.house.rules.SourceFile;
import fr.essaim.house.rules.SourceRules;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules on text, each on our own files, on a seeded violation, and on a text that must pass. */
class SourcesTest {

    private static final List<SourceFile> SHIPPED = SourceFile.under("src/main");

    /** All but the rules themselves, whose seeds are violations. */
    private static final List<SourceFile> ALL =
            SourceFile.under("src", "test-fixtures", "pom.xml", "plugin-descriptor.xml").stream()
                    .filter(file -> !file.path().contains("fr/essaim/house/"))
                    .toList();

    private record Rule(
            String says,
            Function<List<SourceFile>, List<String>> rule,
            List<SourceFile> files,
            List<SourceFile> seeded,
            SourceFile honest) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "9 a file holds 300 lines at most",
                    SourceRules::shortFiles,
                    SHIPPED,
                    List.of(java("x\n".repeat(301)), file("page.jte", "x\n".repeat(301))),
                    java("x\n".repeat(300))),
            new Rule(
                    "7 no query in a string",
                    SourceRules::noQueryInStrings,
                    SHIPPED,
                    List.of(
                            java("String q = \"SELECT ?group WHERE { ?group a <\" + type + \"> }\";"),
                            java("String q = \"ASK { ?a ?b '\" + name + \"' }\";"),
                            java("update(\"DELETE WHERE { ?s ?p ?o }\");")),
                    java("/** Selects { and asks. */ String say = \"a selection of groups\";")),
            new Rule(
                    "nothing is left over",
                    SourceRules::nothingLeftOver,
                    ALL,
                    List.of(
                            java("int a; // TO" + "DO later"),
                            java("@Dis" + "abled class A {}"),
                            java("    // int before = 3;"),
                            file("a.js", "// const before = 3;")),
                    java("// a comment that says why: later, when the host answers")),
            new Rule(
                    "no path of one machine",
                    SourceRules::noMachinePaths,
                    ALL,
                    List.of(
                            java("Path.of(\"/wo" + "rk/essaim\")"),
                            java("Path.of(\"/home/nadia/essaim\")"),
                            file("pom.xml", "<url>http://10.0.3.4/maven</url>")),
                    java("Path.of(\"/assets/work/\")")),
            new Rule(
                    "no script or style inside a page",
                    SourceRules::noInlineCode,
                    SHIPPED,
                    List.of(
                            file("a.jte", "<p style=\"color:red\">"),
                            file("a.jte", "<script>alert(1)</script>"),
                            file("a.jte", "<button onclick=\"go()\">"),
                            file("a.jte", "<style>p {}</style>")),
                    file("a.jte", "<script defer src=\"${shell.href(\"/assets/a.js\")}\"></script>")),
            new Rule(
                    "nothing is fetched from elsewhere",
                    SourceRules::nothingFromElsewhere,
                    SHIPPED,
                    List.of(
                            file("a.jte", "<link href=\"https://fo" + "nts.example/a.css\">"),
                            file("a.css", "background: url(//cd" + "n.example/a.png)"),
                            file("a.js", "import a from \"https://cd" + "n.example/a.js\"")),
                    file("a.jte", "<a href=\"${shell.href(\"/campagnes\")}\">")));

    @TestFactory
    Stream<DynamicTest> whatIsWrittenKeepsEveryRule() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.says(),
                        () -> assertEquals("", String.join("\n", rule.rule().apply(rule.files())))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCatchesItsSeededViolation() {
        return RULES.stream().flatMap(rule -> rule.seeded().stream()
                .map(seeded -> DynamicTest.dynamicTest(
                        rule.says() + ": "
                                + seeded.text().strip().lines().findFirst().orElse(""),
                        () -> assertFalse(rule.rule().apply(List.of(seeded)).isEmpty(), seeded.text()))));
    }

    @TestFactory
    Stream<DynamicTest> noRuleCatchesAnHonestText() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.says(), () -> assertEquals(List.of(), rule.rule().apply(List.of(rule.honest())))));
    }

    @Test
    void thereIsSomethingToRead() {
        assertTrue(ALL.size() > 100, "read " + ALL.size() + " files only");
        assertTrue(SHIPPED.stream().anyMatch(file -> file.is("jte")), "read no template");
    }

    private static SourceFile java(String text) {
        return file("Seeded.java", text);
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text);
    }
}
