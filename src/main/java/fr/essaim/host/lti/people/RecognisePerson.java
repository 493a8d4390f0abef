package fr.essaim.host.lti.people;

import fr.essaim.host.lti.Launch;
import fr.essaim.host.lti.people.KnownPersons.Candidate;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Finds who comes in. Known before: at once. Else the roster is asked: one teacher with this very address and name is
 * taken, and told so on the next page with the way to undo it; whatever is less certain (a name without the address,
 * another name, two of them, somebody with more than a teacher's rights) waits for an administrator.
 */
@Singleton
public final class RecognisePerson {

    private final Transactions transactions;
    private final Links links;
    private final KnownPersons known;
    private final Clock clock;

    @Inject
    public RecognisePerson(Transactions transactions, Links links, KnownPersons known, Clock clock) {
        this.transactions = transactions;
        this.links = links;
        this.known = known;
        this.clock = clock;
    }

    /**
     * @param person who it is, if that is certain
     * @param fresh recognised for the first time just now
     * @param asked an administrator was asked and has not answered
     * @param candidates who it might be, to choose from, when nothing is certain
     */
    public record Recognition(Optional<Id> person, boolean fresh, boolean asked, List<Candidate> candidates) {}

    public Recognition recognise(Launch launch) {
        return transactions.write(() -> {
            Optional<Link> before = links.find(id(launch));
            if (before.isPresent()) {
                Link link = before.get();
                return link.confirmed()
                        ? new Recognition(Optional.of(link.person()), false, false, List.of())
                        : new Recognition(Optional.empty(), false, true, List.of());
            }
            List<Candidate> like = known.like(launch.email(), launch.name());
            Optional<Candidate> certain = certain(like, launch);
            certain.ifPresent(candidate -> links.save(link(launch, candidate.person(), true)));
            return certain.map(one -> new Recognition(Optional.of(one.person()), true, false, List.<Candidate>of()))
                    .orElseGet(() -> new Recognition(Optional.empty(), false, false, like));
        });
    }

    private static Optional<Candidate> certain(List<Candidate> like, Launch launch) {
        if (launch.email().isBlank()) {
            return Optional.empty();
        }
        List<Candidate> same = like.stream()
                .filter(one -> one.email().equalsIgnoreCase(launch.email()))
                .toList();
        return same.size() == 1
                        && !same.get(0).trusted()
                        && Names.same(same.get(0).name(), launch.name())
                ? Optional.of(same.get(0))
                : Optional.empty();
    }

    /** The person says who of the candidates it is; an administrator has the word. Repeating it changes nothing. */
    public void ask(Launch launch, Id person) {
        transactions.change(() -> {
            boolean candidate = known.like(launch.email(), launch.name()).stream()
                    .anyMatch(one -> one.person().equals(person));
            if (!candidate) {
                throw new Failure.NotFound("lti.no-such-person");
            }
            if (links.find(id(launch)).isEmpty()) {
                links.save(link(launch, person, false));
            }
        });
    }

    public List<Link> all() {
        return transactions.read(links::all);
    }

    /** @throws Failure.NotFound if there is no such question any more */
    public void confirm(Id link) {
        transactions.change(() -> links.save(links.find(link)
                .orElseThrow(() -> new Failure.NotFound("lti.no-such-link"))
                .confirm()));
    }

    /** The person is not who was thought, or leaves. Idempotent. */
    public void forget(Id link) {
        transactions.change(() -> links.remove(link));
    }

    /** Undoes what is kept of a person of ours: "that is not me". */
    public void forgetAllOf(Id person) {
        transactions.change(() -> links.all().stream()
                .filter(link -> link.person().equals(person))
                .forEach(link -> links.remove(link.id())));
    }

    private Link link(Launch launch, Id person, boolean confirmed) {
        return new Link(
                id(launch),
                launch.platform().id(),
                launch.deployment(),
                launch.subject(),
                person,
                launch.name(),
                confirmed,
                clock.instant());
    }

    /** By issuer, so that registering a platform anew loses nobody. */
    private static Id id(Launch launch) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(launch.platform().issuer(), launch.deployment(), launch.subject())) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return Id.of(HexFormat.of().formatHex(digest.digest(), 0, 16));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK has no SHA-256", e);
        }
    }
}
