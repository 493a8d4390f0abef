package fr.essaim.host.elgg;

import fr.essaim.host.elgg.Dialect.User;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformProvider;
import fr.essaim.host.spi.signin.Arrival;
import fr.essaim.host.wire.Given;
import fr.essaim.host.wire.Wire;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Elgg and ESOPE by a service account. Settings: {@code base-url}, {@code key} (the account's user name),
 * {@code secret} (its password), {@code own-url} (ours, for the link under each text), {@code allow-private}.
 */
@Singleton
public final class ElggProvider implements HostPlatformProvider {

    public static final String ID = "elgg-session";

    private final Clock clock;
    private final Duration patience;

    @Inject
    public ElggProvider(Clock clock) {
        this(clock, Wire.PATIENCE);
    }

    ElggProvider(Clock clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public HostPlatform init(Map<String, String> settings) {
        Given given = new Given(settings);
        ElggSession session = session(settings, patience);
        Mark mark = new Mark(given.needed("own-url"));
        ElggPeople people = new ElggPeople(session);
        Groups groups = new Groups(session, mark, clock);
        Members members = new Members(session, people);
        Topics topics = new Topics(session, mark);
        return given.inSchools()
                ? new ElggPlatform(
                        ElggPlatform.CAN_IN_SCHOOLS,
                        session,
                        people,
                        new SchoolSpaces(session, mark, groups, members, topics))
                : new ElggPlatform(ElggPlatform.CAN, session, people, new ElggSpaces(groups, members, topics));
    }

    static ElggSession session(Map<String, String> settings) {
        return session(settings, Wire.PATIENCE);
    }

    private static ElggSession session(Map<String, String> settings, Duration patience) {
        Given given = new Given(settings);
        return new ElggSession(
                given.root(), given.needed("key"), given.needed("secret"), new Wire(given.privately(), patience));
    }

    /**
     * Whose cookie it is: a page, asked with that cookie alone, says in its script who is signed in; a forged one is
     * nobody.
     *
     * @throws HostFailure REFUSED {@code ticket} for nobody
     */
    public static Arrival behind(URI root, Wire wire, String cookie) {
        HttpResponse<byte[]> answer = wire.send(HttpRequest.newBuilder(root.resolve("groups/all"))
                .header("Cookie", "Elgg=" + cookie)
                .GET());
        if (answer.statusCode() >= 500) {
            throw HostFailure.unavailable("server-error");
        }
        String page = ElggSession.text(answer);
        Dialect.of(page);
        User user = User.in(page).orElseThrow(() -> HostFailure.refused("ticket"));
        return new Arrival(
                "host",
                ElggPeople.id(user.guid(), user.username()),
                user.username(),
                Optional.empty(),
                user.username(),
                "");
    }

    @Override
    public void close() {
        // the JDK's client gives its connections back by itself
    }
}
