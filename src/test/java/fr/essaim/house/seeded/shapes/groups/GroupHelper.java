package fr.essaim.house.seeded.shapes.groups;

public final class GroupHelper {
    public String name() {
        return "nothing";
    }
}
