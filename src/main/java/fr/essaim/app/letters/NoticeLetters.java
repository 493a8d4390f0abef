package fr.essaim.app.letters;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.app.settings.Settings;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.arrivals.KnownArrivals;
import fr.essaim.host.spi.signin.Directory;
import fr.essaim.invitations.replies.GuestAddresses;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.notices.NoticeWording;
import fr.essaim.spaces.web.NoticeSentences;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notices as they leave for a host. */
@Singleton
public final class NoticeLetters implements NoticeWording {

    private static final Pattern INVITATION = Pattern.compile("/campagnes/([^/]+)/invitation");

    private final Messages messages;
    private final Settings settings;
    private final Transactions transactions;
    private final Accounts accounts;
    private final KnownArrivals arrivals;
    private final Animators animators;
    private final GuestAddresses guests;

    @Inject
    public NoticeLetters(
            Messages messages,
            Settings settings,
            Transactions transactions,
            Accounts accounts,
            KnownArrivals arrivals,
            Animators animators,
            GuestAddresses guests) {
        this.messages = messages;
        this.settings = settings;
        this.transactions = transactions;
        this.accounts = accounts;
        this.arrivals = arrivals;
        this.animators = animators;
        this.guests = guests;
    }

    @Override
    public String say(Words words) {
        return NoticeSentences.say(messages, Language.FR, words);
    }

    @Override
    public String changed(String title) {
        return messages.say(Language.FR, "spaces.notice-changed", title);
    }

    @Override
    public String address(String path) {
        return settings.baseUrl("/essaim") + path.substring(1);
    }

    @Override
    public String ownAddress(Id person, String path) {
        Matcher invitation = INVITATION.matcher(path);
        return invitation.matches() ? address(guests.of(Id.of(invitation.group(1)), person)) : address(path);
    }

    @Override
    public Optional<String> idIn(String source, Id person) {
        return transactions.read(() -> arrivals.subject(
                source.equals("cas") ? Directory.cas(settings.host().get("cas-url")) : source, person));
    }

    @Override
    public String email(Id person) {
        return transactions.read(() -> accounts.find(person)
                .map(Account::email)
                .filter(address -> !address.isEmpty())
                .or(() -> animators.find(person).map(Animator::email))
                .orElse(""));
    }
}
