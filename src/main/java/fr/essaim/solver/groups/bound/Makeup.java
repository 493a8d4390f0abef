package fr.essaim.solver.groups.bound;

/**
 * What a group costs by how many it has of each class of teachers, where that is no sum of pairs within classes. Every
 * teacher of the pool is in one class.
 */
interface Makeup {

    /** Types of groups: each way to make up a group is of one of them, at least. The more, the tighter the bound. */
    int types();

    int classes();

    /** Class of each teacher of the pool. */
    int[] classOf();

    /**
     * The least that a group of a type and of each size costs when it earns a price for each of its heads.
     *
     * @param price by class
     * @param smooth how much dearer a make-up may be and still count in the mean
     * @param least by size, takes the exact minimum
     * @param heads by size and class, takes how many of each class the cheapest make-ups have in the mean
     */
    void cheapest(int type, double[] price, double smooth, double[] least, double[][] heads);

    /** A share that falls with the cost: (1 + x/8)⁻⁸, close to e⁻ˣ and the same on every machine. */
    static double share(double above, double smooth) {
        double near = 1 / (1 + above / (8 * smooth));
        near *= near;
        near *= near;
        return near * near;
    }
}
