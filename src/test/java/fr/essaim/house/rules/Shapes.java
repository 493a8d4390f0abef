package fr.essaim.house.rules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How large things may be and what they may be called: directions 8, 9 and 10. */
public final class Shapes {

    static final int MOST_CALLS = 12;
    static final int MOST_TYPES = 15;

    private static final String PAGE = ".*(Page|Resource)";
    private static final String EMPTY_WORD = ".*(Utils?|Helpers?|Managers?|Impl)";
    private static final Set<String> BOXES = Set.of(
            "java.lang.Integer", "java.lang.Long", "java.lang.Boolean", "java.lang.Double", "java.lang.Character");
    private static final Set<String> WRITTEN_BY_THE_COMPILER = Set.of(
            "iterator",
            "hasNext",
            "next",
            "valueOf",
            "intValue",
            "longValue",
            "booleanValue",
            "close",
            "addSuppressed",
            "ordinal",
            "hashCode");

    private Shapes() {}

    /**
     * 8. A page or resource passes on: a method of it makes twelve calls at most. Reading a component of a record
     * counts as little as reading a field.
     */
    public static ArchRule thinPages() {
        return Say.ofClasses("stay thin", type -> {
            if (!type.getSimpleName().matches(PAGE)) {
                return Stream.empty();
            }
            return type.getCodeUnits().stream()
                    .filter(unit -> calls(unit) > MOST_CALLS)
                    .map(unit -> unit.getName() + " makes " + calls(unit) + " calls, " + MOST_CALLS + " at most");
        });
    }

    /** 9. A package a person can hold in mind; the kernel too, with all it contains. */
    public static ArchRule smallPackages(House house) {
        Map<String, Long> types = house.classes().stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(type -> counted(house, type), Collectors.counting()));
        return Say.ofClasses("live in a package of " + MOST_TYPES + " types at most", type -> {
            long count = types.getOrDefault(counted(house, type), 0L);
            return count > MOST_TYPES
                    ? Stream.of(
                            "one of " + count + " types in " + counted(house, type) + ", " + MOST_TYPES + " at most")
                    : Stream.empty();
        });
    }

    /** 10. A name says what a thing is. */
    public static ArchRule tellingNames() {
        return Say.ofClasses(
                "have a telling name",
                type -> type.getSimpleName().matches(EMPTY_WORD)
                        ? Stream.of("the end of this name says nothing")
                        : Stream.empty());
    }

    private static String counted(House house, JavaClass type) {
        return house.place(type).room().equals("kernel") ? house.root() + ".kernel" : type.getPackageName();
    }

    private static long calls(JavaCodeUnit unit) {
        return Stream.<JavaAccess<?>>concat(
                        unit.getMethodCallsFromSelf().stream(), unit.getConstructorCallsFromSelf().stream())
                .filter(call -> !isCompilers(call) && !readsComponent(call))
                .count();
    }

    private static boolean readsComponent(JavaAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getTarget().getName();
        return owner.isRecord()
                && call.getTarget().getFullName().endsWith(name + "()")
                && owner.tryGetField(name).isPresent();
    }

    private static boolean isCompilers(JavaAccess<?> call) {
        String name = call.getTarget().getName();
        String owner = call.getTargetOwner().getName();
        return WRITTEN_BY_THE_COMPILER.contains(name) && (owner.startsWith("java.util.") || BOXES.contains(owner))
                || name.equals("<init>") && owner.equals("java.lang.Object")
                || name.equals("addSuppressed");
    }
}
