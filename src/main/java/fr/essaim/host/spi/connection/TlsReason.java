package fr.essaim.host.spi.connection;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;

/** Why a secure connection was refused, by the classes of the JDK's exceptions: their sentences are not relied upon. */
final class TlsReason {

    private TlsReason() {}

    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException) {
                return "tls-expired";
            }
            if (cause instanceof CertificateNotYetValidException) {
                return "tls-not-yet-valid";
            }
            if (cause instanceof CertPathValidatorException path) {
                if (path.getReason() == CertPathValidatorException.BasicReason.EXPIRED) {
                    return "tls-expired";
                }
                if (path.getReason() == CertPathValidatorException.BasicReason.NOT_YET_VALID) {
                    return "tls-not-yet-valid";
                }
            }
            if (cause instanceof CertPathBuilderException && cause.getCause() == null) {
                return "tls-untrusted";
            }
            if (cause.getClass() == java.security.cert.CertificateException.class && cause.getCause() == null) {
                return "tls-other-name";
            }
        }
        return "tls";
    }
}
