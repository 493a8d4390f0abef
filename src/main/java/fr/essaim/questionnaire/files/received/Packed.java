package fr.essaim.questionnaire.files.received;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes made small while they wait: a file of answers shrinks to a tenth. */
final class Packed {

    private final byte[] bytes;

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    static Packed of(byte[] whole) {
        ByteArrayOutputStream small = new ByteArrayOutputStream(whole.length / 8 + 64);
        try (DeflaterOutputStream out = new DeflaterOutputStream(small)) {
            out.write(whole);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Packed(small.toByteArray());
    }

    int size() {
        return bytes.length;
    }

    byte[] unpacked() {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
