package fr.essaim.journal;

/** Who reads an entry. */
public enum Visibility {
    /** Its author and nobody else, whatever their role. */
    PRIVATE,
    /** The members of the author's group. */
    GROUP,
    /** The author's group, in a place on the platform that all of their school read: it has no narrower one. */
    SCHOOL,
    /** The project team of the author's school: never its head, an inspector or an animator. */
    TEAM;

    /** Whether it stands in the group's journal and its space. */
    public boolean isShared() {
        return this == GROUP || this == SCHOOL;
    }

    /** Key of its name on screens. */
    public String key() {
        return "journal.visibility." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
