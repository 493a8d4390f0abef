package fr.essaim.house.seeded.transactions.kernel;

import java.util.function.Supplier;

/** The shape of the kernel's own. */
public interface Transactions {

    <T> T read(Supplier<T> work);

    <T> T write(Supplier<T> work);
}
