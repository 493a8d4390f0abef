package fr.essaim.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Renders pages without a container, so that a room's test can read what a person would. */
public final class PagesInTests {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PagesInTests.class.getClassLoader(), "fr.essaim.pages");
    private final Messages messages = new Messages();

    public static Visit visit(Viewer viewer, Language language) {
        return visit(viewer, language, Flash.NONE);
    }

    public static Visit visit(Viewer viewer, Language language, Flash flash) {
        Visit visit = new Visit();
        visit.open(viewer, language, "jeton", flash, false, "/");
        return visit;
    }

    /** What the browser gets. With {@code ESSAIM_PAGES=DIR} it is also kept there, to be looked at. */
    public String render(Visit visit, Html page) {
        String title = messages.say(visit.language(), page.title(), page.arguments());
        Shell shell = new Shell(messages, "/essaim", visit, title, List.of(), false, true);
        StringOutput output = new StringOutput();
        engine.render(page.template() + ".jte", Map.of("shell", shell, "view", page.view()), output);
        keep(page.template().replace('/', '-') + "-" + visit.language().code(), output.toString());
        return output.toString();
    }

    private static void keep(String name, String html) {
        String directory = System.getenv("ESSAIM_PAGES");
        if (directory == null) {
            return;
        }
        try {
            Files.createDirectories(Path.of(directory));
            Files.writeString(
                    Path.of(directory, name + ".html"),
                    html.replace(
                            "/essaim/assets/",
                            Path.of("src/main/webapp/assets").toUri().getPath()));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
