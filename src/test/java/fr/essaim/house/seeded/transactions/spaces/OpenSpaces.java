package fr.essaim.house.seeded.transactions.spaces;

import fr.essaim.house.seeded.transactions.host.spi.Spaces;
import fr.essaim.house.seeded.transactions.kernel.Transactions;

/** Keeps the store waiting for the host in every way it can; {@code inTurn} is the right one. */
public final class OpenSpaces {

    private final Spaces host;
    private final Opening opening;
    private final Transactions transactions;

    public OpenSpaces(Spaces host, Opening opening, Transactions transactions) {
        this.host = host;
        this.opening = opening;
        this.transactions = transactions;
    }

    public String atOnce() {
        return transactions.write(() -> host.open("group"));
    }

    public String byName() {
        return transactions.write(this::open);
    }

    public String throughAnother() {
        return transactions.read(() -> open() + "!");
    }

    public String throughAnInterface() {
        return transactions.write(() -> opening.opened());
    }

    public String inTurn() {
        String opened = open();
        return transactions.write(() -> opened.trim());
    }

    private String open() {
        return host.open("group");
    }
}
