package fr.essaim.host.lti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.lti.people.KnownPersons.Candidate;
import fr.essaim.host.lti.people.Link;
import fr.essaim.host.lti.people.Names;
import fr.essaim.host.lti.people.RecognisePerson.Recognition;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who comes in is never guessed in silence. */
class RecognisePersonTest {

    private static final Id THOMAS = Id.of("thomas");

    private final LtiWorld world = new LtiWorld();
    private final Platform platform = world.registered();

    @AfterEach
    void stop() {
        world.close();
    }

    private Launch launch(String name, String email) {
        return launch("13", name, email);
    }

    private Launch launch(String subject, String name, String email) {
        return new Launch(platform, "1", subject, name, email, Set.of(), "", "", Optional.empty(), Optional.empty());
    }

    private void known(Id person, String name, String email, boolean trusted) {
        world.known.add(new Candidate(person, name, email, "Collège X", trusted));
    }

    @Test
    void oneTeacherOfThisNameAndAddressIsTakenAndToldSo() {
        known(THOMAS, "GARNIER Thomas", "Thomas.Garnier@college.example", false);
        Launch launch = launch("Thomas Garnier", "thomas.garnier@college.example");
        Recognition first = world.recognise.recognise(launch);
        assertEquals(Optional.of(THOMAS), first.person());
        assertTrue(first.fresh());
        assertFalse(world.recognise.recognise(launch).fresh());
        world.recognise.forgetAllOf(THOMAS);
        assertEquals(List.of(), world.recognise.all());
    }

    @Test
    void theLinkHoldsWhenNameAndAddressChangeAndTheRosterForgets() {
        known(THOMAS, "Thomas Garnier", "t@college.example", false);
        world.recognise.recognise(launch("Thomas Garnier", "t@college.example"));
        world.known.clear();
        assertEquals(
                Optional.of(THOMAS),
                world.recognise.recognise(launch("Tom", "")).person());
        assertEquals(
                Optional.empty(),
                world.recognise.recognise(launch("14", "Tom", "")).person(),
                "another person of the platform");
    }

    @Test
    void whateverIsLessCertainWaitsForAnAdministrator() {
        known(THOMAS, "Thomas Garnier", "t@college.example", false);
        assertUncertain(launch("Thomas Garnier", ""), "a name alone");
        assertUncertain(launch("Thomas Garnier", "other@college.example"), "a name with another address");
        assertUncertain(launch("Somebody Else", "t@college.example"), "an address with another name");
        assertUncertain(launch("", "t@college.example"), "an address alone");
        known(Id.of("namesake"), "Thomas Garnier", "t@college.example", false);
        assertUncertain(launch("Thomas Garnier", "t@college.example"), "two of them");
    }

    @Test
    void somebodyWithMoreRightsThanATeacherIsNeverTakenAtOnce() {
        known(THOMAS, "Thomas Garnier", "t@college.example", true);
        assertUncertain(launch("Thomas Garnier", "t@college.example"), "a lead of the project");
    }

    private void assertUncertain(Launch launch, String why) {
        Recognition found = world.recognise.recognise(launch);
        assertEquals(Optional.empty(), found.person(), why);
        assertFalse(found.candidates().isEmpty(), why);
        assertEquals(List.of(), world.recognise.all(), why);
    }

    @Test
    void theQuestionIsAskedOnceAndAnswered() {
        known(THOMAS, "Thomas Garnier", "", false);
        Launch launch = launch("Thomas Garnier", "");
        assertThrows(Failure.NotFound.class, () -> world.recognise.ask(launch, Id.of("head")));
        world.recognise.ask(launch, THOMAS);
        world.recognise.ask(launch, THOMAS);
        Link question = world.recognise.all().get(0);
        assertEquals(1, world.recognise.all().size());
        assertTrue(world.recognise.recognise(launch).asked());
        assertEquals(Optional.empty(), world.recognise.recognise(launch).person());

        world.recognise.confirm(question.id());
        assertEquals(Optional.of(THOMAS), world.recognise.recognise(launch).person());
        world.recognise.forget(question.id());
        world.recognise.forget(question.id());
        assertThrows(Failure.NotFound.class, () -> world.recognise.confirm(question.id()));
    }

    @Test
    void whoIsUnknownIsNobody() {
        Recognition found = world.recognise.recognise(launch("Nemo", "nemo@college.example"));
        assertEquals(new Recognition(Optional.empty(), false, false, List.of()), found);
    }

    @Test
    void namesAreComparedAsPeopleWriteThem() {
        assertTrue(Names.same("LEFÈVRE Élodie", "Elodie Lefevre"));
        assertTrue(Names.same("Anne-Sophie Ben Youssef", "BEN YOUSSEF Anne Sophie"));
        assertFalse(Names.same("", ""));
        assertFalse(Names.same("Karim Moreau", "Karim Morel"));
    }
}
