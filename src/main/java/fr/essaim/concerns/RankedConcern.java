package fr.essaim.concerns;

/**
 * A concern in its place.
 *
 * @param rank from 1; equal ranks are ties in all three respects
 * @param shared teachers who share it rather or very strongly
 * @param managed teachers who can take it into account rather or very strongly
 * @param answered teachers who said whether they share it
 * @param mean mean of the answers, 0 very weakly to 3 very strongly
 * @param gap by how much more it is shared than it can be taken into account, on the same 0..3
 * @param breadth in how many disciplines and profiles it is widely shared
 */
public record RankedConcern(
        Concern concern, int rank, int shared, int managed, int answered, double mean, double gap, Breadth breadth) {

    /** How widely: of so many disciplines (and profiles), in how many at least half of the people share it. */
    public record Breadth(int disciplines, int ofDisciplines, int profiles, int ofProfiles) {}

    public int percent() {
        return answered == 0 ? 0 : Math.round(100f * shared / answered);
    }

    public int managedPercent() {
        return answered == 0 ? 0 : Math.round(100f * managed / answered);
    }
}
