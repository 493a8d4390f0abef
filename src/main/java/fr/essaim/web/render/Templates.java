package fr.essaim.web.render;

import fr.essaim.web.Html;
import fr.essaim.web.Messages;
import fr.essaim.web.Navigation;
import fr.essaim.web.Shell;
import fr.essaim.web.Visit;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The templates, compiled with the application: nothing is read or compiled while a page is asked for. */
@Singleton
public final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "fr.essaim.pages");
    private final Messages messages;
    private final Navigation navigation;
    private final Visit visit;
    private final Standing standing;
    private final HttpServletRequest request;

    @Inject
    public Templates(
            Messages messages, Navigation navigation, Visit visit, Standing standing, HttpServletRequest request) {
        this.messages = messages;
        this.navigation = navigation;
        this.visit = visit;
        this.standing = standing;
        this.request = request;
        engine.setBinaryStaticContent(true);
    }

    public Utf8ByteOutput render(Html page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(page.template() + ".jte", Map.of("shell", shell(page), "view", page.view()), output);
        return output;
    }

    private Shell shell(Html page) {
        return new Shell(
                messages,
                request.getContextPath(),
                visit,
                messages.say(visit.language(), page.title(), page.arguments()),
                navigation.of(visit.viewer(), visit.path()),
                standing.demo(),
                standing.storeWrites());
    }
}
