package fr.essaim.house.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;

/**
 * What a rule looks at: classes that lie under one root package as rooms lie under {@code fr.essaim}. The shipped
 * classes are one house; each seeded violation is a small house of its own, so that a rule is seen to bite.
 */
public record House(String root, JavaClasses classes) {

    /** Everything that ships, without the pages generated from templates. */
    public static final House SHIPPED = new House("fr.essaim", shippedClasses());

    /** A house made to break one rule, under {@code fr.essaim.house.seeded}. */
    public static House seeded(String name) {
        String root = "fr.essaim.house.seeded." + name;
        return new House(root, new ClassFileImporter().importPackages(root));
    }

    public Place place(JavaClass type) {
        return Place.of(root, type.getPackageName());
    }

    public boolean holds(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    /** What the rule has to say against this house, sentence by sentence; empty when it is kept. */
    public List<String> against(ArchRule rule) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }

    private static JavaClasses shippedClasses() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/fr/essaim/pages/"))
                .importPath(Path.of("target", "classes", "fr", "essaim"));
    }
}
