package fr.essaim.app.own;

import static fr.essaim.journal.JournalWorld.CLAIRE;
import static fr.essaim.journal.JournalWorld.H;
import static fr.essaim.journal.JournalWorld.JULIEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.animators.pool.Consent;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.rdf.pool.RdfPoolCards;
import fr.essaim.app.own.animating.OwnCard;
import fr.essaim.app.own.kept.OwnAccount;
import fr.essaim.app.own.kept.OwnAnswers;
import fr.essaim.app.own.kept.OwnIdeas;
import fr.essaim.app.own.kept.OwnImpressions;
import fr.essaim.app.own.kept.OwnJournal;
import fr.essaim.app.own.kept.OwnReferent;
import fr.essaim.app.web.MyDataView;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.School;
import fr.essaim.groups.forming.World;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.rdf.RdfAccounts;
import fr.essaim.impressions.ImpressionsWorld;
import fr.essaim.impressions.Question;
import fr.essaim.impressions.When;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.ideas.IdeaCard;
import fr.essaim.impressions.rdf.ideas.RdfFirstIdeas;
import fr.essaim.impressions.rdf.referents.RdfReferents;
import fr.essaim.impressions.referents.Referent;
import fr.essaim.impressions.referents.Thanks;
import fr.essaim.journal.JournalWorld;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Visibility;
import fr.essaim.journal.writing.Written;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Role;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.web.Grant;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import fr.essaim.web.paper.SheetPage;
import fr.essaim.workshops.WorkshopWorld;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class OwnDataTest {

    private final JournalWorld world = new JournalWorld();
    private final Messages messages = new Messages();
    private final RdfFirstIdeas ideas = new RdfFirstIdeas(world.store);
    private final RdfReferents referents = new RdfReferents(world.store);

    private ReadOwnData read() {
        return new ReadOwnData(
                world.store,
                List.of(
                        new OwnReferent(world.day.campaigns, referents, world.rosters),
                        new OwnIdeas(world.day.campaigns, ideas),
                        new OwnJournal(world.read, world.day.workshops, world.photos, world.withdraw)));
    }

    private Map<String, byte[]> unpacked(Id person, Language language) throws IOException {
        return unpacked(read(), person, language);
    }

    private Map<String, byte[]> unpacked(ReadOwnData own, Id person, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OwnFile(messages, new SheetPage(), world.clock).write(own.of(person), language, out);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private void idea(Id author, String words) {
        IdeaCard card = new IdeaCard(words, "", "", "", "", "", Optional.empty());
        world.store.change(() -> ideas.save(new FirstIdea(
                Id.of("idea-" + author),
                WorkshopWorld.CAMPAIGN,
                author,
                "0990002P",
                Optional.empty(),
                card,
                true,
                Instant.EPOCH)));
    }

    @Test
    void theFileHoldsAllThatIsOnesOwnAndNothingOfAnybodyElse() throws IOException {
        LogEntry entry =
                world.write.write(CLAIRE, H, world.line("<b>Écrire</b> \"d’abord\" mal", Visibility.PRIVATE), "");
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "jpeg", picture);
        world.photos.keep(entry.id(), picture.toByteArray());
        world.write.write(JULIEN, H, world.line("Le secret de Julien", Visibility.GROUP), "");
        idea(CLAIRE, "Une carte mentale");
        idea(JULIEN, "Un podcast");
        world.store.change(() -> {
            referents.save(new Thanks(WorkshopWorld.CAMPAIGN, JULIEN, CLAIRE, "Pour ton écoute"));
            referents.save(Referent.unknown(WorkshopWorld.CAMPAIGN, CLAIRE).offering(true, "J’aime aider"));
        });

        Map<String, byte[]> files = unpacked(CLAIRE, Language.FR);
        assertEquals(
                List.of("mes-donnees.html", "mes-donnees.json", "mes-donnees.csv", "photos/journal-1.jpg"),
                List.copyOf(files.keySet()));
        String html = text(files.get("mes-donnees.html"));
        String json = text(files.get("mes-donnees.json"));
        assertTrue(html.contains("&lt;b&gt;Écrire&lt;/b&gt;") && html.contains("<html lang=\"fr\">"), html);
        assertTrue(
                json.contains("<b>Écrire</b> \\\"d’abord\\\" mal") && json.contains("\"readers\":\"private\""), json);
        for (String mine : List.of("Une carte mentale", "J’aime aider", "Pour ton écoute", "photos/journal-1.jpg")) {
            assertTrue(html.contains(mine) && json.contains(mine), mine);
        }
        for (String others : List.of("Le secret de Julien", "Un podcast", "Julien", "Maret")) {
            assertFalse(html.contains(others) || json.contains(others), others);
        }
        assertTrue(html.contains("Écrit le\u00a0: mardi 24 novembre 2026, 8\u00a0h\u00a000"), html);
        assertTrue(text(unpacked(JULIEN, Language.FR).get("mes-donnees.html"))
                .contains("Claire Amblard : Pour ton écoute"));
        String table = text(files.get("mes-donnees.csv"));
        assertTrue(table.contains("Une carte mentale") && !table.contains("Le secret de Julien"), table);
        assertEquals((byte) 0xFF, files.get("photos/journal-1.jpg")[0]);
        assertTrue(unpacked(CLAIRE, Language.EN).containsKey("my-data.html"));
        assertEquals(3, unpacked(Id.of("nobody"), Language.FR).size(), "of nobody nothing is kept");
    }

    @Test
    void whatOneFeltOfEachWorkshopIsInIt() {
        ImpressionsWorld day = new ImpressionsWorld();
        Id about = day.first(ImpressionsWorld.CLAIRE).workshop().id();
        day.give.give(ImpressionsWorld.CLAIRE, about, When.IMMEDIATE, ImpressionsWorld.happy("Très vivant"));
        OwnImpressions own = new OwnImpressions(day.day.world.campaigns, day.impressions, day.day.workshops);
        List<Piece> hers = day.store.read(() -> own.of(ImpressionsWorld.CLAIRE));
        assertEquals(1, hers.size());
        assertTrue(
                hers.get(0).fields().stream().anyMatch(field -> field.values().equals(List.of("Très vivant"))));
        assertTrue(hers.get(0).fields().stream().anyMatch(field -> field.label().equals(Question.PLEASURE.key())));
        Id other = day.teachers().stream()
                .filter(one -> !one.equals(ImpressionsWorld.CLAIRE))
                .findFirst()
                .orElseThrow();
        assertTrue(day.store.read(() -> own.of(other)).isEmpty());
    }

    /** What a person reads is in her language, and written as people write it. */
    @Test
    void functionsDaysAndNumbersAreSaidInTheReadersLanguage() throws IOException {
        RdfAccounts accounts = new RdfAccounts(world.store);
        RdfPoolCards cards = new RdfPoolCards(world.store);
        Consent given = Consent.from(LocalDate.of(2026, 3, 9), true);
        world.store.change(() -> {
            accounts.save(new Account(
                    CLAIRE,
                    "claire.amblard",
                    "",
                    "Claire Amblard",
                    "0990002P",
                    Account.Function.TEACHER,
                    false,
                    true,
                    Instant.EPOCH));
            cards.save(PoolCard.empty(CLAIRE, LocalDate.of(2026, 3, 8)).with(given));
        });
        ReadOwnData own = new ReadOwnData(world.store, List.of(new OwnAccount(accounts), new OwnCard(cards)));
        String english = text(unpacked(own, CLAIRE, Language.EN).get("my-data.html"));
        assertTrue(english.contains("Function: teacher") && !english.contains("enseignant"), english);
        assertTrue(english.contains("Monday 9 March 2026") && !english.contains("2026-03-09"), english);
        Map<String, byte[]> french = unpacked(own, CLAIRE, Language.FR);
        assertTrue(text(french.get("mes-donnees.csv")).contains("lundi 9 mars 2026"));
        String json = text(french.get("mes-donnees.json"));
        assertTrue(json.contains("\"function\":\"enseignant\""), json);
        assertTrue(json.contains("\"consent-given\":\"2026-03-09\""), json);
    }

    @Test
    void placesOnTheAxesAreSaidToATenth() throws IOException {
        World answered = PathwayWorld.story().world;
        OwnAnswers kind = new OwnAnswers(answered.campaigns, answered.sheets, answered.positions, messages);
        Id someone = answered.store
                .read(() -> answered.sheets.of(World.CAMPAIGN))
                .get(0)
                .teacher();
        ReadOwnData own = new ReadOwnData(answered.store, List.of(kind));
        assertTrue(text(unpacked(own, someone, Language.EN).get("my-data.json"))
                .matches("(?s).*\"openness\":\"\\d\\.\\d\".*"));
        OwnData precise = new OwnData() {
            @Override
            public int order() {
                return 1;
            }

            @Override
            public String category() {
                return kind.category();
            }

            @Override
            public List<Piece> of(Id person) {
                return List.of(Piece.about("").number("openness", 6.555555555555555));
            }
        };
        ReadOwnData long16 = new ReadOwnData(world.store, List.of(precise));
        assertTrue(text(unpacked(long16, someone, Language.FR).get("mes-donnees.html"))
                .contains(" 6,6<"));
        assertTrue(
                text(unpacked(long16, someone, Language.EN).get("my-data.html")).contains(" 6.6<"));
    }

    private String page(OwnCopy copy) {
        Account account = new Account(
                Id.of("paul-laurent"),
                "paul.laurent",
                "",
                "Paul Laurent",
                "",
                Account.Function.ACADEMY,
                false,
                true,
                Instant.EPOCH);
        Visit visit = PagesInTests.visit(new Viewer(Optional.of(account.id()), "Paul Laurent", List.of()), Language.FR);
        MyDataView view = new MyDataView(Optional.of(account), List.of(), List.of(), List.of(), copy);
        return new PagesInTests().render(visit, Html.of("app/my_data", view, "app.my-data"));
    }

    /** A number of a school says nothing to its teachers; where no campaign of theirs names it, the number stays. */
    @Test
    void aSchoolIsCalledByItsName() {
        MyDataView view = new MyDataView(
                Optional.empty(),
                List.of(
                        Grant.inCampaign(Role.TEACHER, Id.of("journee"), "0990002P"),
                        Grant.inCampaign(Role.ANIMATOR, Id.of("autre"), "0990003R")),
                List.of(new Campaign(
                        Id.of("journee"),
                        "Journée",
                        "",
                        null,
                        List.of(new School("0990002P", "Rosa-Parks", "")),
                        List.of(),
                        List.of(),
                        true)),
                List.of(),
                new OwnCopy(List.of()));
        Visit visit = PagesInTests.visit(new Viewer(Optional.of(Id.of("claire")), "", List.of()), Language.FR);
        String page = new PagesInTests().render(visit, Html.of("app/my_data", view, "app.my-data"));
        assertTrue(page.contains("<li>enseignant, Rosa-Parks (0990002P)</li>"), page);
        assertTrue(page.contains("<li>animateur, 0990003R</li>"), page);
    }

    /** An inspector has no project team and no profile; a teacher and an animator each ask somebody else. */
    @Test
    void thePageSpeaksToEachRoleInItsOwnWords() {
        String inspector = page(new OwnCopy(List.of()));
        assertFalse(inspector.contains("votre collège") || inspector.contains("Qui a lu votre profil"), inspector);
        assertTrue(inspector.contains("à qui administre cette plateforme"), inspector);
        assertTrue(inspector.contains("href=\"/essaim/donnees/copie.zip\""), inspector);
        Piece one = Piece.about("").with("email", "x@y.example");
        String teacher = page(new OwnCopy(List.of(new OwnCopy.Part("teacher", List.of(one), false))));
        assertTrue(teacher.contains("l’équipe projet de votre collège") && teacher.contains("Qui a lu votre profil"));
        String animator = page(new OwnCopy(List.of(new OwnCopy.Part("animation", List.of(one, one), false))));
        assertTrue(animator.contains("votre fiche d’animateur") && animator.contains("2 éléments"), animator);
        assertFalse(animator.contains("Qui a lu votre profil"));
        assertFalse(animator.contains("/donnees/effacer"), "nothing of it is erased by its owner alone");
        String writer = page(new OwnCopy(List.of(new OwnCopy.Part("journal", List.of(one), true))));
        assertTrue(writer.contains("name=\"partie\" value=\"journal\""), writer);
    }

    /** Only what one wrote oneself, only the kinds one ticked; what the group signs stays, and so does all of a mate. */
    @Test
    void onesOwnTextsAreErasedAndNothingOfAnybodyElse() {
        LogEntry mine = world.write.write(CLAIRE, H, world.line("À effacer", Visibility.GROUP), "");
        Written signed = new Written(Optional.empty(), "Du groupe", List.of(), "", Visibility.GROUP, true);
        LogEntry groups = world.write.write(CLAIRE, H, signed, "");
        LogEntry his = world.write.write(JULIEN, H, world.line("De Julien", Visibility.GROUP), "");
        idea(CLAIRE, "Gardée");
        List<String> forgotten = new ArrayList<>();
        EraseOwnData erase = new EraseOwnData(
                world.store,
                List.of(
                        new OwnIdeas(world.day.campaigns, ideas),
                        new OwnJournal(world.read, world.day.workshops, world.photos, world.withdraw)),
                new InMemoryAudit(world.clock),
                () -> forgotten.add("history"),
                Runnable::run);
        assertThrows(Failure.Invalid.class, () -> erase.erase(CLAIRE, Set.of("account")));
        erase.erase(CLAIRE, Set.of("journal"));
        erase.erase(CLAIRE, Set.of("journal"));
        assertEquals(
                List.of(groups.id()),
                world.read.mine(CLAIRE).stream().map(LogEntry::id).toList());
        assertEquals(his.id(), world.read.mine(JULIEN).get(0).id());
        assertTrue(world.store
                .read(() -> world.spaces.post(H, "entry-" + mine.id()))
                .filter(post -> !post.withdrawn())
                .isEmpty());
        assertEquals(1, world.store.read(() -> ideas.of(WorkshopWorld.CAMPAIGN)).size(), "not ticked");
        assertEquals(2, forgotten.size(), "the history on disk goes too");
    }
}
