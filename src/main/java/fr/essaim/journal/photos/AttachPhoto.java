package fr.essaim.journal.photos;

import fr.essaim.journal.LogEntry;
import fr.essaim.journal.ReadJournal;
import fr.essaim.journal.Wall;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Puts the photo of a paper sheet beside an entry, once drawn anew. Who may change the entry may change its photo; who
 * may read the one reads the other. The photo itself stays here: the group's space leads to it.
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
    private final Wall wall;

    @Inject
    public AttachPhoto(ReadJournal journal, Photos photos, Wall wall) {
        this.journal = journal;
        this.wall = wall;
        this.photos = photos;
    }

    public void attach(Id person, Id entry, byte[] file) {
        LogEntry found = journal.toChange(person, entry);
        checkSize(file);
        photos.keep(found.id(), file);
        follow(found);
    }

    /** @throws Failure.Invalid for a file that is too heavy */
    public static void checkSize(byte[] file) {
        if (file.length > BYTES_AT_MOST) {
            throw new Failure.Invalid("fichier", "journal.photo-heavy", BYTES_AT_MOST / 1024 / 1024);
        }
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
        LogEntry found = journal.toChange(person, entry);
        photos.forget(found.id());
        follow(found);
    }

    /** What stands in the space says whether there is a photo. */
    private void follow(LogEntry entry) {
        if (entry.isShared()) {
            wall.show(entry);
        }
    }

    /** For the author and the mates of an entry of their group. */
    public byte[] read(Id person, Id entry) {
        return of(journal.one(person, entry));
    }

    /** Of an entry the asker was found to read. */
    public byte[] of(LogEntry entry) {
        return photos.of(entry.id()).orElseThrow(() -> new Failure.NotFound("journal.no-such-entry"));
    }
}
