package fr.essaim.host.lti;

import fr.essaim.host.lti.tokens.KeySets;
import fr.essaim.host.lti.tokens.LtiRefused;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What an administrator does with platforms: by hand what registration does by itself, try, take away, take back. */
@Singleton
public final class ManagePlatforms {

    private final Transactions transactions;
    private final Platforms platforms;
    private final KeySets keySets;
    private final CourseMembers members;
    private final Ids ids;
    private final Map<Id, Platform> removed = new ConcurrentHashMap<>();

    @Inject
    public ManagePlatforms(
            Transactions transactions, Platforms platforms, KeySets keySets, CourseMembers members, Ids ids) {
        this.transactions = transactions;
        this.platforms = platforms;
        this.keySets = keySets;
        this.members = members;
        this.ids = ids;
    }

    /** What was typed, as it was typed. */
    public record Typed(
            String name,
            String issuer,
            String client,
            String deployment,
            String authorization,
            String token,
            String keySet) {}

    public List<Platform> all() {
        return transactions.read(platforms::all);
    }

    public List<Course> courses() {
        return transactions.read(platforms::courses);
    }

    public Platform get(Id platform) {
        return transactions
                .read(() -> platforms.find(platform))
                .orElseThrow(() -> new Failure.NotFound("lti.no-such-platform"));
    }

    /** @throws Failure.Invalid naming each field that is wrong; Conflict if issuer and client are registered */
    public Platform add(Typed typed) {
        List<Violation> empty = new ArrayList<>();
        Map.of("emetteur", typed.issuer(), "client", typed.client(), "deploiement", typed.deployment())
                .forEach((field, value) -> {
                    if (value == null || value.isBlank() || value.length() > 255) {
                        empty.add(Violation.of(field, "lti.needed"));
                    }
                });
        if (!empty.isEmpty()) {
            throw new Failure.Invalid(empty);
        }
        var authorization = Platform.address("authentification", typed.authorization());
        Platform made = new Platform(
                ids.next(),
                typed.name() == null || typed.name().isBlank()
                        ? authorization.getHost()
                        : typed.name().strip(),
                typed.issuer().strip(),
                typed.client().strip(),
                Set.of(typed.deployment().strip()),
                authorization,
                Platform.address("jetons", typed.token()),
                Platform.address("cles", typed.keySet()));
        transactions.change(() -> {
            if (platforms.find(made.issuer(), made.client()).isPresent()) {
                throw new Failure.Conflict("lti.registered-already");
            }
            platforms.save(made);
        });
        return made;
    }

    /** Idempotent. */
    public void deploy(Id platform, String deployment) {
        if (deployment == null || deployment.isBlank() || deployment.length() > 255) {
            throw new Failure.Invalid("deploiement", "lti.needed");
        }
        Platform before = get(platform);
        Set<String> deployments = new TreeSet<>(before.deployments());
        deployments.add(deployment.strip());
        transactions.change(() -> platforms.save(new Platform(
                before.id(),
                before.name(),
                before.issuer(),
                before.client(),
                deployments,
                before.authorization(),
                before.token(),
                before.keySet())));
    }

    /** Nobody comes in from there any more. Who is who stays known, for the day it is taken back. */
    public Platform remove(Id platform) {
        Platform gone = get(platform);
        removed.put(platform, gone);
        transactions.change(() -> platforms.remove(platform));
        return gone;
    }

    /** @throws Failure.Conflict after a restart, when it must be registered anew */
    public void takeBack(Id platform) {
        Platform back = removed.remove(platform);
        if (back == null) {
            throw new Failure.Conflict("lti.not-taken-back");
        }
        transactions.change(() -> platforms.save(back));
    }

    /** Reads its keys and asks for access, which makes it read ours. @return the code of what is wrong, if anything */
    public Optional<String> attempt(Id platform) {
        Platform tried = get(platform);
        try {
            keySets.read(tried.keySet());
            members.access(tried);
            return Optional.empty();
        } catch (LtiRefused refused) {
            return Optional.of(refused.code());
        } catch (HostFailure failure) {
            return Optional.of(failure.code());
        }
    }

    public void met(Course course) {
        boolean known = transactions.read(() -> platforms.courses().contains(course));
        if (!known) {
            transactions.change(() -> platforms.met(course));
        }
    }
}
