package fr.essaim.web.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * Writes sheets as PDF on A4, tagged wherever the library can, with the fonts in the file. Nothing is fetched while it
 * writes: an address in a text, be it of a picture or of a file on this machine, stays a text.
 */
@Singleton
public final class PdfWriter {

    /** Says as an error, with the first sheet, that it cannot give back memory of files it maps; it maps none for us. */
    private static final Logger MAPPING = Logger.getLogger("org.apache.pdfbox.io.IOUtils");

    static {
        // its log would quote signs of what people wrote
        XRLog.setLoggingEnabled(false);
        MAPPING.setLevel(java.util.logging.Level.OFF);
    }

    private static final System.Logger LOG = System.getLogger(PdfWriter.class.getName());
    private static final String FONT = "DejaVu Sans";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PdfWriter.class.getClassLoader(), "fr.essaim.pages");
    private final String style = text("paper.css");

    private final Messages messages;

    @Inject
    public PdfWriter(Messages messages) {
        this.messages = messages;
    }

    public PdfWriter() {
        this(new Messages());
    }

    /** Reads fonts and styles ahead, so that the first sheet somebody asks for takes no longer than the next. */
    public void warm() {
        write(Paper.of("Essaim", Language.FR)
                .heading(1, "Essaim")
                .bullets(List.of("Essaim"))
                .table("Essaim", List.of("Essaim", "Essaim"), List.of(List.of("1", "2"))));
    }

    public byte[] write(Paper paper) {
        return write(html(paper));
    }

    String html(Paper paper) {
        StringOutput html = new StringOutput();
        engine.render("web/paper_file.jte", Map.of("paper", paper), html);
        return html.toString();
    }

    /** @param html a whole page with a title and a language; styles in it are kept, what it links to is not */
    public byte[] write(String html) {
        Document page = page(html);
        for (Manner manner : List.of(Manner.FULL, Manner.HEADINGS_ONCE)) {
            try {
                return draw(page, manner);
            } catch (RuntimeException fault) {
                if (!isOfTags(fault)) {
                    throw fault;
                }
                LOG.log(Level.INFO, "a sheet is drawn anew, its tags failed: " + fault.getClass());
            }
        }
        LOG.log(Level.WARNING, "a sheet was drawn without tags");
        return draw(page, Manner.UNTAGGED);
    }

    Document page(String html) {
        Document page = Jsoup.parse(html);
        page.head().appendElement("style").appendChild(new DataNode(style));
        return page;
    }

    /**
     * How a sheet is drawn. The library loses the table when it repeats its headings beside a row taller than a page
     * (openhtmltopdf 1.1.65, {@code TableStructualElement.addChild}); with its headings once all tags are there.
     */
    enum Manner {
        FULL,
        HEADINGS_ONCE,
        /** Better than no sheet; it says so itself. */
        UNTAGGED
    }

    private static boolean isOfTags(RuntimeException fault) {
        return Arrays.stream(fault.getStackTrace())
                .anyMatch(step -> step.getClassName().startsWith("com.openhtmltopdf.pdfboxout.PdfBoxAccessibility"));
    }

    byte[] draw(Document asked, Manner manner) {
        Document page = asked.clone();
        if (manner != Manner.FULL) {
            page.head().appendElement("style").appendChild(new DataNode("table { -fs-table-paginate: auto; }"));
        }
        if (manner == Manner.UNTAGGED) {
            Language language = Language.of(page.select("html").attr("lang"));
            page.body().prependElement("p").text(messages.say(language, "web.paper-untagged", List.of()));
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useFont(font("DejaVuSans.ttf"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(font("DejaVuSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
            builder.usePdfUaAccessibility(manner != Manner.UNTAGGED);
            builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> PdfWriter.class.getResourceAsStream(name);
    }

    private static String text(String name) {
        try (InputStream in = PdfWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
