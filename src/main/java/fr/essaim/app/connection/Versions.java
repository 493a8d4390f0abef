package fr.essaim.app.connection;

/** Versions made of numbers and dots; 1 is 1.0, 1.10 comes after 1.9. */
final class Versions {

    private Versions() {}

    static int compare(String one, String other) {
        String[] left = one.split("\\.");
        String[] right = other.split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = Integer.compare(at(left, i), at(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int at(String[] parts, int i) {
        return i < parts.length && !parts[i].isEmpty() ? Integer.parseInt(parts[i]) : 0;
    }
}
