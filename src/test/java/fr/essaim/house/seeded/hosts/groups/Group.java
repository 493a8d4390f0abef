package fr.essaim.house.seeded.hosts.groups;

public final class Group {
    public String name() {
        return "group";
    }
}
