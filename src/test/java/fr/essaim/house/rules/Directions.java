package fr.essaim.house.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may use whom: directions 1, 2, 5 and 6 of the house. */
public final class Directions {

    private Directions() {}

    /** 1. A room uses only rooms above it; nothing sees the app. */
    public static ArchRule river(House house) {
        return Say.ofUses("only look up the river", (from, used) -> {
            Place here = house.place(from);
            Place there = house.place(used);
            boolean fine = there.equals(Place.OUTSIDE) || here.mayUse(there);
            return fine ? Optional.empty() : Optional.of(here + " may not use " + there);
        });
    }

    /** 1, the other half: a package outside the known places would escape every rule. */
    public static ArchRule everyPlaceIsKnown(House house) {
        return Say.ofClasses(
                "live in a place of the house",
                type -> house.place(type).isKnown()
                        ? Stream.empty()
                        : Stream.of("package " + type.getPackageName() + " is no place of this house"));
    }

    /** 2. No package cycles at all. */
    public static ArchRule noCycles(House house) {
        return SlicesRuleDefinition.slices()
                .matching(house.root() + ".(**)")
                .should()
                .beFreeOfCycles();
    }

    /** 5. A room's pages never touch a store, nor a store the pages. */
    public static ArchRule pagesAndStoresApart(House house) {
        return Say.ofUses("keep pages and stores apart", (from, used) -> {
            Place here = house.place(from);
            Place there = house.place(used);
            boolean meet = isOf(here, "web") && isOf(there, "rdf") || isOf(here, "rdf") && isOf(there, "web");
            return meet ? Optional.of(here + " and " + there + " stay apart") : Optional.empty();
        });
    }

    /** 6. What we ask of a host knows the kernel and Java only; those who answer know nothing but that. */
    public static ArchRule hostsApart(House house) {
        return Say.ofUses("keep hosts apart", (from, used) -> {
            Place here = house.place(from);
            if (!here.room().startsWith("host.")) {
                return Optional.empty();
            }
            Place there = house.place(used);
            boolean fine =
                    there.equals(Place.OUTSIDE) ? !here.room().equals("host.spi") || isJava(used) : here.mayUse(there);
            return fine ? Optional.empty() : Optional.of(here + " may not know it");
        });
    }

    private static boolean isOf(Place place, String part) {
        return place.isPart(part) || place.room().equals(part);
    }

    static boolean isJava(JavaClass type) {
        return type.isPrimitive() || type.getName().startsWith("java.");
    }
}
