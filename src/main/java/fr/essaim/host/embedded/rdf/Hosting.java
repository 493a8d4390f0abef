package fr.essaim.host.embedded.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** Terms of the embedded platform: SIOC for the community's things, our own for the rest. */
final class Hosting {

    static final Node ACCOUNT = Terms.sioc("UserAccount");
    static final Node NAME = Terms.schema("name");
    static final Node EMAIL = Terms.schema("email");
    static final Node CREATED = Terms.dct("created");
    static final Node USERNAME = Terms.ess("username");
    static final Node SCHOOL = Terms.ess("accountSchool");
    static final Node FUNCTION = Terms.ess("accountFunction");
    static final Node ADMINISTRATOR = Terms.ess("accountAdministrator");
    static final Node ACTIVE = Terms.ess("accountActive");
    static final Node SECRET = Terms.ess("accountSecret");
    static final Node TEMPORARY = Terms.ess("secretTemporary");
    static final Node UNTIL = Terms.ess("secretUntil");

    private Hosting() {}
}
