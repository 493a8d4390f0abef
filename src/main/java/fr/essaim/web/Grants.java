package fr.essaim.web;

import fr.essaim.kernel.Id;
import java.util.List;

/** The hats of a person as they are now; read at every request, so a role taken away is gone at once. */
@FunctionalInterface
public interface Grants {

    List<Grant> of(Id person);
}
