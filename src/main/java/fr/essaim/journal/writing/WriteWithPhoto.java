package fr.essaim.journal.writing;

import fr.essaim.journal.LogEntry;
import fr.essaim.journal.photos.AttachPhoto;
import fr.essaim.journal.photos.Photos;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Writes an entry together with the photo of a paper sheet: both or neither. The photo is drawn anew first, so that a
 * picture we cannot read refuses the text with it, and the space's post leads to the photo from the start. Given the
 * same client key again it returns the entry that is there and changes neither.
 *
 * <p>Fails as {@link WriteEntry} does, and with {@link Failure.Invalid} for a file that is no JPEG or PNG, is broken
 * or too large.
 */
@Singleton
public final class WriteWithPhoto {

    private final WriteEntry writeEntry;
    private final Photos photos;

    @Inject
    public WriteWithPhoto(WriteEntry writeEntry, Photos photos) {
        this.writeEntry = writeEntry;
        this.photos = photos;
    }

    /** @param clientKey chosen by the client for this entry alone */
    public LogEntry write(Id author, Id group, Written written, String clientKey, byte[] file) {
        if (clientKey.isBlank()) {
            throw new Failure.Invalid("", "web.form-malformed");
        }
        AttachPhoto.checkSize(file);
        Id entry = WriteEntry.named(author, clientKey);
        boolean sentBefore = photos.has(entry);
        if (!sentBefore) {
            photos.keep(entry, file);
        }
        try {
            return writeEntry.write(author, group, written, clientKey);
        } catch (RuntimeException refused) {
            if (!sentBefore) {
                photos.forget(entry);
            }
            throw refused;
        }
    }
}
