package fr.essaim.web.security;

import fr.essaim.kernel.Id;

/** Names of those who sign in, as the platform knows them. */
@FunctionalInterface
public interface People {

    /** The display name, "" for somebody unknown. */
    String name(Id person);
}
