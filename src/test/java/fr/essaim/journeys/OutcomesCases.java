package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the story's day leaves: the same figures on the page and in each file, and a campaign that closes and opens again. */
interface OutcomesCases extends Deployed {

    String BILAN = "/campagnes/journee-du-12-mars/bilan";
    Pattern SHARE = Pattern.compile("(\\d+) % de (\\d+)");

    @Test
    @Order(1)
    default void theStorysFiguresAreTheSameInEveryOutput() throws IOException {
        Visitor nadia = new Visitor(base()).as("nadia-lefort");
        String page = flat(Jsoup.parse(nadia.get(BILAN).body()).text());
        for (String said : List.of(
                "44 enseignants, 8 groupes",
                "38 sur 44",
                "22 sur 44",
                "75 % de 96",
                "16 idées partagées, 6 petits groupes")) {
            assertTrue(page.contains(said), said + " in " + page);
        }
        List<String> shares = shares(page);
        assertEquals(18, shares.size(), "five questions and four workshops, at once and days later");
        assertEquals(shares, shares(odt(nadia.file(BILAN + "/synthese.odt"))));
        try (PDDocument pdf = Loader.loadPDF(nadia.file(BILAN + "/synthese.pdf"))) {
            assertEquals(shares, shares(flat(new PDFTextStripper().getText(pdf))));
        }
        String csv = nadia.get(BILAN + "/synthese.csv", "*/*").body();
        assertEquals(
                shares,
                rows(csv)
                        .filter(OutcomesCases::onThePage)
                        .map(OutcomesCases::share)
                        .sorted()
                        .toList());
        String turtle = nadia.get(BILAN + "/synthese.ttl", "*/*").body();
        long shown = rows(csv)
                .filter(row -> !row[5].isEmpty() && !row[4].equals("0"))
                .count();
        assertEquals(
                shown,
                Pattern.compile("answersAgreeing").matcher(turtle).results().count());
    }

    @Test
    @Order(2)
    default void theCampaignClosesAndOpensAgain() {
        Visitor nadia = new Visitor(base()).as("nadia-lefort");
        nadia.post(BILAN, BILAN + "/cloturer", Map.of("espaces", "archiver"));
        assertTrue(nadia.get(BILAN).body().contains("La campagne est close, les espaces sont archivés."));
        nadia.post(BILAN, BILAN + "/rouvrir", Map.of());
        assertFalse(nadia.get(BILAN).body().contains("La campagne est close"));
    }

    private static List<String> shares(String text) {
        return SHARE.matcher(text).results().map(hit -> hit.group()).sorted().toList();
    }

    private static Stream<String[]> rows(String csv) {
        return csv.lines().skip(1).map(line -> line.replace("\"", "").split(";", -1));
    }

    /** All schools together: each question for all workshops, and the pleasure in each of them. */
    private static boolean onThePage(String[] row) {
        return !row[5].isEmpty() && row[3].isEmpty() && (row[2].isEmpty() || row[0].equals("pleasure"));
    }

    private static String share(String[] row) {
        return Math.round(100f * Integer.parseInt(row[5]) / Integer.parseInt(row[4])) + " % de " + row[4];
    }

    private static String odt(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry part = zip.getNextEntry();
            while (!part.getName().equals("content.xml")) {
                part = zip.getNextEntry();
            }
            return flat(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", " "));
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
