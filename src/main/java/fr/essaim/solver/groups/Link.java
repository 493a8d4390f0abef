package fr.essaim.solver.groups;

/** Two teachers named together: to be kept together or apart, or who met in last year's group. Order says nothing. */
public record Link(String one, String other) {

    public boolean names(String teacher) {
        return one.equals(teacher) || other.equals(teacher);
    }
}
