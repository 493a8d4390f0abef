package fr.essaim.journal.files;

import static fr.essaim.journal.JournalWorld.CLAIRE;
import static fr.essaim.journal.JournalWorld.H;
import static fr.essaim.journal.JournalWorld.JULIEN;
import static fr.essaim.journal.JournalWorld.KARIM;
import static fr.essaim.workshops.WorkshopWorld.CAMPAIGN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.journal.JournalWorld;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Visibility;
import fr.essaim.journal.photos.AttachPhoto;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotoTest {

    private final JournalWorld world = new JournalWorld();
    private final AttachPhoto photo = new AttachPhoto(world.read, world.photos, world.wall);

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** The picture with an Exif part that says how the camera was held, and where. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = "GPS 48.8566N 2.3522E Jean-Moulin".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(26 + place.length);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(place);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (8 + tiff.capacity()));
        all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    @Test
    void placeAndCameraStayBehindAndThePictureStandsUpright() throws IOException {
        byte[] shot = withExif(picture("jpeg", 200, 100), 6);
        assertTrue(new String(shot, StandardCharsets.ISO_8859_1).contains("GPS 48.8566N"));
        byte[] drawn = RedrawPhoto.upright(shot);
        String raw = new String(drawn, StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains("GPS") || raw.contains("Exif"));
        BufferedImage upright = read(drawn);
        assertEquals(100, upright.getWidth());
        assertEquals(200, upright.getHeight());
        assertTrue(new Color(upright.getRGB(50, 20)).getRed() > 200, "what was left is on top");
        assertTrue(new Color(upright.getRGB(50, 180)).getRed() < 50);
    }

    @Test
    void aLargePictureIsMadeSmallerAndAPngBecomesAJpeg() throws IOException {
        BufferedImage drawn = read(RedrawPhoto.upright(picture("png", 4000, 1000)));
        assertEquals(1600, drawn.getWidth());
        assertEquals(400, drawn.getHeight());
    }

    @Test
    void aPictureThatClaimsToBeHugeIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] bomb = picture("png", 10, 10);
        ByteBuffer head = ByteBuffer.wrap(bomb);
        head.putInt(16, 30_000).putInt(20, 30_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        head.putInt(29, (int) sum.getValue());
        assertTrue(assertThrows(Failure.Invalid.class, () -> RedrawPhoto.upright(bomb))
                .violations()
                .toString()
                .contains("photo-too-large"));
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        byte[] cut = java.util.Arrays.copyOf(picture("png", 50, 50), 60);
        for (byte[] wrong : new byte[][] {
            {}, "GIF89a".getBytes(StandardCharsets.US_ASCII), "<svg onload=x>".getBytes(StandardCharsets.US_ASCII), cut
        }) {
            assertThrows(Failure.Invalid.class, () -> RedrawPhoto.upright(wrong));
        }
    }

    @Test
    void whoReadsTheEntryReadsItsPhotoAndItGoesWithIt() throws IOException {
        LogEntry entry = world.write.write(CLAIRE, H, world.line("Une feuille", Visibility.PRIVATE), "");
        photo.attach(CLAIRE, entry.id(), picture("jpeg", 20, 20));
        photo.describe(CLAIRE, entry.id(), " Une carte\nmentale ");
        assertEquals(" Une carte mentale ", world.photos.described(entry.id()));
        for (Id other : new Id[] {JULIEN, KARIM}) {
            assertThrows(Failure.NotFound.class, () -> photo.read(other, entry.id()));
            assertThrows(Failure.NotFound.class, () -> photo.remove(other, entry.id()));
        }
        world.edit.edit(CLAIRE, entry.id(), world.line("Une feuille", Visibility.GROUP));
        assertTrue(photo.read(JULIEN, entry.id()).length > 0);
        assertThrows(Failure.NotFound.class, () -> photo.read(KARIM, entry.id()));
        assertThrows(Failure.NotFound.class, () -> photo.attach(JULIEN, entry.id(), picture("jpeg", 20, 20)));
        world.withdraw.withdraw(CLAIRE, entry.id());
        assertFalse(world.photos.has(entry.id()));
        assertEquals("", world.photos.described(entry.id()));
    }

    private String posted(LogEntry entry) {
        return world.post(entry).orElseThrow().body().value();
    }

    @Test
    void theGroupsSpaceLeadsToThePhotoAsLongAsThereIsOne() throws IOException {
        LogEntry entry = world.write.write(CLAIRE, H, world.line("Voir la feuille", Visibility.GROUP), "");
        String link = "href=\"https://essaim.test/journal/" + entry.id() + "/photo\"";
        assertFalse(posted(entry).contains(link));
        photo.attach(CLAIRE, entry.id(), picture("jpeg", 20, 10));
        assertTrue(posted(entry).contains(link), posted(entry));
        LogEntry edited = world.edit.edit(CLAIRE, entry.id(), world.line("Voir mieux", Visibility.GROUP));
        assertTrue(posted(edited).contains(link) && posted(edited).contains("Voir mieux"));
        photo.remove(CLAIRE, entry.id());
        assertFalse(posted(entry).contains(link));

        photo.attach(CLAIRE, entry.id(), picture("jpeg", 20, 10));
        world.withdraw.withdraw(CLAIRE, entry.id());
        assertFalse(world.photos.has(entry.id()), "withdrawing takes the photo away");
    }

    @Test
    void theTeamAndTheAnimatorSeeThePhotosOfWhatTheyRead() throws IOException {
        LogEntry sent = world.write.write(CLAIRE, H, world.line("Pour l’équipe", Visibility.TEAM), "");
        LogEntry shared = world.write.write(CLAIRE, H, world.line("Pour le groupe", Visibility.GROUP), "");
        photo.attach(CLAIRE, sent.id(), picture("jpeg", 20, 10));
        photo.attach(CLAIRE, shared.id(), picture("jpeg", 20, 10));
        Set<String> parks = Set.of("0990002P");
        Id leads = world.workshop.animator();
        assertEquals(
                20,
                read(photo.of(world.shared.forTeam(parks, CAMPAIGN, sent.id()))).getWidth());
        assertEquals(
                20,
                read(photo.of(world.shared.ofWorkshop(leads, world.workshop.id(), shared.id())))
                        .getWidth());
        assertThrows(Failure.NotFound.class, () -> world.shared.forTeam(parks, CAMPAIGN, shared.id()));
        assertThrows(Failure.NotFound.class, () -> world.shared.forTeam(Set.of(), CAMPAIGN, sent.id()));
        assertThrows(Failure.NotFound.class, () -> world.shared.ofWorkshop(leads, world.workshop.id(), sent.id()));
        assertThrows(Failure.NotFound.class, () -> world.shared.ofWorkshop(KARIM, world.workshop.id(), shared.id()));
    }
}
