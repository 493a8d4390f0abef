package fr.essaim.host.spi.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.host.spi.HostFailure;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class TlsReasonTest {

    @Test
    void theReasonBehindARefusedHandshakeIsNamed() {
        assertReason("tls-expired", new CertificateExpiredException());
        assertReason("tls-not-yet-valid", new CertificateNotYetValidException());
        assertReason(
                "tls-expired",
                new CertPathValidatorException("validity check failed", null, null, -1, BasicReason.EXPIRED));
        assertReason("tls-untrusted", new CertPathBuilderException("unable to find valid certification path"));
        assertReason("tls-other-name", new CertificateException("no name matching"));
        assertReason("tls", new IllegalStateException("something else"));
    }

    @Test
    void otherFailuresKeepTheirCode() {
        assertEquals(
                "timeout",
                Report.failed(HostFailure.unavailable("timeout"), 1)
                        .findings()
                        .get(0)
                        .code());
    }

    private static void assertReason(String expected, Exception cause) {
        Exception handshake = new SSLHandshakeException("refused");
        handshake.initCause(new CertificateWrapper(cause));
        Report report = Report.failed(HostFailure.unavailable("tls", handshake), 3);
        assertEquals(expected, report.findings().get(0).code());
    }

    /** As the JDK wraps what its validators throw. */
    private static final class CertificateWrapper extends CertificateException {
        private static final long serialVersionUID = 1L;

        CertificateWrapper(Exception cause) {
            super("wrapped", cause);
        }
    }
}
