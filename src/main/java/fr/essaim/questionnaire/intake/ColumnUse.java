package fr.essaim.questionnaire.intake;

/**
 * What one column is for.
 *
 * @param item the item for {@link Use#ITEM}, {@code q9.1=2} for {@link Use#OPTION}, else ""
 * @param reason why it is dropped, a key, else ""
 */
public record ColumnUse(int column, String header, Use use, String item, Confidence confidence, String reason) {

    /** What a column may be for. */
    public enum Use {
        /** Holds the answer to one item. */
        ITEM,
        /** One of several columns of an item: ticked means that answer. */
        OPTION,
        /** Several answers in one cell, between semicolons: names the rows of a question that were ticked. */
        LIST,
        EMAIL,
        LAST_NAME,
        FIRST_NAME,
        FULL_NAME,
        SCHOOL,
        /** Empty or no: the person did not finish. */
        SUBMITTED,
        FREE_CONCERN,
        /** Read by nobody and stored nowhere. */
        DROP
    }

    /** How sure the proposal is. */
    public enum Confidence {
        EXACT,
        LIKELY,
        GUESS,
        NONE
    }

    public ColumnUse as(Use other, String otherItem) {
        return new ColumnUse(column, header, other, otherItem, Confidence.EXACT, "");
    }

    /** True for what tells who answered; used to find the teacher and then forgotten. */
    public boolean identifies() {
        return use == Use.EMAIL || use == Use.LAST_NAME || use == Use.FIRST_NAME || use == Use.FULL_NAME;
    }
}
