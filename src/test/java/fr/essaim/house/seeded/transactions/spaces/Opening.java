package fr.essaim.house.seeded.transactions.spaces;

/** A port of our own. */
public interface Opening {

    String opened();
}
