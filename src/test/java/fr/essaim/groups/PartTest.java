package fr.essaim.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartTest {

    private static List<Group> groups(int from, int many, String school) {
        return IntStream.range(from, from + many)
                .mapToObj(
                        n -> new Group(Id.of("g" + n), Id.of("c"), Group.label(n), school, List.of(), List.of(), false))
                .toList();
    }

    @Test
    void aUsualDayIsOnePart() {
        assertEquals(1, Part.of(groups(0, 40, "A")).size());
        assertEquals(1, Part.of(List.of()).size());
    }

    @Test
    void aLargeDayIsCutBySchoolAndThenByLetters() {
        List<Group> all = Stream.concat(groups(0, 34, "A").stream(), groups(34, 90, "B").stream())
                .toList();
        List<Part> parts = Part.of(all);
        assertEquals(
                List.of(34, 30, 30, 30),
                parts.stream().map(one -> one.groups().size()).toList());
        assertEquals(
                List.of("A", "B", "B", "B"), parts.stream().map(Part::school).toList());
        assertEquals(all, parts.stream().flatMap(one -> one.groups().stream()).toList(), "nobody is lost");
        assertTrue(parts.stream().allMatch(one -> one.groups().size() <= Part.MOST));
    }

    @Test
    void thePartOfAGroupIsFoundByItsLetter() {
        List<Part> parts = Part.of(groups(0, 90, ""));
        assertEquals(2, Part.with(parts, parts.get(1).last()).number());
        assertEquals(1, Part.with(parts, "?").number());
    }
}
