package fr.essaim.app.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The elements of the descriptor. */
record Xml(Element root) {

    static Xml read(InputStream in) {
        try (in) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Xml(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (ParserConfigurationException | SAXException wrong) {
            throw new IllegalStateException("plugin-descriptor.xml cannot be read", wrong);
        }
    }

    List<Element> all(String tag) {
        var found = root.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    Element one(String tag) {
        return all(tag).get(0);
    }

    static Stream<Element> children(Element parent, String tag) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals(tag));
    }

    static Words words(Element parent, String tag) {
        return new Words(text(parent, tag, "fr"), text(parent, tag, "en"));
    }

    private static String text(Element parent, String tag, String language) {
        return children(parent, tag)
                .filter(child -> child.getAttribute("xml:lang").equals(language))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }
}
