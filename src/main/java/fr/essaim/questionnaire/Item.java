package fr.essaim.questionnaire;

/**
 * One thing asked once: question 7, row 3 is {@code q7.3}.
 *
 * @param choices the answers it may have, a name in {@link Choices}
 * @param brief true if our short questionnaire asks it
 */
public record Item(String id, String choices, boolean brief) {

    public int question() {
        return Integer.parseInt(id.substring(1, id.indexOf('.')));
    }

    public int row() {
        return Integer.parseInt(id.substring(id.indexOf('.') + 1));
    }
}
