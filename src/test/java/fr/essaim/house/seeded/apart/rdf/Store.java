package fr.essaim.house.seeded.apart.rdf;

public final class Store {
    public String name() {
        return "store";
    }
}
