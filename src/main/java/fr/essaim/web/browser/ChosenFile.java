package fr.essaim.web.browser;

import fr.essaim.kernel.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The file of a form in which one is chosen. */
public final class ChosenFile {

    private ChosenFile() {}

    /**
     * All its bytes.
     *
     * @param none key of what is said when there is none
     * @param tooBig key of what is said of one that is larger, with the megabytes
     */
    public static byte[] bytes(String contentType, InputStream body, int most, String none, String tooBig) {
        try {
            Multipart form = new Multipart(contentType, new BufferedInputStream(body));
            InputStream file = in(form).orElseThrow(() -> new Failure.Invalid("fichier", none));
            byte[] bytes = file.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Failure.Invalid("fichier", tooBig, most / 1024 / 1024);
            }
            if (!form.whole()) {
                throw new Failure.Invalid("fichier", none);
            }
            return bytes;
        } catch (IOException cut) {
            throw new java.io.UncheckedIOException(cut);
        }
    }

    /** As it arrives, for one larger than memory. */
    public static Optional<InputStream> in(Multipart form) throws IOException {
        for (Optional<Multipart.Part> part = form.next(); part.isPresent(); part = form.next()) {
            if (part.get().chosen()) {
                return part.map(Multipart.Part::content);
            }
        }
        return Optional.empty();
    }
}
