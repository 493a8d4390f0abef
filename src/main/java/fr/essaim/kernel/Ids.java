package fr.essaim.kernel;

/** Mints opaque ids. Each call gives one that was never given before in this store. Safe for use by many threads. */
@FunctionalInterface
public interface Ids {

    Id next();
}
