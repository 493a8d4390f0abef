package fr.essaim.animators.pool;

import fr.essaim.campaigns.academies.Academies;
import fr.essaim.campaigns.academies.HomeSchools;
import fr.essaim.campaigns.roster.KnownPeople;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * A representative of the académie invites a teacher there to write his card. Nothing is kept of it but the notice, and
 * nobody learns whether the address belongs to an account. Told once, however often it is asked.
 *
 * <p>Fails with {@link Failure.Invalid} for what is not an address.
 */
@Singleton
public final class InviteToPool {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]+\\.[^\\s@,;<>]+");

    private final Transactions transactions;
    private final KnownPeople known;
    private final HomeSchools homes;
    private final Events events;

    @Inject
    public InviteToPool(Transactions transactions, KnownPeople known, HomeSchools homes, Events events) {
        this.transactions = transactions;
        this.known = known;
        this.homes = homes;
        this.events = events;
    }

    /** @param represented académies, as the representative’s hats say them */
    public void invite(Collection<String> represented, String email) {
        String address = email == null ? "" : email.strip();
        if (!EMAIL.matcher(address).matches()) {
            throw new Failure.Invalid("courriel", "animators.email-form", address);
        }
        transactions.change(() -> known.byEmail(address)
                .filter(person -> isThere(represented, person))
                .ifPresent(person -> events.raise(new NoticeWanted(
                        person,
                        "pool-consent",
                        "pool-invited",
                        Words.of("animators.notice-invited"),
                        Words.of("animators.notice-invited-text"),
                        "/vivier/ma-fiche"))));
    }

    private boolean isThere(Collection<String> represented, Id person) {
        String academy = homes.of(person).map(Academies::of).orElse("");
        return represented.stream().anyMatch(said -> Academies.means(said, academy));
    }
}
