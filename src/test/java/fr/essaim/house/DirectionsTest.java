package fr.essaim.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import fr.essaim.house.rules.Craft;
import fr.essaim.house.rules.Directions;
import fr.essaim.house.rules.HostCalls;
import fr.essaim.house.rules.House;
import fr.essaim.house.rules.Shapes;
import fr.essaim.house.rules.Technologies;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The directions of the house, each on what ships and on a small house seeded with a violation: a rule that
 * catches nothing proves nothing. Those that bytecode cannot tell are in {@code SourcesTest} and
 * {@code VocabularyTest}.
 */
class DirectionsTest {

    /**
     * @param seeded package under {@code fr.essaim.house.seeded} that breaks the rule
     * @param culprits what the complaints about it must name, one each
     */
    private record Direction(String says, Function<House, ArchRule> rule, String seeded, List<String> culprits) {}

    private static final List<Direction> DIRECTIONS = List.of(
            new Direction(
                    "1 a room sees only rooms above it",
                    Directions::river,
                    "river",
                    List.of(
                            "campaigns may not use groups",
                            "groups may not use app",
                            "groups may not use rdf",
                            "groups.files may not use web",
                            "kernel may not use campaigns")),
            new Direction(
                    "1 every package is a place of the house",
                    Directions::everyPlaceIsKnown,
                    "places",
                    List.of("places.attic is no place")),
            new Direction("2 no package cycles", Directions::noCycles, "cycles", List.of("Cycle detected")),
            new Direction(
                    "3 the core of a room knows no technology",
                    Technologies::coreKnowsNoTechnology,
                    "technology",
                    List.of("jena", "jsoup", "jakarta.ws.rs", "jakarta.servlet", "jakarta.json", "java.net.http")),
            new Direction(
                    "3 kernel and solver stand on Java",
                    Technologies::groundStandsOnJava,
                    "ground",
                    List.of("kernel stands on Java alone", "solver stands on Java alone")),
            new Direction(
                    "3 only adapters of hosts call out",
                    Technologies::clientsInAdapters,
                    "technology",
                    List.of("an HTTP client")),
            new Direction(
                    "3 only pages know the server",
                    Technologies::serverInPages,
                    "technology",
                    List.of("campaigns may not know JAX-RS", "campaigns.rdf may not know JAX-RS")),
            new Direction(
                    "4 Jena in stores only",
                    Technologies::jenaInStores,
                    "technology",
                    List.of("campaigns may not know Jena", "campaigns.web may not know Jena")),
            new Direction(
                    "4 Jsoup in pages and readers only",
                    Technologies::jsoupInPages,
                    "technology",
                    List.of("campaigns may not know Jsoup", "campaigns.rdf may not know Jsoup")),
            new Direction(
                    "5 pages and stores stay apart",
                    Directions::pagesAndStoresApart,
                    "apart",
                    List.of("groups.web and groups.rdf", "groups.rdf and groups.web", "groups.web and rdf")),
            new Direction(
                    "6 host.spi and adapters know no room",
                    Directions::hostsApart,
                    "hosts",
                    List.of("host.spi may not know", "host.rest may not know", "host.embedded may not know")),
            new Direction(
                    "7 queries are files",
                    Technologies::queriesAreFiles,
                    "queries",
                    List.of("makes a query out of text")),
            new Direction(
                    "7 IRIs are minted in one place",
                    Technologies::irisAreMintedOnce,
                    "queries",
                    List.of("mints an IRI")),
            new Direction(
                    "8 pages and resources are thin",
                    house -> Shapes.thinPages(),
                    "shapes",
                    List.of("LongPage", "LongResource")),
            new Direction(
                    "9 packages are small",
                    Shapes::smallPackages,
                    "shapes",
                    List.of("one of 16 types in", "shapes.kernel")),
            new Direction(
                    "10 names tell",
                    house -> Shapes.tellingNames(),
                    "shapes",
                    List.of("GroupUtil", "GroupUtils", "GroupHelper", "GroupManager", "GroupsImpl")),
            new Direction(
                    "11 constructor injection",
                    Craft::constructorInjection,
                    "craft",
                    List.of("field groups is injected", "method setGroups is injected", "field uri is injected")),
            new Direction(
                    "11 no static state",
                    house -> Craft.noStaticState(),
                    "craft",
                    List.of("static count can change", "a static HashMap can change", "static SEEN can change")),
            new Direction(
                    "11 the time is asked of the Clock",
                    Craft::askTheClock,
                    "craft",
                    List.of("line 13", "line 17", "line 21", "line 25", "line 29")),
            new Direction(
                    "12 no host call inside a transaction",
                    HostCalls::outsideTransactions,
                    "transactions",
                    List.of(
                            "atOnce may call",
                            "byName may call",
                            "throughAnother may call",
                            "throughAnInterface may call")));

    @TestFactory
    Stream<DynamicTest> whatShipsKeepsEveryDirection() {
        return DIRECTIONS.stream()
                .map(direction -> DynamicTest.dynamicTest(direction.says(), () -> {
                    List<String> complaints =
                            House.SHIPPED.against(direction.rule().apply(House.SHIPPED));
                    assertEquals("", String.join("\n", complaints), direction.says());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyDirectionCatchesItsSeededViolation() {
        return DIRECTIONS.stream()
                .map(direction -> DynamicTest.dynamicTest(direction.says(), () -> {
                    House house = House.seeded(direction.seeded());
                    String complaints =
                            String.join("\n", house.against(direction.rule().apply(house)));
                    for (String culprit : direction.culprits()) {
                        assertTrue(complaints.contains(culprit), "not caught: " + culprit + " among\n" + complaints);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noDirectionCatchesAnHonestHouse() {
        House honest = House.seeded("honest");
        return DIRECTIONS.stream()
                .map(direction -> DynamicTest.dynamicTest(
                        direction.says(),
                        () -> assertEquals(
                                "",
                                String.join(
                                        "\n", honest.against(direction.rule().apply(honest))))));
    }

    @Test
    void theHouseIsNotEmpty() {
        assertFalse(House.SHIPPED.classes().isEmpty(), "the rules would hold in an empty house");
    }
}
