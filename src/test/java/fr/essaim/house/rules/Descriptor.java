package fr.essaim.house.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The plugin descriptor as the tests read it: on its own, not through the class that the product reads it with. */
public final class Descriptor {

    public static final String NAMESPACE = "urn:essaim:plugin-descriptor:1.0";

    private final Element root;

    private Descriptor(Document document) {
        root = document.getDocumentElement();
    }

    /** The one that ships, its version filled in by the build. */
    public static Descriptor shipped() {
        return read(Descriptor.class.getResourceAsStream("/plugin-descriptor.xml"));
    }

    public static Descriptor read(InputStream in) {
        try (in) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Descriptor(factory.newDocumentBuilder().parse(in));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (ParserConfigurationException | SAXException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    public String attribute(String name) {
        return root.getAttribute(name);
    }

    public List<Element> all(String tag) {
        var found = root.getElementsByTagNameNS(NAMESPACE, tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    public List<String> values(String tag, String attribute) {
        return all(tag).stream().map(element -> element.getAttribute(attribute)).toList();
    }

    public Set<String> permissions() {
        return new TreeSet<>(values("permission", "id"));
    }

    /** The permissions each role grants, by the role's id. */
    public Map<String, Set<String>> roles() {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        all("role").forEach(role -> roles.put(role.getAttribute("id"), words(role.getAttribute("grants"))));
        return roles;
    }

    public static Set<String> words(String text) {
        return text.isBlank()
                ? Set.of()
                : new TreeSet<>(Arrays.asList(text.trim().split("\\s+")));
    }

    /** Children of an element that carry texts, by language. */
    public static Map<String, List<String>> languages(Element element, String tag) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element text && tag.equals(text.getLocalName())) {
                texts.computeIfAbsent(text.getAttribute("xml:lang"), some -> new ArrayList<>())
                        .add(text.getTextContent());
            }
        }
        return texts;
    }
}
