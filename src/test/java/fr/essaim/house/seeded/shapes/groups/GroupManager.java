package fr.essaim.house.seeded.shapes.groups;

public final class GroupManager {
    public String name() {
        return "nothing";
    }
}
