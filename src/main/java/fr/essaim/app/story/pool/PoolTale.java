package fr.essaim.app.story.pool;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.animators.pool.Consent;
import fr.essaim.animators.pool.HalfDay;
import fr.essaim.animators.pool.KeepCard;
import fr.essaim.animators.pool.PoolCards;
import fr.essaim.animators.pool.Reach;
import fr.essaim.animators.pool.Showing;
import fr.essaim.animators.pool.TypedCard;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Teachers of other schools who wrote their card: most may be found by the académie, one by her own campaigns only, one
 * consent is about to end and one has ended.
 */
@Singleton
public final class PoolTale {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Animators animators;
    private final PoolCards cards;
    private final KeepCard keep;
    private final Clock clock;

    @Inject
    public PoolTale(
            Transactions transactions,
            Accounts accounts,
            Animators animators,
            PoolCards cards,
            KeepCard keep,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.animators = animators;
        this.cards = cards;
        this.keep = keep;
        this.clock = clock;
    }

    /** @param csv a card a line */
    public void tell(String csv) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv)) {
            reader.forEach(line -> transactions.change(() -> one(line)));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private void one(NamedCsvRecord line) {
        String email = line.getField("courriel");
        String login = email.substring(0, email.indexOf('@'));
        String name = line.getField("prenom") + " " + line.getField("nom");
        Id id = Id.of(login.replace('.', '-'));
        if (accounts.find(id).isEmpty()) {
            accounts.save(new Account(
                    id,
                    login,
                    email,
                    name,
                    line.getField("uai"),
                    Account.Function.TEACHER,
                    false,
                    true,
                    clock.instant()));
        }
        animators.save(new Animator(
                id,
                line.getField("prenom"),
                line.getField("nom"),
                line.getField("uai"),
                line.getField("college"),
                email,
                List.of()));
        keep.keep(id, name, card(line));
        LocalDate given = LocalDate.now(clock).minusDays(Integer.parseInt(line.getField("accord-depuis")));
        Consent consent = Consent.from(given, line.getField("qui").equals("academie"));
        cards.find(id).ifPresent(card -> cards.save(card.with(consent)));
    }

    private static TypedCard card(NamedCsvRecord line) {
        return new TypedCard(
                words(line, "preoccupations").toList(),
                line.getField("disciplines"),
                words(line, "manieres")
                        .map(way -> Showing.valueOf(way.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                words(line, "durees").map(Integer::valueOf).collect(Collectors.toSet()),
                line.getField("materiel").replace('|', '\n'),
                words(line, "demi-journees")
                        .flatMap(half -> HalfDay.of(half).stream())
                        .toList(),
                null,
                null,
                line.getField("deplacement").equals("department") ? Reach.DEPARTMENT : Reach.ACADEMY,
                line.getField("secteur"));
    }

    private static Stream<String> words(NamedCsvRecord line, String field) {
        return Stream.of(line.getField(field).split(" ")).filter(word -> !word.isEmpty());
    }
}
