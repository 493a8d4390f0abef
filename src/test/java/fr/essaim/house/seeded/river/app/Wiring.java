package fr.essaim.house.seeded.river.app;

public final class Wiring {
    public String name() {
        return "app";
    }
}
