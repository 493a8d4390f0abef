package fr.essaim.host.cas;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.signin.Arrival;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The answer of {@code serviceValidate}, read without a document type or anything from elsewhere. */
final class CasAnswer {

    private static final String CAS = "http://www.yale.edu/tp/cas";

    private CasAnswer() {}

    /** @param directory the name of the server that gave it */
    static Arrival read(byte[] xml, String directory) {
        Element root = parse(xml);
        if (!CAS.equals(root.getNamespaceURI()) || !"serviceResponse".equals(root.getLocalName())) {
            throw HostFailure.malformed("unreadable", null);
        }
        Optional<Element> success = child(root, "authenticationSuccess");
        if (success.isEmpty()) {
            throw child(root, "authenticationFailure").isPresent()
                    ? HostFailure.refused("ticket")
                    : HostFailure.malformed("unreadable", null);
        }
        String user = child(success.get(), "user")
                .map(one -> one.getTextContent().strip())
                .filter(text -> !text.isEmpty() && text.length() <= 200)
                .orElseThrow(() -> HostFailure.malformed("unreadable", null));
        Optional<Element> more = child(success.get(), "attributes");
        return new Arrival(
                directory,
                user,
                user,
                more.flatMap(all -> text(all, "mail").or(() -> text(all, "email"))),
                more.flatMap(all -> text(all, "displayName").or(() -> text(all, "cn")))
                        .orElse(user),
                "");
    }

    private static Optional<String> text(Element all, String name) {
        return child(all, name).map(one -> one.getTextContent().strip()).filter(text -> !text.isEmpty());
    }

    /** The one child of that name; two of them are none: which is meant nobody can say. */
    private static Optional<Element> child(Element parent, String name) {
        Element found = null;
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element element
                    && name.equals(element.getLocalName())
                    && CAS.equals(element.getNamespaceURI())) {
                if (found != null) {
                    return Optional.empty();
                }
                found = element;
            }
        }
        return Optional.ofNullable(found);
    }

    private static Element parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setExpandEntityReferences(false);
            // comments inside a name must not cut it in two
            factory.setIgnoringComments(true);
            factory.setCoalescing(true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException notXml) {
            throw HostFailure.malformed("unreadable", notXml);
        }
    }
}
