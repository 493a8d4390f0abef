package fr.essaim.host.lti.web;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** The pages a course of a platform may link to. */
@FunctionalInterface
public interface LinkablePages {

    /**
     * A page.
     *
     * @param kind {@code pathway}, {@code workshop} or {@code group}
     * @param title of a workshop or a group, "" for the pathway, which is each reader's own
     */
    record Page(String path, String kind, String title) {}

    /** @param person who chooses, if that is one of ours; each page asks again who looks at it */
    List<Page> of(Optional<Id> person);
}
