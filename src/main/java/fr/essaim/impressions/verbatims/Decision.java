package fr.essaim.impressions.verbatims;

/** What a person decided of a comment. Changing the comment undecides it. */
public enum Decision {
    PENDING,
    SHARED,
    KEPT_BACK
}
