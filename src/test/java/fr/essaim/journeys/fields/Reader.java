package fr.essaim.journeys.fields;

import fr.essaim.journeys.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The story's people before their screens: they follow links, and see what stands on a page. */
final class Reader {

    private final String base;
    private final String context;
    private final Map<String, Visitor> people = new HashMap<>();

    Reader(String base) {
        this.base = base;
        this.context = base.replaceFirst("^https?://[^/]+", "");
    }

    Visitor visitor(String person) {
        return people.computeIfAbsent(person, who -> new Visitor(base).as(who));
    }

    /** A path without the application's own. */
    String within(String link) {
        return link.startsWith(context + "/") ? link.substring(context.length()) : link;
    }

    Document page(String person, String path) {
        var answer = visitor(person).get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " at " + path + " for " + person);
        }
        return Jsoup.parse(answer.body(), base + path);
    }

    /** Walks "page > link > link", to the path it ends at. */
    String walk(String person, String way) {
        String[] steps = way.split(" > ");
        String path = steps[0];
        for (int i = 1; i < steps.length; i++) {
            Pattern wanted = Pattern.compile(steps[i]);
            String from = path;
            path = page(person, from).select("a[href]").stream()
                    .map(link -> within(link.attr("href")).replaceFirst("#.*", ""))
                    .filter(link -> wanted.matcher(link).matches())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no link like " + wanted + " on " + from));
        }
        return path;
    }

    /** Comes and goes with what waits for the platform. */
    private static final String WAITING = "p[class, role]";

    /** Kinds of elements of a page by name and attributes: markup that came in with a text would be one more. */
    static Set<String> kinds(Document page) {
        return page.getAllElements().stream()
                .map(one -> one.normalName() + attributes(one))
                .filter(kind -> !kind.equals(WAITING))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> attributes(Element one) {
        return one.attributes().asList().stream()
                .map(attribute -> attribute.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text one reads, boxes to type in left out. */
    static String seen(Document page) {
        Document read = page.clone();
        read.select("textarea, script, option").remove();
        return read.body().wholeText();
    }

    /** What is seen: signs that show nothing left out, any spaces as one. */
    static String flat(String text) {
        return text.replaceAll("[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B\uFFFD\uFFFE\uFFFF]", "")
                .replaceAll("[\\s\\p{Z}\u0085]+", " ")
                .strip();
    }
}
