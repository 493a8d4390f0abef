package fr.essaim.host.embedded.accounts;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * Lets in whoever knows the password, or the code, of an account. Hashing happens outside the store's transactions.
 * A password kept with weaker parameters than today's is kept anew on the way.
 */
@Singleton
public final class SignIn {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInBrake brake;
    private final KnownDevices devices;
    private final Clock clock;

    @Inject
    public SignIn(
            Transactions transactions,
            Accounts accounts,
            Passwords passwords,
            SignInBrake brake,
            KnownDevices devices,
            Clock clock) {
        this.devices = devices;
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.brake = brake;
        this.clock = clock;
    }

    /**
     * Who is let in.
     *
     * @param mustChoosePassword true when the person came with a code: nothing else is open before
     *     {@link ChoosePassword}
     */
    public record Welcome(Account account, boolean mustChoosePassword) {}

    private record Candidate(Account account, Optional<Secret> secret) {}

    /**
     * @param login user name or e-mail address
     * @param address where the request comes from, to slow down guessing
     * @param device what the browser keeps of {@link KnownDevices}, null for nothing
     * @throws Failure.Invalid in the same words whether the name, the password or the account's state is wrong
     * @throws Failure.TooMany after too many wrong answers; the password is not even looked at
     */
    public Welcome authenticate(String login, String password, String address, String device) {
        if (login == null || login.isBlank() || password == null || password.isEmpty()) {
            throw new Failure.Invalid("mot-de-passe", "host.sign-in-empty");
        }
        Optional<Candidate> known = transactions.read(
                () -> accounts.byLogin(login).map(account -> new Candidate(account, accounts.secret(account.id()))));
        // whether the user name or the address is typed, the patience is the same
        String who = known.map(one -> one.account().username()).orElse(login);
        SignInBrake.Asker asker = new SignInBrake.Asker(who, address, known.flatMap(one -> recognise(device, one)));
        brake.check(asker);
        Optional<Secret> secret = known.flatMap(Candidate::secret).filter(this::usable);
        boolean right = secret.isPresent() && passwords.matches(password, secret.get());
        if (secret.isEmpty()) {
            passwords.pretend(password);
        }
        if (!right || !known.orElseThrow().account().active()) {
            brake.wrong(asker);
            throw new Failure.Invalid("mot-de-passe", "host.sign-in-wrong");
        }
        brake.right(asker);
        Account account = known.orElseThrow().account();
        strengthen(account, secret.get(), password);
        return new Welcome(account, secret.get().temporary());
    }

    private Optional<String> recognise(String device, Candidate candidate) {
        return candidate
                .secret()
                .flatMap(secret -> devices.recognise(device, candidate.account().id(), secret));
    }

    private boolean usable(Secret secret) {
        return !secret.expired(clock.instant());
    }

    private void strengthen(Account account, Secret used, String password) {
        if (!passwords.outdated(used)) {
            return;
        }
        Secret stronger = passwords.password(password);
        transactions.change(() -> {
            // somebody may have chosen another password meanwhile: that one stays
            if (accounts.secret(account.id()).filter(used::equals).isPresent()) {
                accounts.keep(account.id(), stronger);
            }
        });
    }
}
