package fr.essaim.host.mail;

import fr.essaim.host.spi.HostFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sends letters by the server that was registered, one conversation each. A letter whose acceptance was lost on its way
 * back may be sent again with the same Message-ID: that is all SMTP has against doubles.
 */
public final class MailServer {

    private final MailSettings settings;
    private final SSLSocketFactory secure;
    private final Clock clock;

    public MailServer(MailSettings settings, Clock clock) {
        this(settings, (SSLSocketFactory) SSLSocketFactory.getDefault(), clock);
    }

    MailServer(MailSettings settings, SSLSocketFactory secure, Clock clock) {
        this.settings = settings;
        this.secure = secure;
        this.clock = clock;
    }

    /**
     * @throws HostFailure MISSING {@code no-mailbox} when there is no such address; REFUSED when the server will have
     *     none of ours (password, sender, text); UNAVAILABLE when the same may work later
     */
    public void send(Letter letter) {
        if (!Letter.isAddress(letter.to())) {
            throw HostFailure.missing("mailbox");
        }
        try (SmtpTalk talk = opened()) {
            SmtpTalk.need(250, talk.ask("MAIL FROM:<" + settings.from() + ">"), HostFailure.refused("mail-sender"));
            SmtpTalk.need(250, talk.ask("RCPT TO:<" + letter.to() + ">"), HostFailure.missing("mailbox"));
            SmtpTalk.need(354, talk.ask("DATA"), HostFailure.refused("mail-text"));
            talk.say(letter.written(settings, clock.instant()));
            SmtpTalk.need(250, talk.ask("."), HostFailure.refused("mail-text"));
        } catch (IOException wrong) {
            throw SmtpTalk.failure(wrong);
        }
    }

    /** Goes as far as a letter would, and sends none. @throws HostFailure as {@link #send} */
    void greet() {
        try (SmtpTalk talk = opened()) {
            SmtpTalk.need(250, talk.ask("MAIL FROM:<" + settings.from() + ">"), HostFailure.refused("mail-sender"));
            talk.ask("RSET");
        } catch (IOException wrong) {
            throw SmtpTalk.failure(wrong);
        }
    }

    private SmtpTalk opened() throws IOException {
        SmtpTalk talk = new SmtpTalk(settings, secure);
        try {
            talk.open();
            if (settings.security() == MailSettings.Security.STARTTLS) {
                talk.startTls();
            }
            if (!settings.user().isEmpty()) {
                signIn(talk);
            }
            return talk;
        } catch (IOException | RuntimeException wrong) {
            talk.close();
            throw wrong;
        }
    }

    private void signIn(SmtpTalk talk) throws IOException {
        if (settings.security() == MailSettings.Security.NONE) {
            throw HostFailure.refused("mail-plain-secret");
        }
        HostFailure refused = HostFailure.refused("mail-refused");
        if (talk.offers("AUTH PLAIN")) {
            String both = "\0" + settings.user() + "\0" + settings.secret();
            SmtpTalk.need(235, talk.ask("AUTH PLAIN " + coded(both)), refused);
        } else if (talk.offers("AUTH LOGIN")) {
            SmtpTalk.need(334, talk.ask("AUTH LOGIN"), refused);
            SmtpTalk.need(334, talk.ask(coded(settings.user())), refused);
            SmtpTalk.need(235, talk.ask(coded(settings.secret())), refused);
        } else {
            throw HostFailure.refused("mail-no-auth");
        }
    }

    private static String coded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
