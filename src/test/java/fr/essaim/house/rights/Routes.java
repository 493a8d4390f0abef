package fr.essaim.house.rights;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.essaim.house.rules.House;
import fr.essaim.house.rules.SourceFile;
import fr.essaim.web.Allowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every route of the WAR, found by reflection over its pages and resources and by reading where servlets are put. */
public final class Routes {

    private static final Pattern SERVLET = Pattern.compile("addServlet\\([^;]*?\\.addMapping\\(\\s*\"([^\"]+)\"");

    private Routes() {}

    public static List<Route> shipped() {
        return Stream.concat(resources().stream().flatMap(Routes::of), servlets())
                .sorted()
                .toList();
    }

    public static List<Class<?>> resources() {
        return House.SHIPPED.classes().stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                .<Class<?>>map(Routes::load)
                .toList();
    }

    /** The routes of one resource class. */
    public static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> verbs(method)
                .map(verb -> new Route(
                        verb,
                        path(resource.getAnnotation(Path.class), method.getAnnotation(Path.class)),
                        allowed(method),
                        body(method),
                        resource.getSimpleName() + "." + method.getName())));
    }

    /** Servlets answer everybody: what they serve is public, and the test that knocks on them says so. */
    private static Stream<Route> servlets() {
        return SourceFile.under("src/main/java/fr/essaim/app").stream()
                .flatMap(file -> SERVLET.matcher(file.text()).results())
                .map(found -> new Route("GET", found.group(1), Allowed.EVERYBODY, "", "servlet"));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static String allowed(Method method) {
        Allowed allowed = method.getAnnotation(Allowed.class);
        return allowed == null ? "" : allowed.value();
    }

    private static String body(Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        return consumes == null ? "" : consumes.value()[0];
    }

    private static String path(Path... parts) {
        StringBuilder path = new StringBuilder();
        for (Path part : parts) {
            String value = part == null
                    ? ""
                    : part.value().replaceAll("^/+|/+$", "").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
            path.append(value.isEmpty() ? "" : "/" + value);
        }
        return path.isEmpty() ? "/" : path.toString();
    }

    private static Class<?> load(JavaClass type) {
        try {
            return Class.forName(type.getName(), false, Routes.class.getClassLoader());
        } catch (ClassNotFoundException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
