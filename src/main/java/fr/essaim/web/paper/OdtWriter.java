package fr.essaim.web.paper;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes sheets as OpenDocument text (ODF 1.3), to go on writing in any word processor. The same sheet, the same bytes. */
@Singleton
public final class OdtWriter {

    public static final String TYPE = "application/vnd.oasis.opendocument.text";

    @Inject
    public OdtWriter() {}

    public byte[] write(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            bare(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
            put(zip, "META-INF/manifest.xml", resource("odt-manifest.xml"));
            put(zip, "styles.xml", resource("odt-styles.xml").replace("{language}", language(paper)));
            put(zip, "meta.xml", meta(paper));
            put(zip, "content.xml", new OdtContent().of(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String meta(Paper paper) {
        return resource("odt-meta.xml")
                .replace("{language}", paper.language().locale().toLanguageTag())
                .replace("{title}", OdtContent.escaped(paper.title()));
    }

    private static String language(Paper paper) {
        return "fo:language=\"" + paper.language().code() + "\" fo:country=\""
                + paper.language().locale().getCountry() + "\"";
    }

    /** First and not compressed, so that the kind of the file shows from its first bytes. */
    private static void bare(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
        return entry;
    }

    private static String resource(String name) {
        try (InputStream in = OdtWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
