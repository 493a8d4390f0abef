package fr.essaim.invitations.web.replies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.animators.Animator;
import fr.essaim.animators.rdf.RdfAnimators;
import fr.essaim.app.retention.RepliesKept;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.forming.World;
import fr.essaim.host.TestClock;
import fr.essaim.invitations.rdf.RdfReplies;
import fr.essaim.invitations.replies.AnswerInvitation;
import fr.essaim.invitations.replies.GuestAddresses;
import fr.essaim.invitations.replies.Invited;
import fr.essaim.invitations.replies.ReadInvited;
import fr.essaim.invitations.replies.RemindSilent;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.RaisedInTests;
import fr.essaim.kernel.Role;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InvitationsTest {

    private static final Id CLAIRE = Id.of("claire-amblard");
    private static final Id STRANGER = Id.of("stranger");

    private final PathwayWorld story = PathwayWorld.story();
    private final World world = story.world;
    private final TestClock clock = new TestClock(Instant.parse("2026-03-10T08:00:00Z"));
    private final RdfReplies replies = new RdfReplies(world.store);
    private final ReadInvited invited =
            new ReadInvited(world.store, world.plans.groups(), story.plans, story.workshops, replies);
    private final RaisedInTests raised = new RaisedInTests();
    private final AnswerInvitation answer =
            new AnswerInvitation(world.store, world.campaigns, invited, replies, raised, clock);
    private final RemindSilent remind = new RemindSilent(world.store, world.campaigns, invited, raised, clock);
    private final RdfAnimators animators = new RdfAnimators(world.store);
    private final ReadReplies read =
            new ReadReplies(world.store, world.campaigns, invited, world.rosters, animators, clock);
    private final PagesInTests pages = new PagesInTests();

    private void publish() {
        story.built();
        story.publish.publish(World.CAMPAIGN, World.NADIA);
    }

    private Set<Id> teachersOf(String school) {
        return world.store.read(() -> world.rosters.of(World.CAMPAIGN)).stream()
                .filter(one -> one.school().equals(school))
                .map(Teacher::id)
                .collect(Collectors.toSet());
    }

    private String team(String school) {
        Viewer viewer = new Viewer(
                Optional.of(Id.of("team")),
                "Équipe",
                List.of(Grant.inCampaign(Role.PROJECT_TEAM, World.CAMPAIGN, school)));
        Visit visit = PagesInTests.visit(viewer, Language.FR);
        return checked(pages.render(visit, new InvitationsPage(read, remind, visit).show(World.CAMPAIGN)));
    }

    private String own(Id person) {
        Visit visit = PagesInTests.visit(new Viewer(Optional.of(person), "Elle", List.of()), Language.FR);
        InvitationPage page = new InvitationPage(
                world.store, world.campaigns, answer, new InvitationViews(story.plans, story.workshops, clock), visit);
        return checked(pages.render(visit, page.show(World.CAMPAIGN)));
    }

    private static String checked(String html) {
        assertFalse(html.matches("(?s).*[>\"]invitations\\.[a-z-]+[<\"].*"), "a key nobody wrote");
        return html;
    }

    @Test
    void everybodyPlacedAndWhoAnimatesIsInvitedOnceItIsPublished() {
        assertEquals(List.of(), invited.of(World.CAMPAIGN));
        publish();
        List<Invited> all = invited.of(World.CAMPAIGN);
        assertEquals(44, all.stream().filter(one -> one.group().isPresent()).count());
        assertEquals(4, all.stream().filter(one -> !one.led().isEmpty()).count());
        assertThrows(Failure.NotFound.class, () -> answer.own(World.CAMPAIGN, STRANGER));
        assertThrows(Failure.NotFound.class, () -> answer.answer(World.CAMPAIGN, STRANGER, Optional.of(true)));
    }

    @Test
    void onePressAnswersAndWhatWasSaidBeforeIsKnownForUndoing() {
        publish();
        assertEquals(Optional.empty(), answer.answer(World.CAMPAIGN, CLAIRE, Optional.of(true)));
        assertEquals(Optional.of(true), answer.answer(World.CAMPAIGN, CLAIRE, Optional.of(true)));
        assertEquals(Optional.of(true), answer.answer(World.CAMPAIGN, CLAIRE, Optional.of(false)));
        assertTrue(answer.own(World.CAMPAIGN, CLAIRE).cannot());
        answer.answer(World.CAMPAIGN, CLAIRE, Optional.empty());
        assertTrue(answer.own(World.CAMPAIGN, CLAIRE).isSilent());
    }

    @Test
    void theInvitationShowsItsPathwayAndBothAnswersUntilOneIsGiven() {
        publish();
        String html = own(CLAIRE);
        assertTrue(html.contains("Je participe") && html.contains("Je ne peux pas"), html);
        assertTrue(html.contains("/ateliers/"), "what she is invited to");
        answer.answer(World.CAMPAIGN, CLAIRE, Optional.of(true));
        html = own(CLAIRE);
        assertTrue(html.contains("Vous participez") && html.contains("Je ne peux pas"), html);
        assertFalse(html.contains("Je participe<"), "already said");
        assertTrue(own(Id.of("animateur-1")).contains("Vos séances"));
    }

    @Test
    void whoHasNoAccountAnswersAtAnAddressThatOpensThisInvitationAndNothingElse() {
        publish();
        GuestAddresses addresses = new GuestAddresses(text -> Integer.toHexString(text.hashCode()));
        Visit visit = PagesInTests.visit(Viewer.NOBODY, Language.FR);
        GuestInvitationPage page = new GuestInvitationPage(
                world.store,
                world.campaigns,
                answer,
                addresses,
                new InvitationViews(story.plans, story.workshops, clock),
                visit);
        Id guest = Id.of("animateur-1");
        String address = addresses.of(World.CAMPAIGN, guest);
        String seal = address.substring(address.lastIndexOf('/') + 1);
        String html = checked(pages.render(visit, page.show(World.CAMPAIGN, guest, seal)));
        assertTrue(html.contains(address + "/oui") && html.contains("Vos séances"), html);
        assertFalse(html.contains("Retirer ma réponse"), html);
        answer.answer(World.CAMPAIGN, guest, Optional.of(true));
        html = checked(pages.render(visit, page.show(World.CAMPAIGN, guest, seal)));
        assertTrue(html.contains("Vous participez") && html.contains(address + "/rien"), html);
        assertThrows(Failure.NotFound.class, () -> page.show(World.CAMPAIGN, CLAIRE, seal));
        assertThrows(Failure.NotFound.class, () -> page.show(Id.of("other"), guest, seal));
        assertThrows(Failure.NotFound.class, () -> page.answer(World.CAMPAIGN, CLAIRE, seal, "non"));
        assertThrows(Failure.NotFound.class, () -> page.answer(World.CAMPAIGN, guest, seal, "peut-etre"));
        assertTrue(answer.own(World.CAMPAIGN, CLAIRE).isSilent());
    }

    @Test
    void theFirstNoticeLeadsToTheTwoButtons() {
        publish();
        NoticeWanted notice = story.raised.stream()
                .filter(NoticeWanted.class::isInstance)
                .map(NoticeWanted.class::cast)
                .filter(one -> one.person().equals(CLAIRE))
                .findFirst()
                .orElseThrow();
        assertEquals("/campagnes/" + World.CAMPAIGN + "/invitation", notice.link());
        assertEquals(Optional.of(World.CAMPAIGN), notice.sentBy(), "and can be called back");
    }

    @Test
    void onlyTheSilentOfOnesOwnSchoolAreReminded() {
        publish();
        answer.answer(World.CAMPAIGN, CLAIRE, Optional.of(false));
        Set<Id> parks = teachersOf(World.PARKS);
        assertEquals(15, remind.silent(World.CAMPAIGN, parks).size());
        assertEquals(15, remind.remind(World.CAMPAIGN, parks));
        assertEquals(15, remind.remind(World.CAMPAIGN, parks), "the same day it is the same notice");
        assertEquals(15, raised.notices().size());
        assertEquals(List.of(), raised.noticesTo(CLAIRE));
        Id late = remind.silent(World.CAMPAIGN, parks).get(0).person();
        answer.answer(World.CAMPAIGN, late, Optional.of(true));
        NoticeWanted.Answered last = (NoticeWanted.Answered) raised.all.get(raised.all.size() - 1);
        assertEquals(late, last.person());
        assertTrue(remind.key(World.CAMPAIGN).startsWith(last.key()), "what waits for her is needless now");
        assertTrue(raised.notices().stream()
                .allMatch(one -> parks.contains(one.person())
                        && one.key().equals(remind.key(World.CAMPAIGN))
                        && one.sentBy().equals(Optional.of(World.CAMPAIGN))));
    }

    @Test
    void theTeamSeesNamesOfItsOwnSchoolAndOfAnimatorsBeforeItSends() {
        assertTrue(team(World.PARKS).contains("avec la première publication"));
        publish();
        world.store.change(() -> animators.save(
                new Animator(Id.of("animateur-1"), "Jonas", "Wetzel", "0990003R", "Curie", "", List.of())));
        answer.answer(World.CAMPAIGN, CLAIRE, Optional.of(false));
        answer.answer(World.CAMPAIGN, Id.of("animateur-1"), Optional.of(true));
        String html = team(World.PARKS);
        assertTrue(html.contains("Une personne participe, une ne peut pas, 15 n’ont pas répondu."), html);
        assertTrue(html.contains("Relancer ces 15 personnes"), html);
        assertTrue(html.contains("<b>Claire Amblard</b>") && html.contains("groupes/reparer/absence"), html);
        assertTrue(html.contains("Jonas Wetzel"), html);
        Teacher elsewhere = world.store.read(() -> world.rosters.of(World.CAMPAIGN)).stream()
                .filter(one -> one.school().equals(World.MOULIN))
                .findFirst()
                .orElseThrow();
        assertFalse(html.contains(elsewhere.name()), elsewhere.name());
    }

    @Test
    void afterTheDayNobodyIsAskedAndNothingIsAnswered() {
        publish();
        clock.pass(Duration.ofDays(2));
        assertTrue(own(CLAIRE).contains("/invitation/oui"), "still on the day itself");
        clock.pass(Duration.ofDays(1));
        assertFalse(own(CLAIRE).contains("/invitation/oui"));
        assertTrue(own(CLAIRE).contains("La journée est passée"));
        assertFalse(team(World.PARKS).contains("invitations/rappel"));
        Set<Id> parks = teachersOf(World.PARKS);
        assertThrows(Failure.Conflict.class, () -> remind.remind(World.CAMPAIGN, parks));
        assertThrows(Failure.Conflict.class, () -> answer.answer(World.CAMPAIGN, CLAIRE, Optional.of(true)));
        assertEquals(List.of(), raised.notices());
    }

    @Test
    void repliesAreErasedWithTheCampaign() {
        publish();
        answer.answer(World.CAMPAIGN, CLAIRE, Optional.of(false));
        RepliesKept kept = new RepliesKept(replies);
        assertEquals(1, (long) world.store.read(() -> kept.count(Set.of(World.CAMPAIGN))));
        assertEquals(1, (long) world.store.write(() -> kept.erase(Set.of(World.CAMPAIGN))));
        assertTrue(answer.own(World.CAMPAIGN, CLAIRE).isSilent());
    }
}
