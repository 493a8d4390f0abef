package fr.essaim.questionnaire.files;

/** Hears how far the reading of a long file is. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (done, of) -> {};

    /** @param of lines in all, as far as one can tell; 0 if one cannot */
    void at(int done, int of);
}
