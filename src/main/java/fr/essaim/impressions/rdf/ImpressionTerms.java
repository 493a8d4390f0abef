package fr.essaim.impressions.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which impressions are kept. Own terms stand in the vocabulary file, under room "impressions". */
final class ImpressionTerms {

    static final String ROOM = "impressions";
    static final String ASKING_ROOM = "impressions-asking";
    static final String GATHERED_ROOM = "impressions-gathered";
    static final String VERBATIM_ROOM = "impressions-verbatims";

    static final Node IMPRESSION = Terms.schema("Review");
    static final Node AUTHOR = Terms.schema("author");
    static final Node WORKSHOP = Terms.schema("itemReviewed");
    static final Node COMMENT = Terms.schema("reviewBody");
    static final Node GIVEN = Terms.dct("created");
    static final Node CHANGED = Terms.dct("modified");
    static final Node SCHOOL = Terms.ess("ofSchool");
    static final Node WHEN = Terms.ess("moment");
    static final Node QUOTABLE = Terms.ess("mayBeQuoted");
    static final Node MARKS = Terms.ess("marks");
    static final Node HEARD = Terms.ess("HeardNote");
    static final Node FEELINGS = Terms.ess("feelingsSaid");
    static final Node DYNAMICS = Terms.ess("dynamicsSeen");
    static final Node QUOTE = Terms.ess("ShownComment");
    static final Node DECIDED = Terms.ess("DecidedComment");
    static final Node DECISION = Terms.ess("sharing");
    static final Node DIGEST = Terms.ess("digestOfWords");
    static final Node ASKING = Terms.ess("Asking");
    static final Node DAYS = Terms.ess("daysAfter");
    static final Node ASKED = Terms.ess("asked");
    static final Node REMINDED = Terms.ess("reminded");

    private ImpressionTerms() {}
}
