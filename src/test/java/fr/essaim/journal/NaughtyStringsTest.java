package fr.essaim.journal;

import static fr.essaim.journal.JournalWorld.CLAIRE;
import static fr.essaim.journal.JournalWorld.H;
import static fr.essaim.journal.Visibility.GROUP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.journal.writing.Written;
import fr.essaim.web.Language;
import fr.essaim.web.paper.OdtWriter;
import fr.essaim.web.paper.Paper;
import fr.essaim.web.paper.PdfWriter;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NaughtyStringsTest {

    private static final Path MORE = Path.of("../shared/open-tests/text/blns.json");
    private static final List<String> OURS = List.of(
            "<script>alert('1')</script>",
            "\"><img src=x onerror=alert(1)>",
            "javascript:alert(1)//",
            "&lt;b&gt; &amp;amp; &#x3c;",
            "{0} ${1} #{2} {{3}} ?v <%= 7*7 %>",
            "'; DROP GRAPH <urn:essaim:g:journal>; --",
            "INSERT DATA { <a> <b> \"c\" }",
            "Ω≈ç√∫˜µ≤≥÷ 田中さんにあげて下さい ﷽",
            "👩‍👩‍👧‍👦 🇫🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "\u202Etest\u202E \u200B\uFEFF\u2028\u2029",
            "\u0000\u0001\u001F\u007F\u0085",
            "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
            "\\\\ \\n \\u0000 \"\"\" '''",
            "  espaces autour  ");

    private final JournalWorld world = new JournalWorld();

    private static List<String> all() throws IOException {
        List<String> all = new ArrayList<>(OURS);
        if (Files.isRegularFile(MORE)) {
            try (JsonReader reader = Json.createReader(Files.newBufferedReader(MORE))) {
                reader.readArray().getValuesAs(JsonString.class).forEach(value -> all.add(value.getString()));
            }
            all.removeIf(String::isBlank);
        }
        return all;
    }

    @Test
    void everyStringGoesIntoFilesThatOpen() throws Exception {
        Paper sheet = Paper.of("Journal", Language.FR);
        for (String odd : all()) {
            sheet = sheet.heading(1, odd)
                    .paragraph(odd)
                    .bullets(List.of(odd))
                    .table(odd, List.of(odd), List.of(List.of(odd)));
        }
        try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(sheet))) {
            assertTrue(pdf.getNumberOfPages() > 0);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(new OdtWriter().write(sheet)))) {
            ZipEntry part = zip.getNextEntry();
            while (!part.getName().equals("content.xml")) {
                part = zip.getNextEntry();
            }
            var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            String text = parser.parse(new ByteArrayInputStream(zip.readAllBytes()))
                    .getDocumentElement()
                    .getTextContent();
            assertTrue(text.contains("<script>alert('1')</script>"));
        }
    }

    @Test
    void everyStringComesBackEqual() throws IOException {
        for (String odd : all()) {
            Written written = new Written(Optional.empty(), odd, List.of(new Idea(odd, odd)), odd, GROUP);
            LogEntry kept = world.write.write(CLAIRE, H, written, "");
            assertEquals(
                    new Note(odd, List.of(new Idea(odd, odd)), odd),
                    world.read.one(CLAIRE, kept.id()).note());
        }
    }

    @Test
    void inTheSpaceItIsTheSameVisibleTextAndNeverMarkup() throws IOException {
        for (String odd : all()) {
            Written written = new Written(Optional.empty(), odd, List.of(), "", GROUP);
            LogEntry kept = world.write.write(CLAIRE, H, written, "");
            String html = world.post(kept).orElseThrow().body().value();
            Document read = Jsoup.parse(html);
            assertFalse(html.contains("<script") || html.contains("<img"), html);
            assertEquals(
                    List.of("p", "strong", "p"),
                    read.body().getAllElements().stream()
                            .skip(1)
                            .map(element -> element.normalName())
                            .toList(),
                    odd);
            assertEquals(
                    visible(Jsoup.parse("<p></p>").selectFirst("p").text(odd).text()),
                    visible(read.select("p").last().text()),
                    odd);
        }
    }

    private static String visible(String text) {
        return text.replace("\u0000", "").replace("\uFFFD", "").strip();
    }
}
