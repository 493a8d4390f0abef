package fr.essaim.journal.web.photos;

import fr.essaim.kernel.Failure;
import fr.essaim.web.browser.Multipart;
import fr.essaim.web.browser.Multipart.Part;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The words and the one picture of a form, with no byte beyond the limit taken into memory. */
record SheetForm(MultivaluedMap<String, String> words, byte[] photo) {

    /** @throws Failure.Invalid when there is no picture in it, or too much of it */
    static SheetForm read(String contentType, InputStream body, int most) {
        MultivaluedMap<String, String> words = new MultivaluedHashMap<>();
        byte[] photo = new byte[0];
        int left = most;
        try {
            Multipart form = new Multipart(contentType, new BufferedInputStream(body));
            for (Optional<Part> part = form.next(); part.isPresent(); part = form.next()) {
                byte[] content = part.get().bytes(left).orElseThrow(() -> tooHeavy(most));
                left -= content.length;
                if (part.get().file()) {
                    photo = content;
                } else {
                    words.add(part.get().name(), new String(content, StandardCharsets.UTF_8));
                }
            }
            if (photo.length == 0 || !form.whole()) {
                throw new Failure.Invalid("fichier", "journal.photo-kind");
            }
            return new SheetForm(words, photo);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static Failure tooHeavy(int most) {
        return new Failure.Invalid("fichier", "journal.photo-heavy", most / 1024 / 1024);
    }

    /** The form's own one-use name. */
    String once() {
        return words.containsKey("_une-fois") ? words.getFirst("_une-fois") : "";
    }

    /** The words, with a line instead of none: an entry is never a picture alone, which not everybody sees. */
    MultivaluedMap<String, String> wordsOr(String line) {
        boolean silent = words.entrySet().stream()
                .filter(field -> field.getKey().matches("retenu|propositions|(idee|pour)-\\d"))
                .allMatch(field -> String.join("", field.getValue()).isBlank());
        if (silent) {
            words.putSingle("retenu", line);
        }
        return words;
    }
}
