package fr.essaim.app.own;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Puts together what is kept about one person, kinds of which there is nothing left out. Changes nothing. */
@Singleton
public final class ReadOwnData {

    private final Transactions transactions;
    private final List<OwnData> kinds;

    @Inject
    public ReadOwnData(Transactions transactions, @Any Instance<OwnData> kinds) {
        this(transactions, kinds.stream().toList());
    }

    public ReadOwnData(Transactions transactions, List<OwnData> kinds) {
        this.transactions = transactions;
        this.kinds =
                kinds.stream().sorted(Comparator.comparingInt(OwnData::order)).toList();
    }

    public OwnCopy of(Id person) {
        return transactions.read(() -> new OwnCopy(kinds.stream()
                .map(kind -> new OwnCopy.Part(kind.category(), kind.of(person), kind instanceof Erasable))
                .filter(part -> !part.pieces().isEmpty())
                .toList()));
    }
}
