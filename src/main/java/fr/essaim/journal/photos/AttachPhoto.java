package fr.essaim.journal.photos;

import fr.essaim.journal.LogEntry;
import fr.essaim.journal.ReadJournal;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Puts the photo of a paper sheet beside an entry, once drawn anew. Who may change the entry may change its photo; who
 * may read the one reads the other. The group's space shows no photo.
 *
 * <p>Fails with {@link Failure.NotFound} for an entry or a photo the asker does not know, with
 * {@link Failure.Invalid} for a file that is no JPEG or PNG, is broken or too large.
 */
@Singleton
public final class AttachPhoto {

    /** Bytes of the file. */
    public static final int BYTES_AT_MOST = 8 * 1024 * 1024;

    public static final int WORDS_AT_MOST = 300;

    private final ReadJournal journal;
    private final Photos photos;

    @Inject
    public AttachPhoto(ReadJournal journal, Photos photos) {
        this.journal = journal;
        this.photos = photos;
    }

    public void attach(Id person, Id entry, byte[] file) {
        LogEntry found = journal.toChange(person, entry);
        if (file.length > BYTES_AT_MOST) {
            throw new Failure.Invalid("fichier", "journal.photo-heavy", BYTES_AT_MOST / 1024 / 1024);
        }
        photos.keep(found.id(), file);
    }

    public void describe(Id person, Id entry, String words) {
        LogEntry found = journal.toChange(person, entry);
        String line = words.replaceAll("[\r\n]+", " ");
        int signs = line.codePointCount(0, line.length());
        if (signs > WORDS_AT_MOST) {
            throw new Failure.Invalid("description", "journal.too-long", WORDS_AT_MOST, signs);
        }
        if (photos.has(found.id())) {
            photos.describe(found.id(), line);
        }
    }

    public void remove(Id person, Id entry) {
        photos.forget(journal.toChange(person, entry).id());
    }

    public byte[] read(Id person, Id entry) {
        Id known = journal.one(person, entry).id();
        return photos.of(known).orElseThrow(() -> new Failure.NotFound("journal.no-such-entry"));
    }
}
