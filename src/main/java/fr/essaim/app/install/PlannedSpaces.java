package fr.essaim.app.install;

/**
 * What the spaces of one campaign want of the platform.
 *
 * @param campaign its title
 * @param made spaces nobody knows of there: made, or found by our key if they are there all the same
 * @param found spaces that are known to stand there and are looked at or completed
 * @param people who are not known to be in them and join
 * @param texts greetings and shared entries that are not known to stand there and are posted
 * @param moved spaces among these that also stand on an earlier platform
 */
public record PlannedSpaces(String campaign, int made, int found, long people, long texts, int moved) {

    public int all() {
        return made + found;
    }
}
