package fr.essaim.rdf.log;

import fr.essaim.kernel.Failure;
import fr.essaim.rdf.index.Change;
import fr.essaim.rdf.index.State;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;

/** One transaction as an RDF Patch in text, which any tool that knows RDF Patch can read. */
final class PatchText {

    private PatchText() {}

    /**
     * The bytes of a patch. What cannot be read back exactly as it was said (an IRI with a space, half a surrogate)
     * is refused here, in the transaction that said it: it must not wait for the next start to be found.
     *
     * @throws Failure.Invalid with key {@code rdf.unwritable}
     */
    static byte[] write(List<Change> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        RDFChangesWriterText out = RDFChangesWriterText.create(bytes);
        out.txnBegin();
        for (Change change : changes) {
            if (change.added()) {
                out.add(change.graph(), change.subject(), change.property(), change.object());
            } else {
                out.delete(change.graph(), change.subject(), change.property(), change.object());
            }
        }
        out.txnCommit();
        out.finish();
        byte[] written = bytes.toByteArray();
        if (!Plain.all(changes) && !readsBack(written, changes)) {
            throw new Failure.Invalid("", "rdf.unwritable");
        }
        return written;
    }

    static boolean readsBack(byte[] written, List<Change> changes) {
        List<Change> read = new ArrayList<>(changes.size());
        try {
            new RDFPatchReaderText(new ByteArrayInputStream(written)).apply(new Each(read::add));
        } catch (RuntimeException unreadable) {
            return false;
        }
        return read.equals(changes);
    }

    /** Applies patches, one after the other, to a state. */
    static State apply(State before, InputStream patches, Shared shared) {
        State[] state = {before};
        new RDFPatchReaderText(patches).apply(new Each(change -> {
            Node g = shared.one(change.graph());
            Node s = shared.one(change.subject());
            Node p = shared.one(change.property());
            Node o = shared.one(change.object());
            state[0] = change.added() ? state[0].plus(g, s, p, o) : state[0].minus(g, s, p, o);
        }));
        return state[0];
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Keeps one object a term while a store is loaded: terms come back thousands of times. */
    static final class Shared {

        private final Map<Node, Node> terms = new HashMap<>();

        Node one(Node term) {
            Node known = terms.putIfAbsent(term, term);
            return known == null ? term : known;
        }
    }

    @FunctionalInterface
    private interface Sink {
        void take(Change change);
    }

    private static final class Each extends RDFChangesBase {

        private final Sink sink;

        Each(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void add(Node g, Node s, Node p, Node o) {
            sink.take(new Change(true, g, s, p, o));
        }

        @Override
        public void delete(Node g, Node s, Node p, Node o) {
            sink.take(new Change(false, g, s, p, o));
        }
    }
}
