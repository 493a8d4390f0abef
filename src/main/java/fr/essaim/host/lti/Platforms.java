package fr.essaim.host.lti;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** The platforms registered. Every method needs a running transaction. */
public interface Platforms {

    /** By name; the same list while nothing changes. */
    List<Platform> all();

    /** Takes the place of what was kept under the same id. Idempotent. */
    void save(Platform platform);

    /** Does nothing when there is none. */
    void remove(Id platform);

    /** A course met in a launch takes the place of what was known of it. Idempotent. */
    void met(Course course);

    /** Courses met, by title. */
    List<Course> courses();

    default Optional<Platform> find(Id id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** @param client "" when the platform did not say it; then the issuer must have one registration only */
    default Optional<Platform> find(String issuer, String client) {
        List<Platform> found = all().stream()
                .filter(one -> one.issuer().equals(issuer))
                .filter(one -> client.isEmpty() || one.client().equals(client))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
