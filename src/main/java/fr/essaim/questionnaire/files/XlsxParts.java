package fr.essaim.questionnaire.files;

import fr.essaim.kernel.Failure;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook, streamed. Nothing is ever unpacked to disk; what grows beyond reason, hides macros, or names
 * its parts so as to escape is refused while it is read.
 */
final class XlsxParts {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;
    private static final int HEAD = 4096;
    private static final String FILE = "fichier";

    private final byte[] bytes;

    XlsxParts(byte[] bytes) {
        this.bytes = bytes;
        names().forEach(XlsxParts::check);
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] <= 8;
    }

    private static void check(String name) {
        String plain = name.replace('\\', '/');
        if (plain.startsWith("/") || plain.contains("../") || plain.contains(":")) {
            throw new Failure.Invalid(FILE, "questionnaire.xlsx-name", name);
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("macrosheets/")) {
            throw new Failure.Invalid(FILE, "questionnaire.xlsx-macros");
        }
        if (lower.equals("encryptedpackage")) {
            throw new Failure.Invalid(FILE, "questionnaire.xlsx-locked");
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        walk((name, in) -> {
            names.add(name);
            if (names.size() > MOST_PARTS) {
                throw new Failure.Invalid(FILE, "questionnaire.xlsx-bomb");
            }
            refuseDefinition(name, in);
        });
        if (!names.contains("xl/workbook.xml")) {
            throw new Failure.Invalid(FILE, "questionnaire.xlsx-broken");
        }
        return names;
    }

    /** Also in a part that nobody would read: no program that writes workbooks puts a definition into one. */
    private static void refuseDefinition(String name, InputStream in) throws IOException {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
            if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
                throw new Failure.Invalid(FILE, "questionnaire.xlsx-dtd", name);
            }
        }
    }

    /** Reads the elements of a part one by one; does nothing if there is no such part. */
    void read(String part, Consumer<XMLStreamReader> element) {
        walk((name, in) -> {
            if (name.equals(part)) {
                elements(part, in, element);
            }
        });
    }

    private static void elements(String part, InputStream in, Consumer<XMLStreamReader> element) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Failure.Invalid(FILE, "questionnaire.xlsx-dtd", part);
                }
                element.accept(reader);
            }
        } catch (XMLStreamException broken) {
            throw broken.getNestedException() instanceof TooLarge
                    ? new Failure.Invalid(FILE, "questionnaire.xlsx-bomb")
                    : new Failure.Invalid(FILE, "questionnaire.xlsx-broken");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    @FunctionalInterface
    private interface Visit {
        void part(String name, InputStream in) throws IOException;
    }

    private void walk(Visit visit) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            Counted counted = new Counted(zip);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                visit.part(entry.getName(), counted);
                counted.skipRest();
            }
        } catch (TooLarge bomb) {
            throw new Failure.Invalid(FILE, "questionnaire.xlsx-bomb");
        } catch (IOException | IllegalArgumentException broken) {
            throw new Failure.Invalid(FILE, "questionnaire.xlsx-broken");
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what comes out of the whole archive; closing it leaves the archive open for its next part. */
    private static final class Counted extends FilterInputStream {

        private long total;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            total += Math.max(read, 0);
            if (total > MOST_UNPACKED) {
                throw new TooLarge();
            }
            return read;
        }

        void skipRest() throws IOException {
            byte[] nowhere = new byte[16 * 1024];
            int read = 0;
            while (read >= 0) {
                read = read(nowhere, 0, nowhere.length);
            }
        }

        @Override
        public void close() {
            // the archive goes on behind this part
        }
    }
}
