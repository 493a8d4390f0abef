package fr.essaim.house.rules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitReference;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Direction 12: no host is called while a transaction is open, for a slow platform would hold up every writer.
 *
 * <p>Bytecode does not tell which lambda is given to {@code Transactions}; so whatever is written as a lambda or a
 * method reference in a method that opens a transaction is taken to run inside it, and followed through our own code.
 */
public final class HostCalls {

    private static final Set<String> DOORS = Set.of("read", "write", "change");

    private final House house;

    private HostCalls(House house) {
        this.house = house;
    }

    public static ArchRule outsideTransactions(House house) {
        HostCalls calls = new HostCalls(house);
        return Say.ofClasses("call no host inside a transaction", calls::against);
    }

    private Stream<String> against(JavaClass type) {
        return type.getCodeUnits().stream().filter(this::opensTransaction).flatMap(unit -> inside(unit)
                .flatMap(access -> hostCall(access).stream())
                .map(reached -> unit.getName() + " may call a host inside its transaction: " + reached));
    }

    private boolean opensTransaction(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> DOORS.contains(call.getName()) && isTransactions(call.getTargetOwner()));
    }

    private boolean isTransactions(JavaClass owner) {
        return owner.isAssignableTo(house.root() + ".kernel.Transactions");
    }

    /** What runs inside: the lambdas of the method, and the methods it hands over by name. */
    private static Stream<JavaAccess<?>> inside(JavaCodeUnit unit) {
        return calls(unit).filter(call -> call.isDeclaredInLambda() || call instanceof JavaCodeUnitReference<?>);
    }

    private Optional<String> hostCall(JavaAccess<?> first) {
        Deque<JavaAccess<?>> open = new ArrayDeque<>(Set.of(first));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            JavaAccess<?> access = open.poll();
            if (isHost(access)) {
                return Optional.of(access.getDescription());
            }
            if (seen.add(access.getTarget().getFullName())) {
                called(access).flatMap(HostCalls::calls).forEach(open::add);
            }
        }
        return Optional.empty();
    }

    /** The code behind a call: the method itself, or what implements it among our own classes. */
    private Stream<JavaCodeUnit> called(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (!house.holds(owner)) {
            return Stream.empty();
        }
        Predicate<JavaCodeUnit> same =
                unit -> unit.getName().equals(access.getTarget().getName())
                        && access.getTarget().getFullName().endsWith(arguments(unit));
        return Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(same);
    }

    private static String arguments(JavaCodeUnit unit) {
        String full = unit.getFullName();
        return full.substring(full.lastIndexOf('('));
    }

    private boolean isHost(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean fromHost = house.place(access.getOriginOwner()).room().startsWith("host.");
        return !fromHost
                && owner.isInterface()
                && !owner.isAnnotation()
                && house.place(owner).room().equals("host.spi");
    }

    private static Stream<JavaAccess<?>> calls(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream()
                .filter(access -> !(access instanceof JavaFieldAccess))
                .map(access -> access);
    }
}
