package fr.essaim.host.embedded.arrivals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.OpenAccounts;
import fr.essaim.host.embedded.rdf.RdfKnownArrivals;
import fr.essaim.host.spi.signin.Arrival;
import fr.essaim.host.spi.signin.Directory;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecogniseTest {

    private final EmbeddedWorld world = new EmbeddedWorld();
    private final KnownArrivals known = new RdfKnownArrivals(world.store);
    private final Recognise recognise = new Recognise(world.store, known, world.accounts, Ids.random(), world.clock);

    private static final String CAS = Directory.cas("https://cas.example");

    private static Arrival arrival(String subject, String email) {
        return arrival(CAS, subject, email);
    }

    private static Arrival arrival(String from, String subject, String email) {
        return new Arrival(from, subject, subject, Optional.of(email).filter(one -> !one.isEmpty()), "Somebody", "");
    }

    @Test
    void theSameUserNameAtAnotherServerIsSomebodyElseAndTheFirstIsKnownAgainWhenPointedBack() {
        String other = Directory.cas("https://cas.other.example/cas");
        recognise.person(arrival("kbenali", "karim.benali@college.example"));
        String code = recognise.wait(arrival("waits", ""));
        assertEquals(Optional.empty(), recognise.person(arrival(other, "kbenali", "")));
        assertEquals(Optional.empty(), world.store.read(() -> known.subject(other, world.karim.id())));
        recognise.person(arrival(other, "karim", "karim.benali@college.example"));
        recognise.link(code, Id.of("zoe"));
        assertEquals(Optional.empty(), recognise.person(arrival(other, "waits", "")), "begun at the server before");
        assertEquals(
                Optional.of(world.karim.id()),
                recognise.person(arrival(Directory.cas("HTTPS://CAS.example/"), "kbenali", "")));
        assertEquals(Map.of(CAS, "kbenali", other, "karim"), world.store.read(() -> known.of(world.karim.id())));
        world.store.change(() -> known.forget(world.karim.id()));
        assertEquals(Map.of(), world.store.read(() -> known.of(world.karim.id())), "whatever server");
    }

    @Test
    void somebodyIsKnownByTheAddressOnceAndByTheLinkFromThenOn() {
        assertEquals(
                Optional.of(world.karim.id()), recognise.person(arrival("kbenali", "Karim.Benali@college.example")));
        assertEquals(Optional.of(world.karim.id()), recognise.person(arrival("kbenali", "")));
        assertEquals(Optional.of("kbenali"), world.store.read(() -> known.subject(CAS, world.karim.id())));
        world.store.change(() -> known.forget(world.karim.id()));
        assertEquals(Optional.empty(), recognise.person(arrival("kbenali", "")));
    }

    @Test
    void theSameUserNameElsewhereIsNobodyHere() {
        assertEquals(Optional.empty(), recognise.person(arrival("karim.benali", "")));
        assertEquals(Optional.empty(), recognise.person(arrival("karim.benali", "other@college.example")));
    }

    @Test
    void noAddressMakesAnybodyAnAdministrator() {
        Account admin = world.openAccounts
                .open(List.of(OpenAccounts.Person.teacher("Sophie Renard", "sophie@college.example", "")
                        .being(Account.Function.ACADEMY, true)))
                .get(0)
                .account();
        assertEquals(Optional.empty(), recognise.person(arrival("srenard", "sophie@college.example")));
        String code = recognise.wait(arrival("srenard", "sophie@college.example"));
        recognise.link(code, admin.id());
        assertEquals(Optional.of(admin.id()), recognise.person(arrival("srenard", "")));
    }

    @Test
    void aCodeLinksOnceAndNotForLong() {
        String code = recognise.wait(arrival("iroy", ""));
        recognise.link("unknown", world.ines.id());
        recognise.link("../x", world.ines.id());
        assertEquals(Optional.empty(), recognise.person(arrival("iroy", "")));
        recognise.link(code, world.ines.id());
        recognise.link(code, world.karim.id());
        assertEquals(Optional.of(world.ines.id()), recognise.person(arrival("iroy", "")));

        String late = recognise.wait(arrival("other", ""));
        world.clock.pass(Duration.ofMinutes(16));
        recognise.link(late, world.karim.id());
        assertEquals(Optional.empty(), recognise.person(arrival("other", "")));
    }

    @Test
    void oneSubjectIsOnePersonAndOnePersonOneSubject() {
        Id karim = world.karim.id();
        world.store.change(() -> {
            known.link("host", "7", karim);
            known.link("host", "8", karim);
            known.link(CAS, "k", karim);
        });
        assertEquals(Optional.empty(), world.store.read(() -> known.person("host", "7")));
        assertEquals(Optional.of("8"), world.store.read(() -> known.subject("host", karim)));
        assertEquals(Optional.of("k"), world.store.read(() -> known.subject(CAS, karim)));
    }

    @Test
    void aClosedAccountStaysOutside() {
        recognise.person(arrival("kbenali", "karim.benali@college.example"));
        world.store.change(() -> world.accounts.save(world.karim.deactivated()));
        assertEquals(Optional.empty(), recognise.person(arrival("kbenali", "")));
    }
}
