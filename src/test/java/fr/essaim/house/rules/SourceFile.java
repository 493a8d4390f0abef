package fr.essaim.house.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of ours as text, for the rules that bytecode cannot tell. */
public record SourceFile(String path, String text) {

    private static final Set<String> KINDS =
            Set.of("java", "jte", "js", "css", "rq", "ttl", "properties", "xml", "xsd", "md", "csv", "html", "svg");

    /** A string of Java, without its quotes. */
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Whatever stands between two quotes of a template, where strings of Java stand inside attributes. */
    private static final Pattern QUOTED = Pattern.compile("(?<=\")([^\"\\n]*)(?=\")");

    /** Every text file under these places; what a place does not have is no fault. */
    public static List<SourceFile> under(String... places) {
        return Stream.of(places)
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(SourceFile::walk)
                .toList();
    }

    public String kind() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    public boolean is(String kind) {
        return kind().equals(kind);
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    /** Where the file lives: {@code groups.rdf} for {@code …/fr/essaim/groups/rdf/RdfGroups.java}, as a place. */
    Place place() {
        int root = path.indexOf("fr/essaim/");
        if (root < 0) {
            return Place.OUTSIDE;
        }
        String folder = path.substring(root, path.lastIndexOf('/'));
        return Place.of("fr.essaim", folder.replace('/', '.'));
    }

    /** The strings written in the file, with the text that surrounds each. */
    public List<Literal> literals() {
        List<Literal> found = new ArrayList<>();
        Matcher matcher = (is("jte") ? QUOTED : LITERAL).matcher(text);
        while (matcher.find()) {
            found.add(new Literal(matcher.group(1), lineAt(matcher.start())));
        }
        return found;
    }

    /** "path:line: said" for each line that matches. */
    Stream<String> complain(Pattern wrong, String said) {
        return complain(line -> wrong.matcher(line).find(), said);
    }

    Stream<String> complain(Predicate<String> wrong, String said) {
        List<String> lines = lines();
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (wrong.test(lines.get(i))) {
                complaints.add(
                        path + ":" + (i + 1) + ": " + said + ": " + lines.get(i).strip());
            }
        }
        return complaints.stream();
    }

    int lineAt(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    private static Stream<SourceFile> walk(Path start) {
        try (Stream<Path> files = Files.walk(start)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(SourceFile::read)
                    .filter(file -> KINDS.contains(file.kind()))
                    .toList()
                    .stream();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static SourceFile read(Path file) {
        try {
            String path = file.toString().replace('\\', '/');
            return new SourceFile(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** A string in a source file and its line. */
    public record Literal(String value, int line) {}
}
