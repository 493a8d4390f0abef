package fr.essaim.host.lti.people;

import fr.essaim.kernel.Id;
import java.time.Instant;

/**
 * A person of a platform is one of ours.
 *
 * @param id a digest of where and who, so that one person of a platform has one link
 * @param name as the platform says it
 * @param confirmed false while an administrator has to say whether it is so
 */
public record Link(
        Id id,
        Id platform,
        String deployment,
        String subject,
        Id person,
        String name,
        boolean confirmed,
        Instant since) {

    Link confirm() {
        return new Link(id, platform, deployment, subject, person, name, true, since);
    }
}
