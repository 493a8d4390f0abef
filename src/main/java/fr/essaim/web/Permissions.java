package fr.essaim.web;

import fr.essaim.kernel.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Which role holds which permission, read from the plugin descriptor: roles are data, not code. */
@Singleton
public final class Permissions {

    private final Map<Role, Set<String>> granted = new EnumMap<>(Role.class);

    @Inject
    public Permissions() {
        this(Permissions.class.getResourceAsStream("/plugin-descriptor.xml"));
    }

    Permissions(InputStream descriptor) {
        var roles = read(descriptor).getElementsByTagName("role");
        for (int i = 0; i < roles.getLength(); i++) {
            Element role = (Element) roles.item(i);
            Arrays.stream(Role.values())
                    .filter(known -> known.descriptorId().equals(role.getAttribute("id")))
                    .forEach(known -> granted.put(known, words(role.getAttribute("grants"))));
        }
    }

    public boolean has(Role role, String permission) {
        return granted.getOrDefault(role, Set.of()).contains(permission);
    }

    public boolean has(Viewer viewer, String permission) {
        return viewer.grants().stream().anyMatch(grant -> has(grant.role(), permission));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.trim().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    private static Document read(InputStream descriptor) {
        try (descriptor) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(descriptor);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (ParserConfigurationException | SAXException wrong) {
            throw new IllegalStateException("plugin-descriptor.xml cannot be read", wrong);
        }
    }
}
