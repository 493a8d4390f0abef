package fr.essaim.journal;

/** Who reads an entry. */
public enum Visibility {
    /** Its author and nobody else, whatever their role. */
    PRIVATE,
    /** The members of the author's group. */
    GROUP,
    /** The project team of the author's school: never its head, an inspector or an animator. */
    TEAM;

    /** Key of its name on screens. */
    public String key() {
        return "journal.visibility." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
