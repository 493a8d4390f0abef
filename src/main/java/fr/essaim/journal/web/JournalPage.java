package fr.essaim.journal.web;

import fr.essaim.journal.LogEntry;
import fr.essaim.journal.ReadJournal;
import fr.essaim.journal.writing.EditEntry;
import fr.essaim.journal.writing.WithdrawEntry;
import fr.essaim.journal.writing.WriteEntry;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** My journal. What is not mine and was not shared with my group does not exist here. */
@Singleton
@Path("/journal")
@Produces(MediaType.TEXT_HTML)
public final class JournalPage {

    private final ReadJournal journal;
    private final WriteEntry writeEntry;
    private final EditEntry editEntry;
    private final WithdrawEntry withdrawEntry;
    private final JournalViews views;
    private final ComposerViews composers;
    private final OwnNameForm ownNameForm;
    private final Visit visit;

    @Inject
    public JournalPage(
            ReadJournal journal,
            WriteEntry writeEntry,
            EditEntry editEntry,
            WithdrawEntry withdrawEntry,
            JournalViews views,
            ComposerViews composers,
            OwnNameForm ownNameForm,
            Visit visit) {
        this.journal = journal;
        this.writeEntry = writeEntry;
        this.editEntry = editEntry;
        this.withdrawEntry = withdrawEntry;
        this.views = views;
        this.composers = composers;
        this.ownNameForm = ownNameForm;
        this.visit = visit;
    }

    @GET
    @Allowed("journal.write")
    public Html mine(@QueryParam("page") @DefaultValue("1") String page) {
        return Html.of("journal/mine", views.mine(me(), number(page)), "journal.mine");
    }

    @GET
    @Path("/groupe/{group}")
    @Allowed("journal.write")
    public Html group(@PathParam("group") Id group, @QueryParam("page") @DefaultValue("1") String page) {
        return Html.of("journal/group", views.group(me(), group, number(page)), "journal.of-group", views.label(group));
    }

    /** Whatever is no number asks for the first page. */
    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    /**
     * @param workshop what it will be about, chosen beforehand by the page one comes from
     * @param group with whom, for who is in several
     */
    @GET
    @Path("/nouveau")
    @Allowed("journal.write")
    public Html form(
            @QueryParam("atelier") @DefaultValue("") String workshop,
            @QueryParam("groupe") @DefaultValue("") String group) {
        return Html.of(
                "journal/form", composers.told(composers.form(me(), asked(workshop), asked(group))), "journal.new");
    }

    private static Optional<Id> asked(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(Id.of(id));
    }

    @POST
    @Path("/nouveau")
    @Allowed("journal.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(MultivaluedMap<String, String> form) {
        EntryForm typed = new EntryForm(form);
        LogEntry entry = writeEntry.write(me(), typed.group(), typed.written(), typed.once());
        return visit.done(
                "/journal",
                Flash.done(said(entry, "journal.shared", "journal.shared-closed", "journal.kept", "journal.sent-team"))
                        .withUndo("/journal/" + entry.id() + "/retirer"));
    }

    /** @param closed where the space of the group takes nothing more */
    private String said(LogEntry entry, String group, String closed, String mine, String team) {
        return switch (entry.visibility()) {
            case GROUP, SCHOOL -> views.isClosed(entry) ? closed : group;
            case PRIVATE -> mine;
            case TEAM -> team;
        };
    }

    @GET
    // without a dot: the files to take away would else be taken for entries by a browser, which asks for pages first
    @Path("/{entry: [^.]+}")
    @Allowed("journal.write")
    public Html show(@PathParam("entry") Id entry) {
        LogEntry one = journal.one(me(), entry);
        EntryView view = views.one(one, me());
        String form = view.mine() ? ownNameForm.of(one, view.about()) : "";
        return Html.of("journal/entry", view.offering(form), "journal.entry");
    }

    @GET
    @Path("/{entry}/modifier")
    @Allowed("journal.write")
    public Html form(@PathParam("entry") Id entry) {
        return Html.of("journal/form", composers.told(composers.form(journal.toChange(me(), entry))), "journal.edit");
    }

    @POST
    @Path("/{entry}/modifier")
    @Allowed("journal.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(@PathParam("entry") Id entry, MultivaluedMap<String, String> form) {
        EntryForm typed = new EntryForm(form);
        LogEntry now = editEntry.edit(me(), entry, typed.written(), typed.seen());
        return visit.done(
                "/journal",
                Flash.done(said(
                        now,
                        "journal.edited-shared",
                        "journal.edited-closed",
                        "journal.edited-kept",
                        "journal.edited-team")));
    }

    @POST
    @Path("/{entry}/retirer")
    @Allowed("journal.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("entry") Id entry) {
        withdrawEntry.withdraw(me(), entry);
        return visit.done("/journal", Flash.done("journal.withdrawn"));
    }

    private Id me() {
        return visit.viewer().person();
    }
}
