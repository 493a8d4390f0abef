package fr.essaim.house.seeded.honest.kernel;

import java.util.function.Supplier;

/** The shape of the kernel's own. */
public interface Transactions {

    <T> T write(Supplier<T> work);
}
