package fr.essaim.house.rights;

import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Routes nobody reaches. Jakarta REST first chooses the class whose own path fits with the most letters, and then looks
 * for methods in classes of that very path only: a class at {@code /journee} takes the page {@code journee} away from
 * a class at {@code /}.
 */
public final class HiddenRoutes {

    private static final Pattern PARAMETER = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}");

    private HiddenRoutes() {}

    /** One line for each route of these classes that another class takes away. */
    public static List<String> among(Collection<Class<?>> resources) {
        List<String> paths =
                resources.stream().map(HiddenRoutes::classPath).distinct().toList();
        return resources.stream()
                .flatMap(type -> Routes.of(type)
                        .filter(route -> !chosen(paths, sample(route.path())).equals(classPath(type)))
                        .map(route -> route + " of " + type.getSimpleName() + " is taken by a class at "
                                + chosen(paths, sample(route.path()))))
                .sorted()
                .toList();
    }

    private static String chosen(List<String> paths, String request) {
        return paths.stream()
                .filter(path -> request.matches(expression(path) + "(/.*)?"))
                .max(Comparator.comparingInt(HiddenRoutes::letters))
                .orElse("");
    }

    private static int letters(String path) {
        return PARAMETER.matcher(path).replaceAll("").length();
    }

    private static String expression(String path) {
        return PARAMETER.matcher(path).replaceAll(found -> {
            String inside = found.group().substring(1, found.group().length() - 1);
            int colon = inside.indexOf(':');
            return java.util.regex.Matcher.quoteReplacement(
                    colon < 0 ? "[^/]+?" : "(?:" + inside.substring(colon + 1).trim() + ")");
        });
    }

    private static String sample(String path) {
        return PARAMETER.matcher(path).replaceAll("x1");
    }

    private static String classPath(Class<?> type) {
        String path = type.getAnnotation(Path.class).value();
        String slashed = path.startsWith("/") ? path : "/" + path;
        return slashed.endsWith("/") ? slashed.substring(0, slashed.length() - 1) : slashed;
    }
}
