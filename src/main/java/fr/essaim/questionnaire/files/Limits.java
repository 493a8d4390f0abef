package fr.essaim.questionnaire.files;

/** What a questionnaire file may weigh; beyond, it is something else. */
public final class Limits {

    public static final int BYTES = 25 * 1024 * 1024;
    public static final int ROWS = 20_000;
    public static final int COLUMNS = 1_000;
    public static final int CELL = 64 * 1024;
    /** Cells in all: 20,000 rows of 150 columns. */
    public static final int CELLS = 3_000_000;

    private Limits() {}
}
