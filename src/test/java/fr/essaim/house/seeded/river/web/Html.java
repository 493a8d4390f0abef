package fr.essaim.house.seeded.river.web;

public final class Html {
    public String name() {
        return "html";
    }
}
