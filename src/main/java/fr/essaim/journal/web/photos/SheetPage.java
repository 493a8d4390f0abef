package fr.essaim.journal.web.photos;

import fr.essaim.journal.LogEntry;
import fr.essaim.journal.photos.AttachPhoto;
import fr.essaim.journal.web.EntryForm;
import fr.essaim.journal.writing.WriteWithPhoto;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Messages;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/**
 * Takes an entry and the photo of its sheet in one go, from the box to write in or from what waited in the browser.
 * The same key twice is the same entry.
 */
@Singleton
@Path("/journal/avec-photo")
@Produces(MediaType.TEXT_HTML)
public final class SheetPage {

    private static final int MOST = AttachPhoto.BYTES_AT_MOST + 256 * 1024;

    private final WriteWithPhoto writeWithPhoto;
    private final Messages messages;
    private final Visit visit;

    @Inject
    public SheetPage(WriteWithPhoto writeWithPhoto, Messages messages, Visit visit) {
        this.writeWithPhoto = writeWithPhoto;
        this.messages = messages;
        this.visit = visit;
    }

    @POST
    @Allowed("journal.write")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response write(@HeaderParam("Content-Type") String type, InputStream body) {
        LogEntry entry = keep(type, body);
        return visit.done(
                "/journal", Flash.done("journal.kept-with-photo").withUndo("/journal/" + entry.id() + "/retirer"));
    }

    LogEntry keep(String type, InputStream body) {
        SheetForm sent = SheetForm.read(type, body, MOST);
        EntryForm typed = new EntryForm(sent.wordsOr(messages.say(visit.language(), "journal.photo-alone")));
        Id me = visit.viewer().person();
        return writeWithPhoto.write(me, typed.group(), typed.written(), sent.once(), sent.photo());
    }
}
