package fr.essaim.house.rules;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences of the screens against those who say them. A string of Java or of a template that starts with the
 * name of a message file and a dot is a key; one that ends with a dot or a dash is the beginning of keys completed at
 * run time, and stands for all of them.
 */
public final class MessageFiles {

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
    private static final Pattern FILE = Pattern.compile(".*\\.(csv|xlsx|json|ttl|rdf|xml|pdf|ics|zip|txt|rq|log)");
    private static final Pattern BEGINNING = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)*[.-]");

    /** A sign that French keeps at a distance, and that must not begin a line. */
    private static final Pattern LOOSE = Pattern.compile("\\S [:;?!»%]|« ");

    /** By name of file, without its ending: {@code groups}, {@code groups_en}. */
    private final Map<String, Map<String, String>> files = new TreeMap<>();

    private final List<String> twice = new ArrayList<>();

    public MessageFiles(List<SourceFile> properties) {
        properties.stream().filter(file -> file.is("properties")).forEach(this::read);
    }

    /** What is wrong with the files themselves, whoever uses them. */
    public List<String> faults() {
        List<String> wrong = new ArrayList<>(twice);
        for (String french : rooms()) {
            Map<String, String> fr = files.get(french);
            Map<String, String> en = files.getOrDefault(french + "_en", Map.of());
            fr.keySet().stream()
                    .filter(key -> !en.containsKey(key))
                    .forEach(key -> wrong.add(french + "_en.properties lacks " + key));
            en.keySet().stream()
                    .filter(key -> !fr.containsKey(key))
                    .forEach(key -> wrong.add(french + ".properties lacks " + key));
            fr.forEach((key, text) -> {
                if (LOOSE.matcher(text).find()) {
                    wrong.add(key
                            + ": a plain space before : ; ? ! » % or after «, where a line may break; write \\u00a0");
                }
            });
            Stream.of(fr, en).forEach(file -> file.forEach((key, text) -> check(french, key, text, wrong)));
            fr.forEach((key, text) -> {
                if (en.containsKey(key) && !placeholders(text).equals(placeholders(en.get(key)))) {
                    wrong.add(key + ": other placeholders in English than in French");
                }
            });
        }
        return wrong;
    }

    /** Keys that are said but written nowhere, with the line that would write them. */
    public List<String> missing(List<SourceFile> code, Set<String> notKeys) {
        List<String> wrong = new ArrayList<>();
        for (SourceFile file : code) {
            for (SourceFile.Literal literal : file.literals()) {
                String said = literal.value();
                String room = room(said);
                if (notKeys.contains(said) || FILE.matcher(said).matches() || !rooms().contains(room)) {
                    continue;
                }
                boolean exact = KEY.matcher(said).matches() && !has(said);
                boolean begun =
                        BEGINNING.matcher(said).matches() && keysFrom(said).isEmpty();
                if (exact || begun) {
                    wrong.add(file.path() + ":" + literal.line() + ": " + said
                            + (begun ? " begins no key of " : " is not in ") + room + ".properties and its English");
                }
            }
        }
        return wrong;
    }

    /** Keys that nobody says. */
    public List<String> unused(List<SourceFile> code) {
        Set<String> exact = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        code.stream()
                .flatMap(file -> file.literals().stream())
                .map(SourceFile.Literal::value)
                .forEach(said -> {
                    exact.add(said);
                    if (BEGINNING.matcher(said).matches() && said.indexOf('.') < said.length() - 1) {
                        beginnings.add(said);
                    }
                });
        return keys().filter(key -> !exact.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .map(key -> key + " is said nowhere")
                .toList();
    }

    public boolean has(String key) {
        return files.getOrDefault(room(key), Map.of()).containsKey(key);
    }

    /** A text in a language, "" when it is not written. */
    public String text(String language, String key) {
        String file = language.equals("fr") ? room(key) : room(key) + "_" + language;
        return files.getOrDefault(file, Map.of()).getOrDefault(key, "");
    }

    public Stream<String> keys() {
        return rooms().stream().flatMap(room -> files.get(room).keySet().stream());
    }

    private Set<String> rooms() {
        Set<String> rooms = new TreeSet<>(files.keySet());
        rooms.removeIf(name -> name.endsWith("_en"));
        return rooms;
    }

    private List<String> keysFrom(String beginning) {
        return keys().filter(key -> key.startsWith(beginning)).toList();
    }

    private void read(SourceFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1).replace(".properties", "");
        Map<String, String> texts = files.computeIfAbsent(name, some -> new TreeMap<>());
        for (String line : file.lines()) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                String key = line.substring(0, equals).strip();
                if (texts.put(key, line.substring(equals + 1)) != null) {
                    twice.add(name + ".properties says " + key + " twice");
                }
            }
        }
    }

    private static void check(String room, String key, String text, List<String> wrong) {
        if (!room(key).equals(room) || !KEY.matcher(key).matches()) {
            wrong.add(key + " in " + room + ".properties: a key is the room, a dot and small words");
        }
        if (text.isBlank()) {
            wrong.add(key + " is empty");
        }
        if (text.contains("'")) {
            wrong.add(key + " holds an ASCII apostrophe, which MessageFormat eats: " + text);
        }
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException unreadable) {
            wrong.add(key + " is no message format: " + unreadable.getMessage());
        }
    }

    /** Which arguments a text takes, plurals and choices included. */
    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Pattern.compile("\\{(\\d+)").matcher(text).results().forEach(one -> found.add(one.group(1)));
        return found;
    }

    static String room(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? "" : key.substring(0, dot);
    }
}
