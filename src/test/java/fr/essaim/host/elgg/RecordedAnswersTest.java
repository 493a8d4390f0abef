package fr.essaim.host.elgg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.elgg.Dialect.Pair;
import fr.essaim.host.elgg.Dialect.User;
import fr.essaim.host.elgg.Listing.Entity;
import fr.essaim.host.elgg.Outcome.Kind;
import fr.essaim.host.spi.HostFailure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What we make of the very answers the real hosts gave. */
class RecordedAnswersTest {

    private record Case(Dialect dialect, String recording, Kind kind, String guid) {}

    private static Stream<Case> cases() {
        Dialect old = Dialect.ESOPE_1_8;
        Dialect middle = Dialect.ESOPE_1_12;
        Dialect six = Dialect.ELGG_6;
        return Stream.of(
                new Case(old, "actions-003", Kind.REFUSED, ""),
                new Case(old, "actions-004", Kind.DONE, ""),
                new Case(old, "actions-005", Kind.DONE, ""),
                new Case(old, "embed-005", Kind.DONE, "176"),
                new Case(old, "embed-004", Kind.DONE, "175"),
                new Case(old, "embed-006", Kind.REFUSED, ""),
                new Case(old, "actions-007", Kind.REFUSED, ""),
                new Case(old, "actions-008", Kind.REFUSED, ""),
                new Case(old, "actions-009", Kind.DONE, ""),
                // the refusal without a word: only the list of members tells it from the line above
                new Case(old, "actions-011", Kind.DONE, ""),
                new Case(old, "actions-016", Kind.REFUSED, ""),
                new Case(old, "actions-019", Kind.NOT_LET_IN, ""),
                new Case(old, "actions-021", Kind.NOT_LET_IN, ""),
                new Case(old, "actions-022", Kind.NOT_LET_IN, ""),
                new Case(old, "actions-023", Kind.NOT_LET_IN, ""),
                new Case(middle, "actions-003", Kind.REFUSED, ""),
                new Case(middle, "actions-005", Kind.DONE, "205"),
                new Case(middle, "actions-010", Kind.REFUSED, ""),
                new Case(middle, "actions-011", Kind.REFUSED, ""),
                new Case(middle, "actions-014", Kind.DONE, "206"),
                new Case(middle, "actions-018", Kind.DONE, "206"),
                new Case(middle, "actions-019", Kind.NOT_LET_IN, ""),
                new Case(six, "actions-001", Kind.NOT_LET_IN, ""),
                new Case(six, "actions-002", Kind.DONE, ""),
                new Case(six, "actions-006", Kind.DONE, "72"),
                new Case(six, "actions-007", Kind.REFUSED, ""),
                new Case(six, "actions-008", Kind.REFUSED, ""),
                new Case(six, "actions-010", Kind.DONE, ""),
                new Case(six, "actions-014", Kind.DONE, "73"),
                new Case(six, "actions-015", Kind.REFUSED, ""),
                new Case(six, "actions-020", Kind.NOT_LET_IN, ""),
                new Case(six, "actions-022", Kind.NOT_LET_IN, ""),
                new Case(six, "actions-027", Kind.DONE, ""));
    }

    @TestFactory
    Stream<DynamicTest> anActionsAnswerIsJudgedByStatusAndShape() {
        return cases().map(one -> DynamicTest.dynamicTest(one.dialect() + " " + one.recording(), () -> {
            Outcome outcome = Outcome.of(Recording.of(one.dialect(), one.recording()));
            assertEquals(one.kind(), outcome.kind());
            assertEquals(one.guid(), outcome.guid().orElse(""));
        }));
    }

    /** A site speaks the language of its account, and may have sentences of its own. */
    @TestFactory
    Stream<DynamicTest> itsSentencesDecideNothing() {
        return cases().map(one -> DynamicTest.dynamicTest(one.dialect() + " " + one.recording(), () -> {
            Recording recorded = Recording.of(one.dialect(), one.recording());
            Outcome outcome = Outcome.of(recorded.inOtherWords());
            assertEquals(one.kind(), outcome.kind());
            assertEquals(one.guid(), outcome.guid().orElse(""));
        }));
    }

