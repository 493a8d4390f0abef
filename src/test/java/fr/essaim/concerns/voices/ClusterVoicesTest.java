package fr.essaim.concerns.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.rdf.RdfArrangements;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.StoryAnswers;
import fr.essaim.questionnaire.rdf.RdfAnswerSheets;
import fr.essaim.rdf.MemoryGraphStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClusterVoicesTest {

    private static final Id CAMPAIGN = Id.of("journee");
    private static final Set<String> MOULIN = Set.of("0990001N");
    private static final Set<String> BOTH = Set.of("0990001N", "0990002P");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final RdfAnswerSheets sheets = new RdfAnswerSheets(store);
    private int minted;
    private final ClusterVoices voices = new ClusterVoices(
            store, new RdfRosters(store), sheets, new RdfArrangements(store), () -> Id.of("id" + ++minted));

    @BeforeEach
    void theStoryIsThere() {
        store.change(() -> {
            StoryAnswers.roster().forEach(teacher -> new RdfRosters(store).save(CAMPAIGN, teacher));
            new RdfAnswerSheets(store).save(CAMPAIGN, StoryAnswers.answers());
        });
    }

    private String key(String words) {
        return all().stream()
                .filter(voice -> voice.text().endsWith(words))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private List<Voice> all() {
        VoicesBoard board = voices.board(CAMPAIGN, BOTH);
        return java.util.stream.Stream.concat(
                        board.loose().stream(), board.clusters().stream().flatMap(heard -> heard.voices().stream()))
                .toList();
    }

    private void oral() {
        voices.gather(CAMPAIGN, BOTH, List.of(key("Préparer l’oral"), key("brevet")), "Préparer l’oral");
    }

    private List<String> labels() {
        return voices.board(CAMPAIGN, BOTH).clusters().stream()
                .map(heard -> heard.cluster().label() + " " + heard.voices().size())
                .toList();
    }

    @Test
    void atFirstEachIsOnItsOwn() {
        VoicesBoard board = voices.board(CAMPAIGN, BOTH);
        assertEquals(5, board.loose().size());
        assertEquals(List.of(), board.clusters());
    }

    @Test
    void thoseThatSayTheSameArePutTogetherAndTakenOut() {
        oral();
        assertEquals(List.of("Préparer l’oral 2"), labels());
        assertEquals(3, voices.board(CAMPAIGN, BOTH).loose().size());
        voices.takeOut(CAMPAIGN, key("brevet"));
        assertEquals(List.of("Préparer l’oral 1"), labels());
        voices.takeOut(CAMPAIGN, key("Préparer l’oral"));
        assertEquals(List.of(), labels());
        assertEquals(5, voices.board(CAMPAIGN, BOTH).loose().size());
    }

    @Test
    void clustersAreMergedAndRenamedAndTheLastChangeIsUndone() {
        oral();
        voices.gather(CAMPAIGN, BOTH, List.of(key("fin de trimestre")), "Relire");
        Id oral = Id.of("id1");
        Id relire = Id.of("id2");
        voices.merge(CAMPAIGN, relire, oral);
        assertEquals(List.of("Préparer l’oral 3"), labels());
        voices.undo(CAMPAIGN);
        assertEquals(List.of("Préparer l’oral 2", "Relire 1"), labels());
        voices.rename(CAMPAIGN, oral, "Parler", Optional.of(Concern.of("c10")));
        assertEquals(List.of("Parler 2", "Relire 1"), labels());
        assertEquals(
                Optional.of(Concern.of("c10")),
                voices.board(CAMPAIGN, BOTH).clusters().get(0).cluster().concern());
        assertThrows(Failure.NotFound.class, () -> voices.rename(CAMPAIGN, Id.of("id9"), "Autre", Optional.empty()));
    }

    @Test
    void aVoiceIsInOneClusterAtMost() {
        oral();
        voices.gather(CAMPAIGN, BOTH, List.of(key("brevet")), "Brevet");
        assertEquals(List.of("Brevet 1", "Préparer l’oral 1"), labels());
        voices.add(CAMPAIGN, BOTH, List.of(key("Préparer l’oral")), Id.of("id2"));
        assertEquals(List.of("Brevet 2"), labels());
    }

    @Test
    void mergingAClusterWithItselfLosesNothing() {
        oral();
        voices.merge(CAMPAIGN, Id.of("id1"), Id.of("id1"));
        assertEquals(List.of("Préparer l’oral 2"), labels());
    }

    @Test
    void namesAreMaskedAndNothingLeadsToWhoWrote() {
        store.change(() -> sheets.save(
                CAMPAIGN,
                List.of(new Answers(
                        Id.of("julien-maret"),
                        Map.of("q7.1", 3),
                        Set.of(),
                        Set.of(),
                        "Que Claire Amblard et Mme Dupont-Roy m’écrivent à moi@example.org ou au 06 12 34 56 78"))));
        assertTrue(all().stream()
                .anyMatch(voice -> voice.text().equals("Que […] […] et Mme […] m’écrivent à […] ou au […]")));
        assertTrue(all().stream().noneMatch(voice -> voice.key().contains("maret")));
        assertThrows(
                Failure.Invalid.class,
                () -> voices.gather(CAMPAIGN, BOTH, List.of(key("brevet")), "Ce que veut Amblard"));
    }

    @Test
    void theWordsOfOtherSchoolsAreNotThere() {
        int mine = voices.board(CAMPAIGN, MOULIN).count();
        assertTrue(mine > 0 && mine < 5, "of five, " + mine);
        assertEquals(0, voices.board(CAMPAIGN, Set.of()).count());
        String theirs = all().stream()
                .filter(voice -> voices.board(CAMPAIGN, MOULIN).loose().stream().noneMatch(voice::equals))
                .findFirst()
                .orElseThrow()
                .key();
        assertThrows(Failure.Invalid.class, () -> voices.gather(CAMPAIGN, MOULIN, List.of(theirs), "Autre"));
    }

    @Test
    void whoIsErasedIsErasedHere() {
        oral();
        List<Id> everybody =
                StoryAnswers.answers().stream().map(Answers::teacher).toList();
        store.change(() -> sheets.remove(CAMPAIGN, everybody));
        assertEquals(0, voices.board(CAMPAIGN, BOTH).count());
    }

    @Test
    void aNameIsNeeded() {
        List<String> one = List.of(key("brevet"));
        assertThrows(Failure.Invalid.class, () -> voices.gather(CAMPAIGN, BOTH, one, " "));
        assertThrows(Failure.Invalid.class, () -> voices.gather(CAMPAIGN, BOTH, one, "x".repeat(81)));
        assertThrows(Failure.Invalid.class, () -> voices.gather(CAMPAIGN, BOTH, List.of(), "Rien"));
        assertFalse(labels().contains("Rien 0"));
    }
}
