package fr.essaim.web.parts;

import java.util.Locale;

/** The few pictograms, drawn on 20 × 20 with one stroke. Never without a word beside them. */
public enum Icon {
    CHECK("M4 10.5l4 4 8-9"),
    CROSS("M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM7 7l6 6M13 7l-6 6"),
    WARN("M10 3l8 14H2zM10 8v4M10 14.6v.2"),
    INFO("M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 9v5M10 6v.2"),
    CLOCK("M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 6v4.2l3 2"),
    HOURGLASS("M5 2.5h10M5 17.5h10M6 2.5c0 4 4 5 4 7.5s-4 3.5-4 7.5M14 2.5c0 4-4 5-4 7.5s4 3.5 4 7.5"),
    PEN("M4 16l.8-3.6L13.6 3.6a1.7 1.7 0 012.6 2.6L7.6 15.2zM12 5.4l2.6 2.6"),
    ARROW("M3 10h13M11 5l5 5-5 5"),
    BACK("M17 10H4M9 5l-5 5 5 5"),
    DOOR("M5 17.5V3h10v14.5M3 17.5h14M12 10.5v.2"),
    PERSON("M10 10a3.4 3.4 0 100-6.8A3.4 3.4 0 0010 10zM3.5 17.5c.5-3.6 3-5.4 6.5-5.4s6 1.8 6.5 5.4"),
    PEOPLE(
            "M7.5 9.5a2.8 2.8 0 100-5.6 2.8 2.8 0 000 5.6zM2 16.5c.4-3 2.5-4.5 5.5-4.5s5.1 1.5 5.5 4.5M13 4.2a2.8 2.8 0 010 5.1M15 12.3c1.8.6 2.8 2 3 4.2"),
    LOCK("M5 9h10v8H5zM7 9V6.5a3 3 0 016 0V9"),
    PRINT("M6 7V3h8v4M5 14H3V7h14v7h-2M6 11.5h8V17H6z"),
    CAMERA("M3 6h3l1.5-2h5L14 6h3v10H3zM10 8a3 3 0 100 6 3 3 0 000-6z"),
    SWAP("M3 7h12l-3-3M17 13H5l3 3"),
    BULB("M7 14c-2-1.3-3-3-3-5a6 6 0 0112 0c0 2-1 3.7-3 5v1.5H7zM8 18h4"),
    FILE("M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5"),
    DOWNLOAD("M10 3v10M6 9.5l4 4 4-4M3.5 17h13"),
    CALENDAR("M3 5h14v12H3zM3 9h14M7 3v4M13 3v4"),
    PIN("M10 17.5c4-4.5 6-7.3 6-9.5a6 6 0 00-12 0c0 2.2 2 5 6 9.5zM10 10a2 2 0 100-4 2 2 0 000 4z"),
    SPARK("M10 2.5l1.9 5.6 5.6 1.9-5.6 1.9L10 17.5l-1.9-5.6L2.5 10l5.6-1.9z"),
    PLUS("M10 4v12M4 10h12"),
    UNDO("M7 4L3 8l4 4M3 8h9a4.5 4.5 0 010 9h-2");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** The icon of a lower-case name. */
    public static Icon of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
