package fr.essaim.solver.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.bound.GroupsBound;
import fr.essaim.solver.groups.search.Formed;
import fr.essaim.solver.groups.search.GroupsSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The instances beside the project, where they exist: exact or certified figures that no result may contradict. */
class InstancesTest {

    private static final Path FILES = Path.of("..", "shared", "bench");

    @TempDir
    private Path folder;

    private static Stream<String[]> rows(String file) throws IOException {
        Path table = Files.exists(FILES) ? FILES.resolve(file) : Path.of("..", "..", "shared", "bench", file);
        return Files.exists(table)
                ? Files.readAllLines(table).stream().skip(1).map(row -> {
                    String[] cells = row.split(",");
                    cells[0] = table.resolveSibling(cells[0] + ".json").toString();
                    return cells;
                })
                : Stream.empty();
    }

    @TestFactory
    Stream<DynamicTest> groupsStayAboveEveryCertifiedBoundAndOursBelow() throws IOException {
        return rows("groups/bounds.csv")
                .filter(row -> row[0].contains("n30") || row[0].contains("n60"))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    GroupsProblem problem = GroupsFile.read(Path.of(row[0]));
                    Formed formed = GroupsSearch.form(problem, new Effort(1, 400_000), Progress.NONE);
                    int certified = Integer.parseInt(row[1]);
                    int known = Integer.parseInt(row[3]);
                    int cost = formed.score().cost();
                    assertEquals(0, formed.score().broken());
                    assertTrue(cost >= certified && cost <= 1.05 * known, cost + " for " + known);
                }));
    }

    /** Told to aim at twice the best known cost, so that only the bound itself keeps it below. */
    @TestFactory
    Stream<DynamicTest> ourBoundIsBelowTheBestKnownAndCloseToTheCertified() throws IOException {
        return rows("groups/bounds.csv")
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    GroupsProblem problem = GroupsFile.read(Path.of(row[0]));
                    int known = Integer.parseInt(row[3]);
                    int ours = GroupsBound.of(
                            problem, 2 * known, problem.teachers().size() <= 120 ? 4 : 1);
                    double wanted = (problem.teachers().size() <= 120 ? 0.9 : 0.85) * Integer.parseInt(row[1]);
                    assertTrue(ours <= known && ours >= wanted, ours + " for " + row[1]);
                }));
    }

    @TestFactory
    Stream<DynamicTest> freeChoiceIsOptimal() throws IOException {
        return rows("choice/optimal.csv")
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    Path out = folder.resolve("out.json");
                    Bench.main(new String[] {"choice", "--instance", row[0], "--seed", "12", "--out", out.toString()});
                    assertEquals(row[1], String.valueOf(Json.number(Json.object(Files.readString(out)), "cost")));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theCommandTakesAnyInstanceOfTheForm() throws IOException {
        Path tiny = folder.resolve("tiny.json");
        Files.writeString(tiny, """
                {"name":"tiny","maxSize":2,"focusPerGroup":1,"requiredCommonSlots":1,"schools":1,"teachers":[
                {"id":7,"school":0,"d":1,"p":0,"seniority":1,"catalyst":true,"availMask":1,"w":[3,0]},
                {"id":9,"school":0,"d":1,"p":1,"seniority":2,"catalyst":false,"availMask":3,"w":[3,1]},
                {"id":4,"school":0,"d":2,"p":2,"seniority":3,"catalyst":true,"availMask":2,"w":[0,2]}],
                "together":[],"apart":[[7,9]]}
                """);
        Path out = folder.resolve("tiny-out.json");
        return Stream.of(DynamicTest.dynamicTest("three teachers", () -> {
            Bench.main(new String[] {
                "groups", "--instance", tiny.toString(), "--cpu-seconds", "0.2", "--out", out.toString()
            });
            var result = Json.object(Files.readString(out));
            assertEquals(List.of(0L, 2L), List.of(result.get("hardViolations"), (long)
                    Json.list(result, "groups").size()));
            assertEquals(
                    3,
                    Stream.of(Json.rows(result, "groups"))
                            .mapToInt(row -> row.length)
                            .sum());
        }));
    }
}
