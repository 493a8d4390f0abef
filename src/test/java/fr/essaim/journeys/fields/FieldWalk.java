package fr.essaim.journeys.fields;

import fr.essaim.journeys.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;

/** Types every odd text into every listed box of a running instance and reads it back. */
public final class FieldWalk {

    private final Reader reader;

    /** @param base address of the application without a slash at its end, started with the demonstration */
    public FieldWalk(String base) {
        reader = new Reader(base);
        begin();
    }

    /** What an entry, a photo and an idea need to be changed: that they are there. */
    private void begin() {
        Visitor claire = reader.visitor("claire-amblard");
        Element group = reader.page("claire-amblard", "/journal/nouveau")
                .select("input[name=groupe]")
                .first();
        claire.post(
                "/journal/nouveau",
                "/journal/nouveau",
                Map.of("groupe", group.attr("value"), "retenu", "Essai", "pour", "groupe"));
        String entry = reader.walk("claire-amblard", "/journal > /journal/[a-z0-9]{20,}");
        claire.post("/journal", "/idees/du-journal" + entry.substring("/journal".length()), Map.of("ligne", "0"));
        photo(claire, entry);
    }

    private static void photo(Visitor claire, String entry) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            body.write(("--odd\r\nContent-Disposition: form-data; name=\"_jeton\"\r\n\r\n" + claire.token(entry)
                            + "\r\n--odd\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"a.png\"\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", body);
            body.write("\r\n--odd--\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        claire.send(claire.request(entry + "/photo")
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=odd")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** What went wrong, a line each, of boxes in these templates. */
    public List<String> faults(String templates, Collection<String> texts) {
        Map<String, List<Box>> forms = Box.all().stream()
                .filter(box -> box.template().matches(templates))
                .collect(Collectors.groupingBy(this::form, LinkedHashMap::new, Collectors.toList()));
        List<String> faults = new ArrayList<>();
        forms.forEach((form, boxes) -> {
            TypedForm typed = new TypedForm(reader, boxes);
            texts.forEach(
                    text -> typed.type(text).forEach(fault -> faults.add(fault + " for " + TypedForm.quoted(text))));
        });
        settle();
        return faults;
    }

    /** Leaves nothing on its way to the platform: other journeys go on with the same groups. */
    private void settle() {
        for (int tries = 0; tries < 120; tries++) {
            if (reader.page("claire-amblard", "/journal").select(".badge-warn").isEmpty()) {
                return;
            }
            LockSupport.parkNanos(1_000_000_000L);
        }
    }

    /** Boxes of one form stand together on its page. */
    private String form(Box box) {
        String page = reader.walk(box.person(), box.form());
        return page + " " + TypedForm.action(reader.page(box.person(), page), box);
    }
}
