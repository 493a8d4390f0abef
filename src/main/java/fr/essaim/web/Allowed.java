package fr.essaim.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a route: a permission of the plugin descriptor, or one of the two words below.
 * A route without it answers nobody. When the path has a {@code {campaign}}, the permission must be held in it:
 * a stranger to the campaign gets 404, a member without the permission 403, a signed-out person the sign-in page.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {

    /** Open to everybody, signed in or not. */
    String EVERYBODY = "everybody";

    /** Open to whoever is signed in; the use case looks at the rest. */
    String SIGNED_IN = "signed-in";

    String value();
}
