package fr.essaim.house.seeded.places.attic;

/** Lives where no rule looks. */
public final class Chest {
    public String name() {
        return "chest";
    }
}
