package fr.essaim.desk.feed;

import fr.essaim.invitations.Seal;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The secret address at which a calendar program reads somebody's day without signing in. It is computed, not kept: the
 * store knows only how often a person asked for another one.
 */
@Singleton
public final class CalendarAddresses {

    private final Transactions transactions;
    private final Turns turns;
    private final Seal seal;

    @Inject
    public CalendarAddresses(Transactions transactions, Turns turns, Seal seal) {
        this.transactions = transactions;
        this.turns = turns;
        this.seal = seal;
    }

    /** The last part of the address, as it holds now. */
    public String of(Id person) {
        int turn = transactions.read(() -> turns.of(person));
        return person + "." + seal.of("calendar " + person + " " + turn);
    }

    /** Whose address it is; empty for one that is none, or is none any more. */
    public Optional<Id> person(String address) {
        int dot = address.indexOf('.');
        if (dot < 1 || !address.substring(0, dot).matches("[A-Za-z0-9-]{1,64}")) {
            return Optional.empty();
        }
        Id person = Id.of(address.substring(0, dot));
        return same(address, of(person)) ? Optional.of(person) : Optional.empty();
    }

    /** Gives another address; whoever had the one before reads nothing more. */
    public void renew(Id person) {
        transactions.change(() -> turns.next(person));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
