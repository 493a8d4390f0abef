package fr.essaim.house.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a rule out of a function that has something to say, or not, against a class. */
final class Say {

    private Say() {}

    static ArchRule ofClasses(String what, Function<JavaClass, Stream<String>> against) {
        return ArchRuleDefinition.classes().should(new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                against.apply(type)
                        .distinct()
                        .forEach(said -> events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + said)));
            }
        });
    }

    /** A rule on each use of another class; the class used is given without its brackets when it is an array. */
    static ArchRule ofUses(String what, BiFunction<JavaClass, JavaClass, Optional<String>> against) {
        return ofClasses(what, type -> type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .distinct()
                .flatMap(used ->
                        against.apply(type, used).map(said -> said + " (uses " + used.getName() + ")").stream()));
    }
}
