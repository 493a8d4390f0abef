package fr.essaim.app.letters;

import fr.essaim.app.settings.Settings;
import fr.essaim.invitations.Seal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of this instance alone, in a file only the server may read and in no archive: on a machine put up anew addresses
 * are others, and people subscribe again.
 */
@Singleton
public final class OwnSeal implements Seal {

    private static final int BYTES = 18;

    private final Path file;

    @Inject
    public OwnSeal(Settings settings) {
        this.file = settings.data().resolve("keys").resolve("addresses.key");
    }

    @Override
    public String of(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            byte[] sealed = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sealed, BYTES));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("the JDK has no HmacSHA256", wrong);
        }
    }

    private synchronized byte[] key() {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : made();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written aside and moved, so that a crash leaves no half of a key. */
    private byte[] made() throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        Path aside = file.resolveSibling("addresses.key.new");
        Files.deleteIfExists(aside);
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(aside, key);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }
}
