package fr.essaim.rdf.log;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.rdf.index.Change;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** What is called plain must read back exactly: only that is not tried before it is kept. */
class PlainTest {

    private static final Node THING = NodeFactory.createURI("urn:essaim:entry:a");

    private static Change said(Node object) {
        return new Change(true, THING, THING, THING, object);
    }

    private static boolean plain(Node object) {
        return Plain.all(List.of(said(object)));
    }

    @Test
    void whatIsPlainReadsBackWhateverSignsItHas() {
        int plain = 0;
        Random random = new Random(20261125);
        for (int turn = 0; turn < 4_000; turn++) {
            Node node = random(random);
            if (plain(node)) {
                plain++;
                byte[] written = PatchText.write(List.of(said(node)));
                assertTrue(PatchText.readsBack(written, List.of(said(node))), node::toString);
            }
        }
        assertTrue(plain > 1_000, "only " + plain + " were plain");
    }

    private static Node random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int choice = random.nextInt(100);
            text.append((char) (choice < 70 ? random.nextInt(0x80) : random.nextInt(choice < 98 ? 0x3000 : 0x10000)));
        }
        String letters = text.toString();
        return switch (random.nextInt(4)) {
            case 0 -> NodeFactory.createURI("urn:essaim:" + letters.replaceAll("[^!-~]", ""));
            case 1 -> NodeFactory.createLiteralDT(letters, XSDDatatype.XSDdateTime);
            case 2 -> NodeFactory.createLiteralString(letters.replaceAll("\\p{Cntrl}", "\n"));
            default -> NodeFactory.createLiteralString(letters);
        };
    }

    @Test
    void anEntryIsPlainAndWhatMayNotReadBackIsNot() {
        assertTrue(
                plain(NodeFactory.createLiteralString("J’ai retenu :\n« la carte » – à refaire \"vite\" \\o/ 7 € ~")));
        assertTrue(plain(NodeFactory.createLiteralDT("2026-03-12T09:00:00Z", XSDDatatype.XSDdateTime)));
        assertFalse(plain(NodeFactory.createLiteralString("\ud83d")));
        assertFalse(plain(NodeFactory.createLiteralString("\u0000")));
        assertFalse(plain(NodeFactory.createLiteralLang("bonjour", "fr")));
        assertFalse(plain(NodeFactory.createURI("urn:essaim:a b")));
        assertFalse(plain(NodeFactory.createURI("urn:essaim:a>b")));
        assertTrue(Plain.all(List.of()));
    }
}
