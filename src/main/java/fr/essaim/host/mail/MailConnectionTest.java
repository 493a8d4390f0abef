package fr.essaim.host.mail;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.connection.ConnectionTest;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.connection.Report.Finding;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Greets the mail server, secures the line, signs in and names the sender: all but a letter. */
@Singleton
public final class MailConnectionTest implements ConnectionTest {

    private final Clock clock;

    @Inject
    public MailConnectionTest(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String connection() {
        return "mail";
    }

    @Override
    public boolean knows(Map<String, String> settings) {
        return !settings.getOrDefault("server", "").isBlank();
    }

    @Override
    public Report test(Map<String, String> settings) {
        long start = System.nanoTime();
        try {
            MailSettings said = MailSettings.of(settings);
            new MailServer(said, clock).greet();
            List<Finding> findings = said.security() == MailSettings.Security.NONE
                    ? List.of(Finding.warning("mail-in-the-clear", said.host()))
                    : List.of();
            return new Report("", "", Set.of(), findings, Report.since(start));
        } catch (HostFailure failure) {
            if (failure.code().equals("private-address")) {
                return Report.failed(Finding.fault("mail-private-address"), Report.since(start));
            }
            return Report.failed(failure, Report.since(start));
        } catch (IllegalArgumentException unusable) {
            return Report.failed(Finding.fault("setting-missing", unusable.getMessage()), Report.since(start));
        }
    }
}
