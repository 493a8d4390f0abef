package fr.essaim.questionnaire.profiles;

/** The two things the questionnaire measures, both from 0 to 8. */
public enum Axis {
    /** How much one exchanges with colleagues. */
    OPENNESS,
    /** How much one uses digital resources. */
    USAGE
}
