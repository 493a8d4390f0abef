package fr.essaim.web.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import fr.essaim.web.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class PaperTest {

    private static final Paper SHEET = Paper.of("Synthèse <b>& suite</b>", Language.FR)
            .heading(1, "L’œuvre de Zoë : 2 ≥ 1 → 3 €")
            .paragraph("Première ligne\nseconde  ligne\t« fin »")
            .bullets(List.of("un", "deux"))
            .table("Ressenti", List.of("Atelier", "Plaisir"), List.of(List.of("Quiz \u0000\uD800 sans écran", "4,2")));

    @Test
    void theSheetReadsTheSameInThePdf() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(SHEET))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Synthèse <b>& suite</b>"), text);
            assertTrue(text.contains("L’œuvre de Zoë : 2 ≥ 1 → 3 €"), text);
            assertTrue(text.contains("Première ligne\nseconde ligne « fin »"), text);
            assertTrue(text.contains("Plaisir") && text.contains("4,2"), text);
            assertEquals("Synthèse <b>& suite</b>", pdf.getDocumentInformation().getTitle());
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void thePdfWriterFetchesNothing(@TempDir Path here) throws Exception {
        Path secret = Files.writeString(here.resolve("secret.css"), "p::before { content: 'SECRET' }");
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String at = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            String html = "<html lang=fr><head><title>x</title><link rel=stylesheet href='" + secret.toUri()
                    + "'><link rel=stylesheet href='" + at + "a.css'></head><body><p>texte</p><img alt=x src='" + at
                    + "a.png'><object data='" + at + "o'></object><p style=\"background:url('" + at + "b')\">y</p>";
            try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(html))) {
                String text = new PDFTextStripper().getText(pdf);
                assertTrue(text.contains("texte"), text);
                assertFalse(text.contains("SECRET"), text);
            }
            assertEquals(0, calls.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theSheetReadsTheSameInTheOdt() throws Exception {
        byte[] odt = new OdtWriter().write(SHEET);
        assertEquals(OdtWriter.TYPE, new String(odt, 38, OdtWriter.TYPE.length(), StandardCharsets.US_ASCII));
        Map<String, byte[]> parts = parts(odt);
        assertEquals(
                List.of("mimetype", "META-INF/manifest.xml", "styles.xml", "meta.xml", "content.xml"),
                List.copyOf(parts.keySet()));
        for (String part : List.of("META-INF/manifest.xml", "styles.xml", "meta.xml")) {
            xml(parts.get(part));
        }
        Document content = xml(parts.get("content.xml"));
        String text = content.getDocumentElement().getTextContent();
        assertTrue(text.contains("Synthèse <b>& suite</b>"), text);
        assertTrue(text.contains("L’œuvre de Zoë : 2 ≥ 1 → 3 €"), text);
        assertTrue(text.contains("Quiz sans écran"), text);
        assertEquals(1, content.getElementsByTagName("text:line-break").getLength());
        assertEquals(1, content.getElementsByTagName("text:tab").getLength());
        assertEquals(2, content.getElementsByTagName("text:list-item").getLength());
        assertEquals(4, content.getElementsByTagName("table:table-cell").getLength());
    }

    @Test
    void theSameSheetGivesTheSameOdt() {
        assertArrayEquals(new OdtWriter().write(SHEET), new OdtWriter().write(SHEET));
    }

    @Test
    void emptyListsAndTablesDoNotBreakASheet() throws Exception {
        Paper sheet = Paper.of("Rien", Language.EN).bullets(List.of()).table("", List.of("A"), List.of());
        xml(parts(new OdtWriter().write(sheet)).get("content.xml"));
        try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(sheet))) {
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    @Test
    void aTableIsSquare() {
        List<List<String>> rows = List.of(List.of("one"));
        assertThrows(IllegalArgumentException.class, () -> new Block.Table("", List.of("A", "B"), rows));
    }

    @Test
    void aRowTallerThanAPageKeepsItsTags() throws Exception {
        String tall = "bien plus haut qu’une page ".repeat(120);
        Paper sheet = Paper.of("Haut", Language.FR)
                .heading(1, "Avant")
                .table(
                        "",
                        List.of("A".repeat(27), "B".repeat(27), "C".repeat(60), "D".repeat(70)),
                        List.of(List.of(tall, "b", "c", "d")));
        try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(sheet))) {
            assertTrue(pdf.getNumberOfPages() > 1);
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertFalse(new PDFTextStripper().getText(pdf).contains("pas balisé"));
        }
        PdfWriter writer = new PdfWriter();
        assertThrows(
                NullPointerException.class,
                () -> writer.draw(writer.page(writer.html(sheet)), PdfWriter.Manner.FULL),
                "mended in the library? then headings may be repeated again beside tall rows");
    }

    @Test
    void aSheetWithoutTagsSaysSo() throws Exception {
        for (String language : List.of("fr", "en")) {
            var page = org.jsoup.Jsoup.parse("<html lang=" + language + "><title>x</title><body><h1>Titre</h1>");
            try (PDDocument pdf = Loader.loadPDF(new PdfWriter().draw(page, PdfWriter.Manner.UNTAGGED))) {
                String said = new PDFTextStripper().getText(pdf);
                assertTrue(said.contains(language.equals("fr") ? "n’est pas balisé" : "is not tagged"), said);
                assertTrue(said.contains("Titre"), said);
            }
        }
    }

    private static Map<String, byte[]> parts(byte[] odt) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
