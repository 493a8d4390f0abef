package fr.essaim.app.web.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobsViewTest {

    private static JobsView.Line line(long millis) {
        return new JobsView.Line(
                "retention", "Conservation", "admin.job-retention", "Hier", "", List.of(), "", millis, false, true);
    }

    /** A job that had nothing to do did not take "0 ms". */
    @Test
    void howLongAJobTookIsSaidAsPeopleSayIt() {
        String html = new PagesInTests()
                .render(
                        PagesInTests.visit(Viewer.NOBODY, Language.FR),
                        Html.of("admin/jobs", new JobsView(List.of(line(0), line(2400))), "admin.jobs"));
        assertTrue(html.contains("(moins d’une seconde)") && html.contains("(2 s)"), html);
        assertEquals(-1, html.indexOf(" ms)"), html);
    }
}
