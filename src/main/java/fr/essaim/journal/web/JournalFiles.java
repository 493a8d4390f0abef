package fr.essaim.journal.web;

import fr.essaim.web.Allowed;
import fr.essaim.web.Visit;
import fr.essaim.web.paper.OdtWriter;
import fr.essaim.web.paper.Paper;
import fr.essaim.web.paper.PdfWriter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One's own journal as files to take away: what one wrote, and nothing of anybody else. */
@Singleton
@Path("/journal")
public final class JournalFiles {

    private final JournalViews views;
    private final PdfWriter pdf;
    private final OdtWriter odt;
    private final Visit visit;

    @Inject
    public JournalFiles(JournalViews views, PdfWriter pdf, OdtWriter odt, Visit visit) {
        this.views = views;
        this.pdf = pdf;
        this.odt = odt;
        this.visit = visit;
    }

    @GET
    @Path("/export.md")
    @Allowed("journal.write")
    @Produces(MediaType.WILDCARD)
    public Response markdown() {
        return file(copy().markdown(), "text/markdown;charset=UTF-8", "md");
    }

    @GET
    @Path("/export.json")
    @Allowed("journal.write")
    @Produces(MediaType.WILDCARD)
    public Response json() {
        return file(copy().json(), MediaType.APPLICATION_JSON + ";charset=UTF-8", "json");
    }

    @GET
    @Path("/export.pdf")
    @Allowed("journal.write")
    @Produces(MediaType.WILDCARD)
    public Response pdf() {
        return file(pdf.write(paper()), "application/pdf", "pdf");
    }

    @GET
    @Path("/export.odt")
    @Allowed("journal.write")
    @Produces(MediaType.WILDCARD)
    public Response odt() {
        return file(odt.write(paper()), OdtWriter.TYPE, "odt");
    }

    private Paper paper() {
        return copy().paper(visit.language());
    }

    private JournalCopy copy() {
        return views.copy(visit.viewer().person());
    }

    private static Response file(Object content, String type, String extension) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"journal." + extension + "\"")
                .build();
    }
}
