package fr.essaim.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.house.rights.Routes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A browser asks for a page first and for a file last. Where the pattern of a page also fits the address of a file, it is
 * given the page, that is a 404.
 */
class FileAddressesTest {

    private static Stream<String> patterns(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .map(method -> method.isAnnotationPresent(Path.class)
                        ? method.getAnnotation(Path.class).value()
                        : "")
                .map(part -> ("/" + root + "/" + part).replaceAll("/+", "/").replaceAll("/$", ""));
    }

    private static boolean isFile(String pattern) {
        return pattern.matches(".*/[a-z]+\\.[a-z]+");
    }

    /** The address as somebody would ask for it, and what the router makes of a pattern. */
    private static boolean takes(String page, String file) {
        String asked = file.replaceAll("\\{[^}]+}", "x");
        String regex = page.replaceAll("\\{\\w+\\s*:\\s*([^}]+)}", "($1)").replaceAll("\\{\\w+}", "[^/]+");
        return asked.matches(regex);
    }

    @Test
    void noPageTakesTheAddressOfAFile() {
        List<String> all =
                Routes.resources().stream().flatMap(FileAddressesTest::patterns).toList();
        List<String> files = all.stream().filter(FileAddressesTest::isFile).toList();
        assertTrue(files.contains("/journal/export.pdf"), files.toString());
        assertEquals(
                List.of(),
                files.stream()
                        .flatMap(file -> all.stream()
                                .filter(page -> !page.equals(file) && takes(page, file))
                                .map(page -> page + " takes " + file))
                        .toList());
        assertTrue(takes("/journal/{entry}", "/journal/export.pdf"));
    }
}
