package fr.essaim.house.rules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** Direction 11: what a class needs is given to its constructor, nothing changes behind its back, time is asked. */
public final class Craft {

    private static final Set<String> INJECTIONS =
            Set.of("jakarta.inject.Inject", "jakarta.ws.rs.core.Context", "jakarta.annotation.Resource");
    private static final Set<String> CHANGEABLE = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.WeakHashMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.Properties",
            "java.util.BitSet",
            "java.util.Random",
            "java.util.Date",
            "java.text.SimpleDateFormat",
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal",
            "java.lang.InheritableThreadLocal");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private Craft() {}

    /** 11. Injection by constructor; only the app may be given the server's own resources in a field. */
    public static ArchRule constructorInjection(House house) {
        return Say.ofClasses("be given what they need by their constructor", type -> {
            Stream<String> fields = type.getFields().stream()
                    .filter(field -> isInjected(house, field))
                    .map(field -> "field " + field.getName() + " is injected");
            Stream<String> setters = type.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith("jakarta.inject.Inject"))
                    .map(method -> "method " + method.getName() + " is injected");
            return Stream.concat(fields, setters);
        });
    }

    /** 11. No static state that can change. */
    public static ArchRule noStaticState() {
        return Say.ofClasses(
                "hold no static state",
                type -> Stream.concat(
                        type.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .filter(Craft::canChange)
                                .map(field -> "static " + field.getName() + " can change"),
                        type.getStaticInitializer().stream()
                                .flatMap(start -> start.getConstructorCallsFromSelf().stream())
                                .filter(call -> !call.isDeclaredInLambda())
                                .filter(call -> isChangeable(call.getTargetOwner()))
                                .map(call -> "a static " + call.getTargetOwner().getSimpleName() + " can change, line "
                                        + call.getLineNumber())));
    }

    /** 11. The time is what the Clock says; the app makes the one Clock. */
    public static ArchRule askTheClock(House house) {
        return Say.ofClasses("ask the Clock", type -> type.getAccessesFromSelf().stream()
                .filter(access -> !house.place(type).room().equals("app"))
                .filter(Craft::readsTheTime)
                .map(access -> "reads the time without the Clock, line " + access.getLineNumber()));
    }

    private static boolean isInjected(House house, JavaField field) {
        boolean app = house.place(field.getOwner()).room().equals("app");
        return INJECTIONS.stream()
                .filter(name -> !(app && name.endsWith(".Resource")))
                .anyMatch(field::isAnnotatedWith);
    }

    private static boolean canChange(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.FINAL) || isChangeable(field.getRawType());
    }

    private static boolean isChangeable(JavaClass type) {
        return CHANGEABLE.contains(type.getName())
                || type.getName().startsWith("java.util.concurrent.")
                        && !type.getName().contains("TimeUnit");
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        String parameters = access.getTarget().getFullName();
        return CLOCKS.contains(owner) && name.equals("now") && !parameters.contains("java.time.Clock")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.util.Date") && parameters.endsWith("<init>()")
                || owner.equals("java.util.Calendar") && name.equals("getInstance");
    }
}
