package fr.essaim.journal;

import static fr.essaim.journal.JournalWorld.CLAIRE;
import static fr.essaim.journal.JournalWorld.H;
import static fr.essaim.journal.Visibility.GROUP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.journal.writing.Written;
import fr.essaim.journeys.fields.OddTexts;
import fr.essaim.web.Language;
import fr.essaim.web.paper.OdtWriter;
import fr.essaim.web.paper.Paper;
import fr.essaim.web.paper.PdfWriter;
import java.io.ByteArrayInputStream;
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

    private final JournalWorld world = new JournalWorld();

    @Test
    void everyStringGoesIntoFilesThatOpen() throws Exception {
        Paper sheet = Paper.of("Journal", Language.FR);
        for (String odd : OddTexts.all()) {
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
            assertTrue(text.contains("<script>alert(123)</script>"));
        }
    }

    @Test
    void everyStringComesBackEqual() {
        for (String odd : OddTexts.all()) {
            Written written = new Written(Optional.empty(), odd, List.of(new Idea(odd, odd)), odd, GROUP);
            LogEntry kept = world.write.write(CLAIRE, H, written, "");
            String lines = odd.replace("\r\n", "\n").replace('\r', '\n');
            assertEquals(
                    new Note(lines, List.of(new Idea(lines, lines)), lines),
                    world.read.one(CLAIRE, kept.id()).note());
        }
    }

    @Test
    void inTheSpaceItIsTheSameVisibleTextAndNeverMarkup() {
        for (String odd : OddTexts.all()) {
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
                            .filter(name -> !name.equals("br"))
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
