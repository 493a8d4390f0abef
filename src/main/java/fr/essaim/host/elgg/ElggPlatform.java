package fr.essaim.host.elgg;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.Notices;
import fr.essaim.host.spi.People;
import fr.essaim.host.spi.Shell;
import fr.essaim.host.spi.Spaces;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.wire.Answers;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An Elgg by its own forms: groups, members and topics; nothing else is safe to do that way. */
final class ElggPlatform implements HostPlatform {

    /** Without groups of our own. */
    static final Set<Capability> CAN_IN_SCHOOLS =
            Set.of(Capability.SCHOOL_TOPICS, Capability.EDIT_POSTS, Capability.WITHDRAW_POSTS);

    static final Set<Capability> CAN =
            Set.of(Capability.SPACES, Capability.MEMBERS, Capability.EDIT_POSTS, Capability.WITHDRAW_POSTS);

    private final Set<Capability> can;
    private final ElggSession session;
    private final People people;
    private final Spaces spaces;

    ElggPlatform(Set<Capability> can, ElggSession session, People people, Spaces spaces) {
        this.can = can;
        this.session = session;
        this.people = people;
        this.spaces = spaces;
    }

    @Override
    public String id() {
        return ElggProvider.ID;
    }

    @Override
    public Set<Capability> capabilities() {
        return can;
    }

    @Override
    public People people() {
        return people;
    }

    @Override
    public Spaces spaces() {
        return spaces;
    }

    @Override
    public Notices notices() {
        return notice -> {
            throw HostFailure.unsupported(Capability.NOTICES);
        };
    }

    @Override
    public Shell shell() {
        return Shell.NONE;
    }

    @Override
    public Probe probe() {
        long start = System.nanoTime();
        try {
            String product = session.dialect().product;
            return new Probe(product, problems(), warnings(), millis(start));
        } catch (HostFailure failure) {
            // of a refused handshake the reason is wanted: ran out, of another name, nobody vouches for it
            String reason = Report.failed(failure, 0).findings().get(0).code();
            return new Probe("", List.of(reason), List.of(), millis(start));
        }
    }

    private List<String> problems() {
        boolean unread = can.contains(Capability.SCHOOL_TOPICS) && session.dialect() != Dialect.ELGG_6;
        return unread ? List.of("no-reply-list") : List.of();
    }

    /** What works and should not stay so. */
    private List<String> warnings() {
        List<String> warnings = new ArrayList<>(List.of("stored-password"));
        if (session.dialect().isEsope() && oldServicesAreOn()) {
            warnings.add("old-web-services");
        }
        return warnings;
    }

    /** Any account of such a host can get a token for any other there. Asked for their list only, without a key. */
    private boolean oldServicesAreOn() {
        try {
            return session.page("services/api/rest/json/?method=system.api.list")
                    .flatMap(Answers::json)
                    .filter(JsonObject.class::isInstance)
                    .map(JsonValue::asJsonObject)
                    .filter(said -> said.get("result") instanceof JsonObject methods && !methods.isEmpty())
                    .isPresent();
        } catch (HostFailure closed) {
            return false;
        }
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
