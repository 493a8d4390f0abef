package fr.essaim.rdf.log;

import java.util.List;
import java.util.Locale;

/** How the files of a store are called. */
final class FileNames {

    static final String FORMAT = "format";
    static final String PART = ".part";
    private static final String LOG = "log-";
    private static final String LOG_END = ".rdfp";
    private static final String SNAPSHOT = "snapshot-";
    private static final String SNAPSHOT_END = ".trdf";
    private static final String TORN = "torn-";

    private FileNames() {}

    /** The log whose first record has this number. */
    static String log(long first) {
        return String.format(Locale.ROOT, "%s%012d%s", LOG, first, LOG_END);
    }

    /** The state after the record of this number. */
    static String snapshot(long last) {
        return String.format(Locale.ROOT, "%s%012d%s", SNAPSHOT, last, SNAPSHOT_END);
    }

    /** What was cut from the end of a log. */
    static String torn(String log, long offset) {
        return TORN + log + "-" + offset;
    }

    static boolean isTorn(String name) {
        return name.startsWith(TORN);
    }

    static List<Long> logs(List<String> names) {
        return numbers(names, LOG, LOG_END);
    }

    static List<Long> snapshots(List<String> names) {
        return numbers(names, SNAPSHOT, SNAPSHOT_END);
    }

    private static List<Long> numbers(List<String> names, String begin, String end) {
        return names.stream()
                .filter(name -> name.startsWith(begin) && name.endsWith(end))
                .map(name -> name.substring(begin.length(), name.length() - end.length()))
                .filter(number -> number.matches("\\d{12,18}"))
                .map(Long::valueOf)
                .sorted()
                .toList();
    }
}
