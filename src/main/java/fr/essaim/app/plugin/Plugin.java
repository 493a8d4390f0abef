package fr.essaim.app.plugin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The descriptor that ships, read once. */
@Singleton
public final class Plugin {

    private final Xml xml;

    @Inject
    public Plugin() {
        this(Xml.read(Plugin.class.getResourceAsStream("/plugin-descriptor.xml")));
    }

    Plugin(Xml xml) {
        this.xml = xml;
    }

    public String version() {
        return xml.root().getAttribute("version");
    }

    public Words name() {
        return Xml.words(xml.one("info"), "name");
    }

    /** The oldest version of the host's interface that will do, such as {@code 1.0}. */
    public String hostMin() {
        return xml.one("host").getAttribute("min");
    }

    /** The first version that will not do any more. */
    public String hostBelow() {
        return xml.one("host").getAttribute("maxExclusive");
    }

    public List<Requirement> requirements() {
        return xml.all("requires").stream()
                .map(said -> new Requirement(
                        said.getAttribute("capability"),
                        said.getAttribute("level").equals("required"),
                        said.getAttribute("fallback")))
                .toList();
    }

    public List<Scope> scopes() {
        return xml.all("scope").stream()
                .map(said -> new Scope(
                        said.getAttribute("id"),
                        said.getAttribute("level").equals("required"),
                        Xml.words(said, "reason"),
                        Xml.words(said, "fallback")))
                .toList();
    }

    public List<PageEntry> pages() {
        return xml.all("page").stream()
                .map(said -> new PageEntry(
                        said.getAttribute("id"),
                        said.getAttribute("path"),
                        said.getAttribute("permission"),
                        said.getAttribute("open"),
                        said.getAttribute("placement"),
                        said.hasAttribute("order") ? Integer.parseInt(said.getAttribute("order")) : 0,
                        Xml.words(said, "label")))
                .toList();
    }

    public List<Widget> widgets() {
        return xml.all("widget").stream()
                .map(said -> new Widget(said.getAttribute("id"), said.getAttribute("path"), said.getAttribute("slot")))
                .toList();
    }

    public List<Connection> connections() {
        return xml.all("connection").stream()
                .map(said -> new Connection(
                        said.getAttribute("id"),
                        said.getAttribute("kind"),
                        said.getAttribute("test"),
                        Xml.words(said, "label")))
                .toList();
    }

    public List<SettingGroup> groups() {
        return xml.all("group").stream()
                .map(group -> new SettingGroup(
                        group.getAttribute("id"),
                        Xml.words(group, "label"),
                        Xml.children(group, "setting").map(Plugin::setting).toList()))
                .toList();
    }

    public List<SettingSpec> settings() {
        return groups().stream().flatMap(group -> group.settings().stream()).toList();
    }

    private static SettingSpec setting(Element said) {
        return new SettingSpec(
                said.getAttribute("key"),
                said.getAttribute("type"),
                said.getAttribute("default"),
                number(said.getAttribute("min")),
                number(said.getAttribute("max")),
                words(said.getAttribute("options")),
                said.getAttribute("connection"),
                said.getAttribute("at").equals("start"),
                said.getAttribute("immutableAfterFirstUse").equals("true"),
                Xml.words(said, "label"),
                Xml.words(said, "help"));
    }

    public List<JobSpec> jobs() {
        return xml.all("job").stream()
                .map(said -> new JobSpec(
                        said.getAttribute("id"),
                        duration(said.getAttribute("every")),
                        said.getAttribute("dryRun").equals("true"),
                        Xml.words(said, "label")))
                .toList();
    }

    public List<Personal> personal() {
        return xml.all("personal").stream()
                .map(said -> new Personal(
                        said.getAttribute("category"),
                        Period.parse(said.getAttribute("retention")),
                        said.getAttribute("from").equals("cycle"),
                        said.getAttribute("erasure"),
                        Xml.words(said, "label")))
                .toList();
    }

    public List<HealthCheckSpec> checks() {
        return xml.all("check").stream()
                .map(said -> new HealthCheckSpec(
                        said.getAttribute("id"), said.getAttribute("severity"), Xml.words(said, "label")))
                .toList();
    }

    public Period auditRetention() {
        return Period.parse(xml.one("audit").getAttribute("retention"));
    }

    /** The words an uninstallation offers, the one that comes first being the default. */
    public List<String> uninstallOptions() {
        return words(xml.one("uninstall").getAttribute("options"));
    }

    /** What each role may do, by the role's id, in the order of the descriptor. */
    public Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        xml.all("role").forEach(role -> roles.put(role.getAttribute("id"), words(role.getAttribute("grants"))));
        return roles;
    }

    /** The group of the host whose people have the role unless an administrator says otherwise, by the role's id. */
    public Map<String, String> defaultHostGroups() {
        Map<String, String> groups = new LinkedHashMap<>();
        xml.all("role").stream()
                .filter(role -> role.hasAttribute("defaultHostGroup"))
                .forEach(role -> groups.put(role.getAttribute("id"), role.getAttribute("defaultHostGroup")));
        return groups;
    }

    private static Long number(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.trim().split("\\s+"));
    }

    private static Duration duration(String text) {
        return text.contains("T")
                ? Duration.parse(text)
                : Duration.ofDays(Period.parse(text).getDays());
    }
}
