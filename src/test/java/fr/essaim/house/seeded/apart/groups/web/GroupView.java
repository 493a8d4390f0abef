package fr.essaim.house.seeded.apart.groups.web;

public final class GroupView {
    public String name() {
        return "view";
    }
}
