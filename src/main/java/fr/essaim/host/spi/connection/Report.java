package fr.essaim.host.spi.connection;

import fr.essaim.host.spi.HostFailure;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a test of a connection found.
 *
 * @param product name and version of the other side, "" when it did not say
 * @param api version of the interface it speaks, such as {@code 1.0}; "" when it did not say
 * @param seen the other side's own words for what we may do there: scopes, capabilities, features
 * @param findings what is wrong or should not stay so; empty when all is well
 * @param millis how long the other side took
 */
public record Report(String product, String api, Set<String> seen, List<Finding> findings, long millis) {

    public Report {
        seen = java.util.Collections.unmodifiableSet(new TreeSet<>(seen));
        findings = List.copyOf(findings);
    }

    /** How much a finding matters. */
    public enum Level {
        /** It cannot be used like this. */
        FAULT,
        /** It works but should not stay so, or something optional is missing. */
        WARNING
    }

    /**
     * One thing found.
     *
     * @param code lower case letters and dashes; said by {@code admin.found-<code>} with the detail as {0}
     * @param detail the name of a scope, a capability, a setting or a host; never a text of the other side
     */
    public record Finding(Level level, String code, String detail) {

        public static Finding fault(String code) {
            return new Finding(Level.FAULT, code, "");
        }

        public static Finding fault(String code, String detail) {
            return new Finding(Level.FAULT, code, detail);
        }

        public static Finding warning(String code, String detail) {
            return new Finding(Level.WARNING, code, detail);
        }
    }

    /**
     * How long something took, for {@link #millis}.
     *
     * @param start what {@link System#nanoTime} said before
     */
    public static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    public static Report failed(Finding finding, long millis) {
        return new Report("", "", Set.of(), List.of(finding), millis);
    }

    /** A failure of a call, with the reason behind TLS told apart: expired, not yet valid, other name, unknown issuer. */
    public static Report failed(HostFailure failure, long millis) {
        String code = failure.code().equals("tls") ? TlsReason.of(failure) : failure.code();
        return failed(Finding.fault(code), millis);
    }

    public boolean works() {
        return findings.stream().noneMatch(finding -> finding.level() == Level.FAULT);
    }
}
