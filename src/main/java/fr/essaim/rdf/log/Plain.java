package fr.essaim.rdf.log;

import fr.essaim.rdf.index.Change;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Tells terms that surely read back as they were said from those that have to be tried. Nearly all are plain, and
 * reading each patch back took a quarter of what a journal entry costs.
 */
final class Plain {

    private static final String NOT_IN_IRIS = "<>\"{}|^`\\";

    private Plain() {}

    static boolean all(List<Change> changes) {
        for (Change change : changes) {
            if (!(iri(change.graph()) && iri(change.subject()) && iri(change.property()) && term(change.object()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean term(Node node) {
        return node.isLiteral() ? literal(node) : iri(node);
    }

    private static boolean iri(Node node) {
        return node.isURI() && plainIri(node.getURI());
    }

    private static boolean plainIri(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char sign = iri.charAt(i);
            if (sign <= ' ' || sign > '~' || NOT_IN_IRIS.indexOf(sign) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** A text in a language is tried: its tag may come back in another case. */
    private static boolean literal(Node node) {
        return node.getLiteralLanguage().isEmpty()
                && plainIri(node.getLiteralDatatypeURI())
                && plainText(node.getLiteralLexicalForm());
    }

    private static boolean plainText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean usual = sign >= ' ' && sign < 0x7f || sign == '\n' || sign >= 0xa0 && sign < 0xd800;
            if (!usual) {
                return false;
            }
        }
        return true;
    }
}
