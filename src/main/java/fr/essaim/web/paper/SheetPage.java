package fr.essaim.web.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** Writes sheets as one page of HTML that needs nothing else, to keep on one's own machine. */
@Singleton
public final class SheetPage {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, SheetPage.class.getClassLoader(), "fr.essaim.pages");

    @Inject
    public SheetPage() {}

    public String write(Paper paper) {
        StringOutput html = new StringOutput();
        engine.render("web/paper_file.jte", Map.of("paper", paper), html);
        return html.toString();
    }
}
