package fr.essaim.house.seeded.river.rdf;

public final class Store {
    public String name() {
        return "store";
    }
}
