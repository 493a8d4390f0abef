package fr.essaim.house.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Directions that only the source tells: 7 and 9, and what may never be left lying about. */
public final class SourceRules {

    static final int MOST_LINES = 300;

    private static final Set<String> READ_BY_PEOPLE = Set.of("java", "jte", "js", "css", "rq", "ttl");
    private static final Pattern QUERY = Pattern.compile(
            "\"[^\"]*\\b(SELECT|CONSTRUCT|ASK|DESCRIBE|INSERT|DELETE|PREFIX|FILTER|OPTIONAL)\\b[^\"]*[?{<:]");
    private static final Pattern LEFTOVER = Pattern.compile(
            "\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b|@Dis" + "abled|printStack" + "Trace\\(\\)");
    private static final Pattern DEAD_CODE = Pattern.compile("^\\s*//.*[;{}]\\s*$");
    private static final Pattern MACHINE =
            Pattern.compile("(?<![\\w.])/(work|root|home/[a-z]+|Users/[A-Za-z]+|tmp)/|\\b10\\.\\d+\\.\\d+\\.\\d+\\b");
    private static final Pattern INLINE = Pattern.compile(
            "<style|\\sstyle=\"|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)|javascript:|\\shx-on|hx-vals=\"js:");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(src|href|action|hx-(get|post))=\"(https?:)?//|url\\([\"']?(https?:)?//|@import\\s+[\"']https?:|from \"https?:");

    private SourceRules() {}

    /** 9. A file a person can read at a sitting. */
    public static List<String> shortFiles(List<SourceFile> files) {
        return files.stream()
                .filter(file ->
                        READ_BY_PEOPLE.contains(file.kind()) && !file.path().endsWith("essaim.ttl"))
                .filter(file -> file.lines().size() > MOST_LINES)
                .map(file -> file.path() + ": " + file.lines().size() + " lines, " + MOST_LINES + " at most")
                .toList();
    }

    /** 7. No query in a string of Java. */
    public static List<String> noQueryInStrings(List<SourceFile> files) {
        return of(files, "java")
                .flatMap(file -> file.complain(QUERY, "a query belongs in an .rq file"))
                .toList();
    }

    /** Nothing unfinished, nothing switched off, no code kept as a comment. */
    public static List<String> nothingLeftOver(List<SourceFile> files) {
        return Stream.concat(
                        files.stream().flatMap(file -> file.complain(LEFTOVER, "left over")),
                        of(files, "java", "js").flatMap(file -> file.complain(DEAD_CODE, "code kept as a comment")))
                .toList();
    }

    /** Nothing that is true on one machine only. */
    public static List<String> noMachinePaths(List<SourceFile> files) {
        return files.stream()
                .flatMap(file -> file.complain(MACHINE, "true on one machine only"))
                .toList();
    }

    /** The browser is told to refuse scripts and styles in a page; so none is written there. */
    public static List<String> noInlineCode(List<SourceFile> files) {
        return of(files, "jte", "html", "svg")
                .flatMap(file -> file.complain(INLINE, "no script or style inside a page"))
                .toList();
    }

    /** Everything is served by the WAR. */
    public static List<String> nothingFromElsewhere(List<SourceFile> files) {
        return of(files, "jte", "css", "js")
                .flatMap(file -> file.complain(ELSEWHERE, "fetched from elsewhere"))
                .toList();
    }

    private static Stream<SourceFile> of(List<SourceFile> files, String... kinds) {
        return files.stream().filter(file -> Set.of(kinds).contains(file.kind()));
    }
}
