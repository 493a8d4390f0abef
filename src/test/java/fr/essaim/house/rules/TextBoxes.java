package fr.essaim.house.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Boxes of a template that take any text; those for numbers, days and the like do not. */
public final class TextBoxes {

    private static final Pattern PART = Pattern.compile(
            "@template\\.web\\.(?:area|field)\\(shell = shell, name = \"([^\"]+)\"((?:(?!@template|\\n).)*)");
    private static final Pattern TAG = Pattern.compile("<(?:textarea|input)\\b([^>]*)\\bname=\"([^\"$]+)\"([^>]*)>");
    private static final Pattern OTHER = Pattern.compile(
            "type ?= ?\"(?:hidden|checkbox|radio|number|date|time|email|password|file)\"|inputmode ?= ?\"numeric\"| hidden\\b");

    private TextBoxes() {}

    /** Each as template and name; a name put together with a number is told by its beginning. */
    public static Set<String> of(SourceFile file) {
        Set<String> boxes = new TreeSet<>();
        String template = file.path().replaceFirst("^.*src/main/jte/", "").replaceFirst("\\.jte$", "");
        Matcher part = PART.matcher(file.text());
        while (part.find()) {
            if (!OTHER.matcher(part.group(2)).find()) {
                boxes.add(template + " " + part.group(1));
            }
        }
        Matcher tag = TAG.matcher(file.text());
        while (tag.find()) {
            if (!OTHER.matcher(tag.group(1) + tag.group(3)).find()) {
                boxes.add(template + " " + tag.group(2));
            }
        }
        return boxes;
    }
}
