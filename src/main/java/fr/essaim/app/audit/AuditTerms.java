package fr.essaim.app.audit;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which the audit is kept: PROV for who and when, our own for the rest. Never in the public dataset. */
final class AuditTerms {

    static final Node ENTRY = Terms.prov("Activity");
    static final Node WHEN = Terms.prov("endedAtTime");
    static final Node WHO = Terms.prov("wasAssociatedWith");
    static final Node CATEGORY = Terms.ess("auditCategory");
    static final Node WHAT = Terms.ess("auditAct");
    static final Node ON = Terms.ess("auditOn");
    static final Node WHY = Terms.ess("auditReason");
    static final Node RESULT = Terms.ess("auditResult");

    private AuditTerms() {}
}
