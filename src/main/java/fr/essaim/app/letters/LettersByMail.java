package fr.essaim.app.letters;

import fr.essaim.app.settings.Settings;
import fr.essaim.host.mail.Letter;
import fr.essaim.host.mail.MailServer;
import fr.essaim.host.mail.MailSettings;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.spaces.notices.MailPost;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Letters by the mail server of the settings; none until an administrator named one. */
@Singleton
public final class LettersByMail implements MailPost {

    private final Settings settings;
    private final Messages messages;
    private final Clock clock;

    @Inject
    public LettersByMail(Settings settings, Messages messages, Clock clock) {
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public boolean isSetUp() {
        return !settings.mail().get("server").isEmpty();
    }

    @Override
    public void send(String key, String address, String title, String text, String link) {
        String whole = String.join("\n\n", text, link, messages.say(Language.FR, "spaces.mail-foot"))
                .strip();
        server().send(new Letter(key, address, title, whole));
    }

    private MailServer server() {
        try {
            return new MailServer(MailSettings.of(settings.mail()), clock);
        } catch (IllegalArgumentException unusable) {
            throw HostFailure.refused("misconfigured");
        }
    }
}
