package fr.essaim.journal.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which entries are kept. Own terms stand in the vocabulary file, under room "journal". */
final class JournalTerms {

    static final String ROOM = "journal";
    static final String PRIVATE = "journal-private";

    static final Node ENTRY = Terms.sioc("Post");
    static final Node AUTHOR = Terms.sioc("has_creator");
    static final Node GROUP = Terms.sioc("has_container");
    static final Node WORKSHOP = Terms.sioc("about");
    static final Node WRITTEN = Terms.dct("created");
    static final Node EDITED = Terms.dct("modified");
    static final Node IN_CAMPAIGN = Terms.ess("inCampaign");
    static final Node NOTE = Terms.ess("note");

    private JournalTerms() {}
}
