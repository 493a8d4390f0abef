package fr.essaim.journeys.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One form with its boxes: types the same text into all of them, sends it as a browser would, and reads it back. */
final class TypedForm {

    private static final String HARMLESS = "Essai";

    private final Reader reader;
    private final List<Box> boxes;
    private final String person;
    private final String page;
    private final Map<String, Set<String>> calm = new LinkedHashMap<>();

    TypedForm(Reader reader, List<Box> boxes) {
        this.reader = reader;
        this.boxes = boxes;
        this.person = boxes.get(0).person();
        this.page = reader.walk(person, boxes.get(0).form());
        List<String> faults = type(HARMLESS);
        if (!faults.isEmpty()) {
            throw new AssertionError(faults);
        }
    }

    /** Where the form of a box sends it. */
    static String action(Document page, Box box) {
        return page.select("form:has(" + named(box).replace(", ", "), form:has(") + ")").stream()
                .findFirst()
                .map(form -> form.attr("action"))
                .orElseThrow(() -> new AssertionError("no box " + box + " on " + page.location()));
    }

    /** A text with its invisible signs as numbers. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(sign -> {
            if (sign >= ' ' && sign < 0x7F) {
                out.append((char) sign);
            } else {
                out.append(String.format("\\u%04x", sign));
            }
        });
        return out.toString();
    }

    /** What went wrong, a line each; the page is then as it was, where it offers to undo. */
    List<String> type(String text) {
        List<String> faults = new ArrayList<>();
        Element form = form(reader.page(person, page));
        Map<String, String> fields = fields(form);
        List<Box> typed = boxes.stream()
                .filter(box -> fits(form, box, box.kind().typed(text)))
                .toList();
        boxes.forEach(
                box -> fields.computeIfPresent(box.name(), (name, before) -> before.isEmpty() ? HARMLESS : before));
        typed.forEach(box -> fields.put(
                box.name(), text.equals(HARMLESS) ? harmless(box) : box.kind().typed(text)));
        if (typed.isEmpty()) {
            return faults;
        }
        var answer = reader.visitor(person).postRaw(page, reader.within(form.attr("action")), fields);
        if (answer.statusCode() != 303) {
            return List.of(boxes.get(0).template() + " answers " + answer.statusCode());
        }
        String landing =
                reader.within(answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", ""));
        Document landed = reader.page(person, landing);
        if (!landed.select(".summary").isEmpty()) {
            return List.of(boxes.get(0).template() + " refuses: "
                    + landed.select(".summary").text());
        }
        Document again = reader.page(person, page);
        for (Box box : typed) {
            boolean stays = opened(box, form(again), text, faults);
            for (String place : box.shown()) {
                read(box, place, landed, again, text, stays, faults);
            }
        }
        undo(landed);
        return faults;
    }

    /** Brings along whatever markup plain words may become. */
    private static String harmless(Box box) {
        return box.kind() == Box.Kind.RICH ? HARMLESS + "\nhttps://exemple.org\n\n" + HARMLESS : HARMLESS;
    }

    private static boolean fits(Element form, Box box, String text) {
        String most = one(form, box).attr("maxlength");
        return !box.kind().again(text).isBlank() && (most.isEmpty() || text.length() <= Integer.parseInt(most));
    }

    private Element form(Document page) {
        return page.select("form").stream()
                .filter(form ->
                        boxes.stream().allMatch(box -> !form.select(named(box)).isEmpty()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form with " + boxes + " on " + this.page));
    }

    private static String named(Box box) {
        return "textarea[name=" + box.name() + "], input[name=" + box.name() + "]";
    }

    private static Element one(Element form, Box box) {
        return form.select(named(box)).first();
    }

    /** What a browser would send had nobody touched the form, and pressed its first button. */
    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]:not([type=checkbox]):not([type=radio]), [checked]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        form.select("textarea[name]").forEach(box -> fields.put(box.attr("name"), value(box)));
        form.select("select[name]").forEach(select -> {
            Element chosen = select.select("option[selected]:not([value=''])").first();
            Element option =
                    chosen == null ? select.select("option:not([value=''])").first() : chosen;
            fields.put(select.attr("name"), option == null ? "" : option.attr("value"));
        });
        Element button = form.select("button").first();
        if (button != null && button.hasAttr("name")) {
            fields.put(button.attr("name"), button.attr("value"));
        }
        return fields;
    }

    /** Whether the box still holds what was typed; it does not where each text is one more. */
    private static boolean opened(Box box, Element form, String text, List<String> faults) {
        Element element = one(form, box);
        String now = element.normalName().equals("textarea") ? value(element) : element.attr("value");
        String expected = box.kind().again(box.kind().typed(text));
        if (!now.isEmpty() && !plain(now).equals(plain(expected))) {
            faults.add(fault(box, "opens with", now));
        }
        return !now.isEmpty();
    }

    /** As browsers read it, and jsoup does not: a line end right behind the tag is not part of the text. */
    private static String value(Element textarea) {
        return textarea.wholeText().replaceFirst("^\n", "");
    }

    private static String plain(String text) {
        return text.replaceAll("[\u0000\uFFFD]", "");
    }

    private void read(
            Box box, String place, Document landed, Document again, String text, boolean stays, List<String> faults) {
        Document shown = place.equals("@landing") ? landed : place.equals("@attributes") ? again : elsewhere(place);
        String said = place.equals("@attributes")
                ? shown.select("img").eachAttr("alt").toString()
                : Reader.seen(shown);
        String typed = box.kind().again(box.kind().typed(text));
        boolean whole = stays || box.kind() == Box.Kind.RICH || box.kind() == Box.Kind.NAME
                ? Reader.flat(box.kind() == Box.Kind.RICH ? shown.text() : said).contains(Reader.flat(typed))
                : plain(said).contains(plain(typed));
        if (!whole) {
            faults.add(fault(box, "is not read as typed at", place));
        }
        Set<String> kinds = Reader.kinds(shown);
        if (text.equals(HARMLESS)) {
            calm.merge(place, kinds, (one, other) -> {
                one.addAll(other);
                return one;
            });
        } else if (!calm.get(place).containsAll(kinds)) {
            kinds.removeAll(calm.get(place));
            faults.add(fault(box, "brings markup to " + place, kinds.toString()));
        }
    }

    private Document elsewhere(String place) {
        int at = place.indexOf('@');
        String who = at < 0 ? person : place.substring(0, at);
        return reader.page(who, reader.walk(who, place.substring(at + 1)));
    }

    private static String fault(Box box, String what, String found) {
        return box.template() + " " + box.name() + " " + what + " " + found;
    }

    private void undo(Document landed) {
        Element undo = landed.select(".toast form").first();
        if (undo != null) {
            reader.visitor(person).postRaw(page, reader.within(undo.attr("action")), fields(undo));
        }
    }
}
