package fr.essaim.journal.web.photos;

import static fr.essaim.journal.JournalWorld.CLAIRE;
import static fr.essaim.journal.JournalWorld.H;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.journal.JournalWorld;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.photos.AttachPhoto;
import fr.essaim.journal.writing.WriteWithPhoto;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Role;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.workshops.WorkshopWorld;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The box to write in, sent with the photo of a sheet. */
class SheetPageTest {

    private static final String MARK = "----essaim7";
    private static final String TYPE = "multipart/form-data; boundary=" + MARK;

    private final JournalWorld world = new JournalWorld();
    private final SheetPage page = new SheetPage(
            new WriteWithPhoto(world.write, world.photos),
            new Messages(),
            PagesInTests.visit(
                    new Viewer(
                            Optional.of(CLAIRE),
                            "Claire Amblard",
                            List.of(Grant.inCampaign(Role.TEACHER, WorkshopWorld.CAMPAIGN, "0990002P"))),
                    Language.FR));

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] form(String retained, byte[] picture) throws IOException {
        return form("", retained, picture);
    }

    private static byte[] form(String once, String retained, byte[] picture) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (String[] field :
                new String[][] {{"_une-fois", once}, {"groupe", H.value()}, {"pour", "groupe"}, {"retenu", retained}}) {
            body.write(("--" + MARK + "\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n" + field[1]
                            + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + MARK + "\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"feuille.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(picture);
        body.write(("\r\n--" + MARK + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private void send(String once, String retained, byte[] picture) throws IOException {
        page.keep(TYPE, new ByteArrayInputStream(form(once, retained, picture)));
    }

    @Test
    void wordsAndPictureComeOutOfTheFormAsTheyWentIn() throws IOException {
        byte[] odd = new byte[512];
        for (int i = 0; i < odd.length; i++) {
            odd[i] = (byte) i;
        }
        SheetForm read = SheetForm.read(TYPE, new ByteArrayInputStream(form("À garder\r\n« été » 🐝", odd)), 10_000);
        assertEquals("À garder\r\n« été » 🐝", read.words().getFirst("retenu"));
        assertArrayEquals(odd, read.photo());
        assertThrows(
                Failure.Invalid.class,
                () -> SheetForm.read(TYPE, new ByteArrayInputStream(form("", new byte[0])), 10_000));
        assertThrows(Failure.Invalid.class, () -> SheetForm.read(TYPE, new ByteArrayInputStream(form("x", odd)), 300));
    }

    @Test
    void sentTwiceItIsOneEntryWithItsPhotoAndTheSpaceLeadsToIt() throws IOException {
        send("cle-1", "Écrite au mur", jpeg());
        LogEntry entry = world.read.mine(CLAIRE).get(0);
        assertEquals("Écrite au mur", entry.note().retained());
        assertTrue(world.photos.has(entry.id()));
        assertTrue(world.store
                .read(() -> world.spaces.post(H, "entry-" + entry.id()))
                .orElseThrow()
                .body()
                .value()
                .contains("/photo"));
        world.photos.describe(entry.id(), "Trois colonnes");
        send("cle-1", "Écrite au mur", jpeg());
        assertEquals(1, world.read.mine(CLAIRE).size());
        assertEquals("Trois colonnes", world.photos.described(entry.id()));
    }

    @Test
    void aPictureNobodyCanReadKeepsTheTextBackAndATextThatIsRefusedKeepsThePicture() throws IOException {
        assertThrows(Failure.Invalid.class, () -> send("cle-2", "Avec un faux", "pas une photo".getBytes()));
        assertThrows(Failure.Invalid.class, () -> send("cle-3", "x".repeat(4001), jpeg()));
        assertTrue(world.read.mine(CLAIRE).isEmpty());
        send("cle-3", "Plus court", jpeg());
        LogEntry entry = world.read.mine(CLAIRE).get(0);
        assertTrue(world.photos.has(entry.id()));
        world.withdraw.withdraw(CLAIRE, entry.id());
        assertFalse(world.photos.has(entry.id()));
    }

    @Test
    void aPhotoAloneIsGivenALineInWords() throws IOException {
        send("cle-4", " ", jpeg());
        assertEquals(
                "Tout est sur la feuille photographiée.",
                world.read.mine(CLAIRE).get(0).note().retained());
    }

    @Test
    void aPhotoTooHeavyIsSaidInThePhotosOwnWords() throws IOException {
        send("cle-5", "Sans photo", jpeg());
        var entry = world.read.mine(CLAIRE).get(0).id();
        PhotoPage alone = new PhotoPage(new AttachPhoto(world.read, world.photos, world.wall), null);
        byte[] heavy = form("", new byte[17 * 1024 * 1024]);
        byte[] none = ("--" + MARK + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        assertEquals("journal.photo-heavy", refused(() -> page.keep(TYPE, new ByteArrayInputStream(heavy))));
        assertEquals("journal.photo-heavy", refused(() -> alone.attach(entry, TYPE, new ByteArrayInputStream(heavy))));
        assertEquals("journal.photo-kind", refused(() -> alone.attach(entry, TYPE, new ByteArrayInputStream(none))));
    }

    private static String refused(org.junit.jupiter.api.function.Executable sent) {
        return assertThrows(Failure.Invalid.class, sent).violations().get(0).key();
    }
}
