package fr.essaim.house.rules;

import fr.essaim.house.rights.Route;
import fr.essaim.web.Allowed;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What the schema of the descriptor cannot say, and what ties the descriptor to the code, in both directions. */
public final class DescriptorRules {

    private static final Set<String> TEXTS = Set.of("label", "name", "summary", "reason", "alt", "help", "fallback");
    private static final Pattern SETTING = Pattern.compile("\"(essaim(\\.(?!ttl\")[a-z0-9-]+)+)\"");
    private static final Pattern MENU = Pattern.compile("item\\(\\s*\"(/[^\"]*)\",\\s*\"([^\"]+)\"");

    private final Descriptor descriptor;

    public DescriptorRules(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** Every text stands there once in French and once in English. */
    public List<String> languages() {
        List<String> wrong = new ArrayList<>();
        for (String holder : List.of(
                "info", "scope", "page", "group", "setting", "job", "screenshot", "connection", "personal", "check")) {
            for (Element element : descriptor.all(holder)) {
                for (String tag : TEXTS) {
                    Map<String, List<String>> said = Descriptor.languages(element, tag);
                    if (!said.isEmpty() && !said.keySet().equals(Set.of("fr", "en"))
                            || said.values().stream().anyMatch(texts -> texts.size() > 1)) {
                        wrong.add(holder + " " + name(element) + ": " + tag + " must stand once in fr and once in en");
                    }
                }
            }
        }
        return wrong;
    }

    /** Roles grant permissions that exist, and no permission is granted to nobody. */
    public List<String> grants() {
        List<String> wrong = new ArrayList<>();
        Set<String> granted = new TreeSet<>();
        descriptor.roles().forEach((role, grants) -> {
            granted.addAll(grants);
            grants.stream()
                    .filter(grant -> !descriptor.permissions().contains(grant))
                    .forEach(grant -> wrong.add("role " + role + " grants " + grant + ", which is no permission"));
        });
        descriptor.permissions().stream()
                .filter(permission -> !granted.contains(permission))
                .forEach(permission -> wrong.add("permission " + permission + " is granted to nobody"));
        return wrong;
    }

    /** Numbers in their bounds, choices among their options, booleans true or false. */
    public List<String> defaults() {
        List<String> wrong = new ArrayList<>();
        for (Element setting : descriptor.all("setting")) {
            String said = setting.getAttribute("default");
            String least = setting.getAttribute("min");
            String most = setting.getAttribute("max");
            if (!least.isEmpty() && !most.isEmpty() && number(most).compareTo(number(least)) < 0) {
                wrong.add(name(setting) + ": max is below min");
            }
            if (!said.isEmpty() && !allows(setting, said, least, most)) {
                wrong.add(name(setting) + ": the default " + said + " is not allowed");
            }
        }
        return wrong;
    }

    /** Every setting is read in the code, and the code reads no other. */
    public List<String> settings(List<SourceFile> code) {
        Set<String> read = code.stream()
                .flatMap(file -> SETTING.matcher(file.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = new TreeSet<>(descriptor.values("setting", "key"));
        return Stream.concat(
                        only(read, declared)
                                .map(key -> key + " is read, not declared: add a <setting key=\"" + key + "\">"),
                        only(declared, read).map(key -> key + " is declared, read nowhere"))
                .toList();
    }

    /** Every page answers a GET, and its door is the one the descriptor names. */
    public List<String> pages(List<Route> routes) {
        List<String> wrong = new ArrayList<>();
        for (Element page : descriptor.all("page")) {
            String path = page.getAttribute("path");
            String door = page.hasAttribute("open") ? page.getAttribute("open") : page.getAttribute("permission");
            List<Route> found = routes.stream()
                    .filter(route -> route.verb().equals("GET") && route.path().equals(path))
                    .toList();
            if (found.isEmpty()) {
                wrong.add("page " + path + " answers nothing");
            }
            found.stream()
                    .filter(route -> !route.allowed().equals(door))
                    .forEach(route ->
                            wrong.add("page " + path + " is for " + door + ", its route for " + route.allowed()));
            if (page.hasAttribute("open") == page.hasAttribute("permission")) {
                wrong.add("page " + path + " needs a permission or open, not both");
            }
        }
        return wrong;
    }

    /** The navigation shows the main pages, by the names the descriptor gives them. */
    public List<String> navigation(SourceFile menu, MessageFiles messages) {
        List<String> wrong = new ArrayList<>();
        Map<String, Element> pages = descriptor.all("page").stream()
                .filter(page -> page.getAttribute("placement").equals("main"))
                .collect(Collectors.toMap(page -> page.getAttribute("path"), page -> page));
        Set<String> shown = new TreeSet<>();
        MENU.matcher(menu.text()).results().forEach(item -> {
            shown.add(item.group(1));
            Element page = pages.get(item.group(1));
            if (page == null) {
                wrong.add("the navigation shows " + item.group(1) + ", no main page of the descriptor");
            } else {
                for (String language : List.of("fr", "en")) {
                    List<String> label = Descriptor.languages(page, "label").getOrDefault(language, List.of());
                    if (!label.equals(List.of(messages.text(language, item.group(2))))) {
                        wrong.add(item.group(1) + " is called " + label + " in the descriptor, otherwise on screen");
                    }
                }
            }
        });
        only(pages.keySet(), shown).forEach(path -> wrong.add("main page " + path + " is not in the navigation"));
        return wrong;
    }

    /** Permissions asked for by routes are declared. */
    public List<String> doors(List<Route> routes) {
        Predicate<Route> named = route -> !route.allowed().equals(Allowed.EVERYBODY)
                && !route.allowed().equals(Allowed.SIGNED_IN)
                && !descriptor.permissions().contains(route.allowed());
        return routes.stream()
                .filter(named)
                .map(route -> route.method() + " asks for " + route.allowed() + ", which is no permission")
                .toList();
    }

    private static boolean allows(Element setting, String said, String least, String most) {
        return switch (setting.getAttribute("type")) {
            case "integer" ->
                said.matches("-?\\d+")
                        && (least.isEmpty() || number(said).compareTo(number(least)) >= 0)
                        && (most.isEmpty() || number(said).compareTo(number(most)) <= 0);
            case "boolean" -> said.equals("true") || said.equals("false");
            case "choice" -> Descriptor.words(setting.getAttribute("options")).contains(said);
            case "duration" -> said.matches("P(?=.)(\\d+[YMWD])*(T(\\d+[HMS])+)?");
            case "secret" -> false;
            default -> true;
        };
    }

    private static Stream<String> only(Set<String> these, Set<String> notThose) {
        return these.stream().filter(one -> !notThose.contains(one));
    }

    private static BigInteger number(String text) {
        return new BigInteger(text.trim());
    }

    private static String name(Element element) {
        String key = element.getAttribute("key");
        return key.isEmpty() ? element.getAttribute("id") + element.getAttribute("category") : key;
    }
}
