package fr.essaim.impressions.ideas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.kernel.Id;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearnessTest {

    private static List<NamedCsvRecord> lines(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(
                        NearnessTest.class.getResourceAsStream("/ideas/" + file), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    static FirstIdea idea(String id, String text, String discipline, String level, String tool) {
        IdeaCard card = new IdeaCard(text, discipline, level, tool, "", "", Optional.empty());
        return new FirstIdea(
                Id.of(id), Id.of("mars"), Id.of("author-" + id), "", Optional.empty(), card, true, Instant.EPOCH);
    }

    private static List<FirstIdea> pairs() {
        List<FirstIdea> ideas = new ArrayList<>();
        List<NamedCsvRecord> lines = lines("pairs.csv");
        for (int number = 0; number < lines.size(); number++) {
            NamedCsvRecord line = lines.get(number);
            for (String side : List.of("a", "b")) {
                ideas.add(idea(
                        side + number,
                        line.getField("idee-" + side),
                        line.getField("discipline-" + side),
                        line.getField("niveau-" + side),
                        line.getField("outil-" + side)));
            }
        }
        return ideas;
    }

    private static List<FirstIdea> all() {
        List<FirstIdea> ideas = pairs();
        List<NamedCsvRecord> others = lines("others.csv");
        for (int number = 0; number < others.size(); number++) {
            NamedCsvRecord line = others.get(number);
            ideas.add(idea(
                    "o" + number,
                    line.getField("idee"),
                    line.getField("discipline"),
                    line.getField("niveau"),
                    line.getField("outil")));
        }
        return ideas;
    }

    @Test
    void fourOutOfFivePairsThatPeopleCallNearAreFoundBothWays() {
        List<FirstIdea> all = all();
        Nearness nearness = new Nearness(all);
        int found = 0;
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 60; i += 2) {
            FirstIdea a = all.get(i);
            FirstIdea b = all.get(i + 1);
            boolean both = near(nearness, a).contains(b) && near(nearness, b).contains(a);
            found += both ? 1 : 0;
            if (!both) {
                missed.add(a.card().idea() + " / " + b.card().idea() + " " + Math.round(100 * nearness.between(a, b)));
            }
        }
        assertEquals(30, lines("pairs.csv").size());
        assertTrue(found >= 24, found + " of 30, missed " + String.join("\n", missed));
    }

    /** What one is shown: the five nearest. */
    private static List<FirstIdea> near(Nearness nearness, FirstIdea idea) {
        return nearness.to(idea).stream().limit(5).map(Nearness.Near::idea).toList();
    }

    @Test
    void mostOfWhatIsShownIsNotNoise() {
        List<FirstIdea> all = all();
        Nearness nearness = new Nearness(all);
        long shown = all.stream().mapToLong(idea -> near(nearness, idea).size()).sum();
        long strangers = all.subList(60, all.size()).stream()
                .mapToLong(idea -> near(nearness, idea).size())
                .sum();

        assertTrue(shown <= 3L * all.size(), shown + " suggestions for " + all.size() + " ideas");
        assertTrue(strangers <= 5, strangers + " suggestions for ten ideas that are near none");
    }

    @Test
    void anIdeaIsNearItselfAndNotToOthersOfItsAuthor() {
        FirstIdea one = idea("x", "Carte mentale", "SVT", "5e", "tablettes");
        FirstIdea same = idea("y", "Carte mentale", "SVT", "5e", "tablettes");
        FirstIdea mine = new FirstIdea(
                Id.of("z"), one.campaign(), one.author(), "", Optional.empty(), one.card(), true, Instant.EPOCH);
        Nearness nearness = new Nearness(List.of(one, same, mine));

        assertTrue(nearness.between(one, same) > 0.85);
        assertEquals(
                List.of(same),
                nearness.to(one).stream().map(Nearness.Near::idea).toList());
    }

    @Test
    void circlesAreSmallAndNobodyIsInTwo() {
        List<List<FirstIdea>> circles = IdeaCircles.of(all());

        assertTrue(circles.size() >= 8, circles.size() + " circles");
        assertTrue(circles.stream().allMatch(circle -> circle.size() >= 2 && circle.size() <= 6));
        List<FirstIdea> everybody = circles.stream().flatMap(List::stream).toList();
        assertEquals(everybody.stream().distinct().count(), everybody.size());
        assertEquals(circles, IdeaCircles.of(all()), "the same ideas, the same circles");
        assertEquals(List.of(), IdeaCircles.of(List.of()));
        assertEquals(List.of(), IdeaCircles.of(all().subList(0, 1)));
    }
}
