package fr.essaim.workshops;

/**
 * How a session divides its minutes between showing and talking: the kit asks to agree on it with the animator, and
 * means the workshops for exchange.
 */
public record Format(int demonstration, int exchange) {

    public int minutes() {
        return demonstration + exchange;
    }

    /** Share of the demonstration, 0 to 100. */
    public int demonstrationPercent() {
        return minutes() == 0 ? 0 : Math.round(100f * demonstration / minutes());
    }
}
