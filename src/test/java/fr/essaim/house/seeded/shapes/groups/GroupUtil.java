package fr.essaim.house.seeded.shapes.groups;

public final class GroupUtil {
    public String name() {
        return "nothing";
    }
}
