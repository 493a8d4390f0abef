package fr.essaim.bench;

import fr.essaim.journeys.Visitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times a running demonstration over HTTP on this machine: a journal entry posted by its form, and a group's space with
 * 60 entries. Arguments: the address (default http://localhost:8080/essaim). The generator runs on the same cores.
 */
public final class HttpBench {

    private static final Pattern SPACE = Pattern.compile("/essaim(/plateforme/groupes/[a-z0-9]+)\"");
    private static final Pattern GROUP = Pattern.compile("name=\"groupe\" value=\"([a-z0-9-]+)\"");
    private static final int ENTRIES = 300;

    private HttpBench() {}

    public static void main(String[] arguments) throws Exception {
        String base = arguments.length > 0 ? arguments[0] : "http://localhost:8080/essaim";
        Visitor claire = new Visitor(base).as("claire-amblard");
        String token = claire.token("/journal/nouveau");
        String group = found(GROUP, claire.get("/journal/nouveau").body());
        for (int i = 0; i < 60; i++) {
            post(claire, token, group, "Mise en route " + i);
        }
        Thread.sleep(15_000);
        String page = found(SPACE, claire.get("/plateforme").body());
        read(claire, page, 200);
        print("a group's space of 60 entries, one after the other", read(claire, page, 500));
        together(base, page, 4, 500);
        long[] posts = new long[ENTRIES];
        for (int i = 0; i < ENTRIES; i++) {
            posts[i] = post(claire, token, group, "Mesure " + i);
        }
        print("journal entry posted, one after the other", posts);
    }

    private static long post(Visitor visitor, String token, String group, String text) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("groupe", group);
        form.put("_jeton", token);
        form.put("retenu", text);
        form.put("pour", "groupe");
        long start = System.nanoTime();
        int status =
                visitor.postRaw("/journal/nouveau", "/journal/nouveau", form).statusCode();
        long took = System.nanoTime() - start;
        if (status != 303) {
            throw new IllegalStateException("the entry was answered " + status);
        }
        return took;
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("the page has no " + pattern);
        }
        return matcher.group(1);
    }

    private static long[] read(Visitor visitor, String page, int times) {
        long[] took = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            int status = visitor.get(page).statusCode();
            took[i] = System.nanoTime() - start;
            if (status != 200) {
                throw new IllegalStateException(page + " was answered " + status);
            }
        }
        return took;
    }

    private static void together(String base, String page, int people, int times) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(people);
        List<Callable<long[]>> readers = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Visitor reader = new Visitor(base).as("claire-amblard");
            readers.add(() -> read(reader, page, times));
        }
        long start = System.nanoTime();
        List<Future<long[]>> done = pool.invokeAll(readers);
        double seconds = (System.nanoTime() - start) / 1e9;
        pool.shutdown();
        print(people + " readers of the space", done.get(0).get());
        System.out.printf("%.0f pages/s%n", people * times / seconds);
    }

    private static void print(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%s: p50 %.2f ms, p99 %.2f ms (%d)%n",
                what, sorted[sorted.length / 2] / 1e6, sorted[(int) (sorted.length * 0.99)] / 1e6, sorted.length);
    }
}
