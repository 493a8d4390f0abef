package fr.essaim.house.seeded.shapes.groups.web;

/** Thirteen calls in one method. */
public final class LongResource {
    public StringBuilder show() {
        StringBuilder text = new StringBuilder();
        text.append(0);
        text.append(1);
        text.append(2);
        text.append(3);
        text.append(4);
        text.append(5);
        text.append(6);
        text.append(7);
        text.append(8);
        text.append(9);
        text.append(10);
        text.append(11);
        return text;
    }
}
