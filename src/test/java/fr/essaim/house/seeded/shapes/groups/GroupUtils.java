package fr.essaim.house.seeded.shapes.groups;

public final class GroupUtils {
    public String name() {
        return "nothing";
    }
}
