package fr.essaim.outcomes.synthesis;

/** The figures of a synthesis as linked data: counts of five and more, nobody's name, nobody's words. */
@FunctionalInterface
public interface SynthesisData {

    /** In Turtle; the same synthesis gives the same text. */
    String turtle(Synthesis synthesis);
}
