package fr.essaim.journal;

/**
 * One of the three ideas: in which situation what was shown could serve, and what for. Either may be left empty.
 */
public record Idea(String situation, String purpose) {

    public boolean isEmpty() {
        return situation.isBlank() && purpose.isBlank();
    }
}
