package fr.essaim.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts are said as people count: in French nought and one are singular, in English one alone is. */
class CountsTest {

    /** Always several: limits, widths of files, times of the day, and what is only said of more than one. */
    private static final Set<String> SEVERAL = Set.of("""
            admin.backups-lede admin.leave-say.export-then-purge admin.leave-say.purge admin.setting-too-long
            animators.too-long campaigns.line-too-long campaigns.roster-too-long campaigns.teacher-too-long
            campaigns.team-full campaigns.team-lede campaigns.title-too-long choice.reason concerns.advice-dense
            concerns.advice-too-long concerns.cost-rooms-of concerns.covered-detail concerns.notice-text
            concerns.overlap-picture concerns.reason-too-long concerns.sample-size concerns.voice-label
            groups.change.swapped groups.kept-most groups.met-too-long groups.name-too-long
            groups.obstacle.apart-too-many groups.obstacle.together-too-many groups.reason-too-long groups.rule.six
            groups.why.profiles host.password-long host.password-short host.text-long host.title impressions.circle-n
            impressions.comment-too-long invitations.too-long journal.photo-too-large pathways.hall-count
            pathways.now-hall pathways.room-hall pathways.share pathways.sites-n pathways.travel-minutes
            questionnaire.file-too-many-cells questionnaire.file-too-many-columns questionnaire.file-too-many-rows
            questionnaire.free-too-long workshops.coach.too-long workshops.line-too-long workshops.too-many
            workshops.too-many-lines
            """.strip().split("\\s+"));

    private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{\\d\\})*\\}");
    private static final Pattern PLURAL = Pattern.compile("\\{\\d\\}[ \u00a0](?!(?:"
            + "dans|sans|vous|fois|vers|puis|plus|moins|plusieurs|aux|deux|mais|est|des|les|nous|ses|pas|hors|ms)\\b)"
            + "[a-zàâéèêîôûç]+[sx]\\b");
    private static final Pattern NOUGHT = Pattern.compile("choice,0#(?:0|\\{\\d\\})[ \u00a0][a-zàâéèêîôûç]+[sx]\\b");

    private static Properties french(Path file) {
        Properties said = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            said.load(in);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
        return said;
    }

    private static boolean isPlain(String sentence) {
        String rest = sentence;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = CHOICE.matcher(rest).replaceAll("");
        }
        return PLURAL.matcher(rest).find();
    }

    @Test
    void noFrenchSentencePutsAPluralBesideANumberThatMayBeNoughtOrOne() throws IOException {
        Set<String> plain = new TreeSet<>();
        List<String> nought = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            files.filter(file -> !file.toString().endsWith("_en.properties"))
                    .map(CountsTest::french)
                    .forEach(said -> said.stringPropertyNames().forEach(key -> {
                        if (isPlain(said.getProperty(key))) {
                            plain.add(key);
                        }
                        if (NOUGHT.matcher(said.getProperty(key)).find()) {
                            nought.add(key);
                        }
                    }));
        }
        assertEquals(new TreeSet<>(SEVERAL), plain, "count with {n,choice,0#{n} chose|1<{n} choses}");
        assertEquals(List.of(), nought, "nought is singular in French");
    }

    @Test
    void aFaultIsSeen() {
        assertTrue(isPlain("{0} ajoutés"));
        assertTrue(!isPlain("{0,choice,0#{0} ajouté|1<{0} ajoutés}"));
        assertTrue(NOUGHT.matcher("{0,choice,0#0 ajoutés|1<{0} ajoutés}").find());
    }

    @Test
    void noughtOneAndManyReadAsPeopleSayThem() {
        Messages messages = new Messages();
        assertEquals("0 ajouté, 1 modifié, 2 déjà là.", messages.say(Language.FR, "campaigns.enrolled", 0, 1, 2));
        assertEquals("2 ajoutés, 3 modifiés, 0 déjà là.", messages.say(Language.FR, "campaigns.enrolled", 2, 3, 0));
        assertEquals("0 teachers of 40", messages.say(Language.EN, "concerns.covered", 0, 40));
        assertEquals("1 teacher of 40", messages.say(Language.EN, "concerns.covered", 1, 40));
    }
}