    @Test
    void somethingIsSaidInThoseAnswersAtAll() {
        assertTrue(cases().map(one -> Recording.of(one.dialect(), one.recording()))
                        .filter(one -> one.inOtherWords().differs(one))
                        .count()
                >= 15);
    }

    @Test
    void anEmpty500IsNoAnswerAndAnUnknownActionSaysSo() {
        for (Dialect dialect : List.of(Dialect.ESOPE_1_8, Dialect.ESOPE_1_12)) {
            HostFailure failure =
                    assertThrows(HostFailure.class, () -> Outcome.of(Recording.of(dialect, "actions-026")));
            assertEquals(HostFailure.Kind.UNAVAILABLE, failure.kind());
        }
        assertEquals(
                "no-such-action",
                assertThrows(HostFailure.class, () -> Outcome.of(Recording.of(Dialect.ELGG_6, "actions-021")))
                        .code());
    }

    @Test
    void anErrorEncodedTwiceIsNoSuccess() {
        assertEquals(
                Kind.REFUSED,
                Outcome.of(Recording.of(Dialect.ELGG_6, "services-010")).kind());
    }

    @Test
    void eachVersionIsToldByItsPage() {
        for (Dialect dialect : Dialect.values()) {
            String door = dialect == Dialect.ELGG_6 ? "actions-004" : "embed-002";
            String page = ElggSession.text(Recording.of(dialect, door));
            assertEquals(dialect, Dialect.of(page));
            assertTrue(Pair.in(page).orElseThrow().token().startsWith("generated-proof"), page);
            assertEquals(Optional.empty(), User.in(page));
        }
        assertEquals(
                "not-elgg",
                assertThrows(HostFailure.class, () -> Dialect.of("<title>Connexion</title>"))
                        .code());
    }

    /** Seen live: the page of somebody signed in bears no form, and was taken for no Elgg. */
    @Test
    void thePageOfSomebodySignedInIsAnElggsToo() {
        String page = ElggSession.text(Recording.of(Dialect.ELGG_6, "live-005"));
        assertEquals(Dialect.ELGG_6, Dialect.of(page));
        assertEquals(Optional.of(new User("64", "claire")), User.in(page));
        assertEquals("generated-proof-0001", Pair.in(page).orElseThrow().token());
    }

    @Test
    void whoIsSignedInStandsInThePageAndAForgedCookieIsNobody() {
        assertEquals(Optional.of(new User("137", "prof02")), user(Dialect.ESOPE_1_8, "embed-001"));
        assertEquals(Optional.of(new User("172", "prof02")), user(Dialect.ESOPE_1_12, "embed-001"));
        assertEquals(Optional.empty(), user(Dialect.ESOPE_1_8, "embed-003"));
        assertEquals(Optional.empty(), user(Dialect.ESOPE_1_12, "embed-003"));
    }

    private static Optional<User> user(Dialect dialect, String recording) {
        return User.in(ElggSession.text(Recording.of(dialect, recording)));
    }

    @Test
    void listsAreReadInEachOfTheirForms() {
        List<Entity> old = Listing.of(Recording.of(Dialect.ESOPE_1_8, "actions-006"));
        assertEquals("Équipe A – parcours 1", old.get(0).name());
        assertEquals("170", old.get(0).guid());
        assertEquals(4, old.size());
        List<Entity> middle = Listing.of(Recording.of(Dialect.ESOPE_1_12, "services-110"));
        assertEquals(3, middle.get(0).readers());
        assertEquals("Signé", middle.get(0).name());
        assertEquals("2026-11-23T13:24:14Z", middle.get(0).created().toString());
        List<Entity> six = Listing.of(Recording.of(Dialect.ELGG_6, "actions-026"));
        assertEquals("73", six.get(0).guid());
        assertEquals("Journal de bord 🐝", six.get(0).name());
        assertEquals("<p>Idées x</p>", six.get(0).body());
        assertEquals(List.of(), Listing.of(Recording.of(Dialect.ELGG_6, "actions-025")), "no word at all");
        assertEquals(
                1, Listing.of(Recording.of(Dialect.ESOPE_1_8, "services-113")).size());
        assertThrows(HostFailure.class, () -> Listing.of(Recording.of(Dialect.ESOPE_1_12, "services-111")));
    }
}
