package fr.essaim.workshops.web;

import java.util.List;

/** A pictogram for each of the eleven concerns, one stroke on 24 × 24. */
final class Pictures {

    static final String EQUIPMENT = "M4 5h16v11H4zM9 20h6M12 16v4";

    private static final List<String> CONCERNS = List.of(
            "M4 20v-4M9.300 20v-8M14.700 20V8M20 20V4",
            "M7 3a4 4 0 100 8 4 4 0 000-8zM14 4h7v7h-7zM7 14l5 7H2zM14 17.500h7M17.500 14v7",
            "M12 11a4 4 0 100-8 4 4 0 000 8zM4 21c.6-5 3.600-7.500 8-7.500s7.400 2.500 8 7.500",
            "M12 2.500a9.500 9.500 0 100 19 9.500 9.500 0 000-19zM16 8l-2.500 5.500L8 16l2.500-5.500z",
            "M4 5h16v16H4zM4 10h16M8 3v4M16 3v4M8 14h3M8 17.500h7",
            "M6 3h12v18l-6-4.500L6 21z",
            "M3 4h12v8H8l-3 3v-3H3zM18 9h3v8h-2v3l-3-3h-6",
            "M3 14h8v7H3zM13 14h8v7h-8zM8 5h8v7H8z",
            "M3 11.500L12 3l9 8.500M6 9.500V20h12V9.500M10 20v-6h4v6",
            "M4 20l1-4.500L16 4.500a2.100 2.100 0 013 3L8.500 18.500zM14 6.500l3 3M13 20.500h7",
            "M7 2.500h10v19H7zM11 18.500h2M10 7l4 2.500-4 2.500z");

    private Pictures() {}

    static String ofConcern(int number) {
        return CONCERNS.get(number - 1);
    }
}
