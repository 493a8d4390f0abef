package fr.essaim.impressions;

import static fr.essaim.impressions.ImpressionsWorld.CAMPAIGN;
import static fr.essaim.impressions.ImpressionsWorld.CLAIRE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.ideas.IdeaCard;
import fr.essaim.impressions.ideas.KeepIdea;
import fr.essaim.impressions.ideas.ReadIdeas;
import fr.essaim.impressions.rdf.ideas.RdfFirstIdeas;
import fr.essaim.impressions.rdf.referents.RdfReferents;
import fr.essaim.impressions.referents.Criterion;
import fr.essaim.impressions.referents.InviteReferent;
import fr.essaim.impressions.referents.OfferMyself;
import fr.essaim.impressions.referents.Referent;
import fr.essaim.impressions.web.ideas.CampaignIdeasPage;
import fr.essaim.impressions.web.ideas.IdeaViews;
import fr.essaim.impressions.web.referents.AcademyReferentsPage;
import fr.essaim.impressions.web.referents.AcceptedPage;
import fr.essaim.impressions.web.referents.ReferentViews;
import fr.essaim.impressions.web.referents.ReferentsPage;
import fr.essaim.journal.Idea;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Note;
import fr.essaim.journal.ReadJournal;
import fr.essaim.journal.Visibility;
import fr.essaim.journal.rdf.RdfLogEntries;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferentsTest {

    private static final Set<String> PARKS = Set.of("0990002P");

    private final ImpressionsWorld world = new ImpressionsWorld();
    private final RdfReferents kept = world.referents;
    private final RdfFirstIdeas ideas = world.ideas;
    private final RdfLogEntries entries = new RdfLogEntries(world.store);
    private final OfferMyself offer = new OfferMyself(world.store, world.day.world.plans.groups(), kept);
    private final InviteReferent invite = world.invite;
    private final KeepIdea keepIdea = new KeepIdea(
            world.store,
            world.day.world.plans.groups(),
            world.day.world.rosters,
            world.day.workshops,
            new ReadJournal(world.store, world.day.world.plans.groups(), entries),
            ideas,
            world.day.world.ids,
            world.clock);

    private void look(Set<Criterion> criteria) {
        invite.look(PARKS, CAMPAIGN, CLAIRE, criteria, List.of(), Shown.ANYTHING);
    }

    private Referent claire() {
        return world.store.read(() -> kept.get(CAMPAIGN, CLAIRE));
    }

    private static IdeaCard card(String text) {
        return new IdeaCard(text, "français", "5e", "", "", "", Optional.empty());
    }

    @Test
    void onlyThePersonAcceptsAndMayChangeHerMind() {
        assertThrows(Failure.Conflict.class, () -> offer.answer(CAMPAIGN, CLAIRE, true));

        invite.invite(PARKS, CAMPAIGN, CLAIRE);
        invite.invite(PARKS, CAMPAIGN, CLAIRE);
        assertEquals(Referent.State.INVITED, claire().state());
        Set<String> keys = Set.of("referent-" + CAMPAIGN);
        assertTrue(world.raised.stream().map(NoticeWanted.class::cast).allMatch(one -> keys.contains(one.key())));

        offer.answer(CAMPAIGN, CLAIRE, false);
        assertEquals(Referent.State.DECLINED, claire().state());
        assertThrows(Failure.Conflict.class, () -> invite.invite(PARKS, CAMPAIGN, CLAIRE));
        offer.answer(CAMPAIGN, CLAIRE, true);
        assertTrue(claire().isAccepted());
        invite.takeBack(PARKS, CAMPAIGN, CLAIRE);
        assertTrue(claire().isAccepted(), "an accepted invitation is not taken back");
    }

    @Test
    void whatIsOfferedAndSeenIsKeptAndForgottenWhenNothingIsLeft() {
        offer.offer(CAMPAIGN, CLAIRE, true, " J’ai envie\r\nd’essayer ");
        look(Set.of(Criterion.MOTIVATION, Criterion.WISH_TO_HELP));
        assertEquals(" J’ai envie\nd’essayer ", claire().words());
        assertEquals(Set.of(Criterion.MOTIVATION, Criterion.WISH_TO_HELP), claire().seen());

        offer.offer(CAMPAIGN, CLAIRE, false, "");
        look(Set.of());
        assertEquals(List.of(), world.store.read(() -> kept.of(CAMPAIGN)));
    }

    @Test
    void aTeamOfAnotherSchoolMayNotInvite() {
        assertThrows(Failure.NotFound.class, () -> invite.invite(Set.of("0990001N"), CAMPAIGN, CLAIRE));
        assertThrows(
                Failure.NotFound.class,
                () -> invite.look(Set.of(), CAMPAIGN, CLAIRE, Set.of(), List.of(), Shown.ANYTHING));
        assertThrows(Failure.NotFound.class, () -> offer.offer(CAMPAIGN, Id.of("stranger"), true, ""));
    }

    @Test
    void oneThanksAnotherOnceAndMayTakeItBack() {
        Id other = world.teachers().get(0);
        offer.thank(CAMPAIGN, CLAIRE, other, "Pour ta patience");
        offer.thank(CAMPAIGN, CLAIRE, other, "Pour ta grande patience");
        assertEquals(
                List.of("Pour ta grande patience"),
                world.store.read(() -> kept.thanks(CAMPAIGN)).stream()
                        .map(one -> one.words())
                        .toList());
        assertThrows(Failure.Invalid.class, () -> offer.thank(CAMPAIGN, CLAIRE, CLAIRE, "moi"));

        offer.thank(CAMPAIGN, CLAIRE, other, " ");
        assertEquals(List.of(), world.store.read(() -> kept.thanks(CAMPAIGN)));
    }

    @Test
    void aLineOfTheJournalBecomesOneCardInOneTap() {
        Id group = world.store
                .read(() -> world.day.world.plans.groups().ofPerson(CLAIRE))
                .get(0)
                .id();
        Note note = new Note("Carte mentale", List.of(new Idea("Ouvrir le chapitre", "que tous parlent")), "");
        LogEntry entry = new LogEntry(
                Id.of("entry-1"),
                CLAIRE,
                CAMPAIGN,
                group,
                Optional.of(world.first(CLAIRE).workshop().id()),
                note,
                Visibility.PRIVATE,
                world.clock.instant(),
                Optional.empty());
        world.store.change(() -> entries.save(entry));

        FirstIdea once = keepIdea.fromEntry(CLAIRE, entry.id(), 1);
        FirstIdea twice = keepIdea.fromEntry(CLAIRE, entry.id(), 1);
        assertEquals(once, twice);
        assertEquals("Ouvrir le chapitre : que tous parlent", once.card().idea());
        assertFalse(once.shared(), "what only its author reads is not told to everybody by that tap");
        assertEquals("français", once.card().discipline());
        assertTrue(once.card().concern().isPresent(), "the workshop's concern");
        assertEquals(
                "Carte mentale",
                keepIdea.fromEntry(CLAIRE, entry.id(), 0).card().idea());
        Id other = world.teachers().get(0);
        assertThrows(Failure.NotFound.class, () -> keepIdea.fromEntry(other, entry.id(), 1));
        assertThrows(Failure.NotFound.class, () -> keepIdea.drop(other, once.id()));
    }

    @Test
    void whatIsPastItsTimeGoesWhole() {
        offer.offer(CAMPAIGN, CLAIRE, true, "");
        offer.thank(CAMPAIGN, CLAIRE, world.teachers().get(0), "Merci");
        keepIdea.write(CLAIRE, CAMPAIGN, card("Essayer"), false);
        var referentsKept = new fr.essaim.app.retention.ReferentsKept(kept);
        var ideasKept = new fr.essaim.app.retention.IdeasKept(ideas);
        Set<Id> past = Set.of(CAMPAIGN);
        assertEquals(2, (long) world.store.read(() -> referentsKept.count(past)));
        assertEquals(2, (long) world.store.write(() -> referentsKept.erase(past)));
        assertEquals(0, (long) world.store.write(() -> referentsKept.erase(past)));
        assertEquals(1, (long) world.store.write(() -> ideasKept.erase(past)));
        assertEquals(0, (long) world.store.read(() -> ideasKept.count(past)));
    }

    @Test
    void anUnsharedIdeaIsNobodyElses() {
        Id other = world.teachers().get(0);
        FirstIdea mine = keepIdea.write(CLAIRE, CAMPAIGN, card("Enregistrer les élèves qui lisent à voix haute"), true);
        keepIdea.write(other, CAMPAIGN, card("Enregistrer la lecture à voix haute des élèves"), false);
        ReadIdeas read = new ReadIdeas(world.store, ideas);
        assertEquals(List.of(), read.near(mine));
        assertEquals(List.of(mine), read.shared(CAMPAIGN));

        FirstIdea theirs = keepIdea.all(other).get(0);
        keepIdea.change(other, theirs.id(), theirs.card(), true);
        assertEquals(1, read.near(mine).size());
        assertEquals(List.of(mine), read.shared(CAMPAIGN, PARKS), "each team reads its own teachers' ideas");
        assertThrows(Failure.Invalid.class, () -> keepIdea.write(CLAIRE, CAMPAIGN, card(" "), true));
    }

    private Visit as(Role role, String scope) {
        Grant grant = role == Role.ACADEMY ? Grant.everywhere(role, scope) : Grant.inCampaign(role, CAMPAIGN, scope);
        return PagesInTests.visit(new Viewer(Optional.of(Id.of("reader")), "", List.of(grant)), Language.FR);
    }

    /** The head and the académie read who said yes; who was thought of, thanked or found kind is the team’s alone. */
    @Test
    void aHeadAndAnInspectorReadWhoAcceptedAndNothingBeforeThat() {
        ReferentViews views = world.referentViews();
        Id mate = world.mateOf(CLAIRE);
        offer.offer(CAMPAIGN, CLAIRE, true, "J’aime aider");
        offer.thank(CAMPAIGN, mate, CLAIRE, "Pour ton écoute");
        look(Set.of(Criterion.BENEVOLENCE));
        invite.invite(PARKS, CAMPAIGN, CLAIRE);
        PagesInTests pages = new PagesInTests();
        Visit head = as(Role.DIRECTION, "0990002P");
        Visit inspector = as(Role.ACADEMY, "Essaims");
        for (boolean accepted : new boolean[] {false, true}) {
            if (accepted) {
                offer.answer(CAMPAIGN, CLAIRE, true);
            }
            String his = pages.render(head, new AcceptedPage(views, head).show(CAMPAIGN));
            String hers = pages.render(inspector, new AcademyReferentsPage(views, inspector).show(CAMPAIGN));
            for (String html : List.of(his, hers)) {
                assertEquals(accepted, html.contains("Claire Amblard"), html);
                assertFalse(html.contains("J’aime aider") || html.contains("écoute") || html.contains("bienveillan"));
            }
            assertEquals(accepted, his.contains("/acceptes/liste.csv"), his);
            assertFalse(hers.contains("liste.csv"), hers);
        }
        Visit both = PagesInTests.visit(
                new Viewer(
                        Optional.of(Id.of("head")),
                        "",
                        List.of(
                                Grant.inCampaign(Role.DIRECTION, CAMPAIGN, "0990002P"),
                                Grant.inCampaign(Role.PROJECT_TEAM, CAMPAIGN, "0990002P"))),
                Language.FR);
        String headOfTheTeam = pages.render(both, new ReferentsPage(invite, views, both).show(CAMPAIGN));
        assertFalse(headOfTheTeam.contains("Claire Amblard"), "a head in the team is a head");
        Visit team = as(Role.PROJECT_TEAM, "0990002P");
        String theirs = pages.render(team, new ReferentsPage(invite, views, team).show(CAMPAIGN));
        assertTrue(theirs.contains("J’aime aider") && theirs.contains("Pour ton écoute"), theirs);
        Visit elsewhere = as(Role.ACADEMY, "elsewhere");
        assertThrows(Failure.NotFound.class, () -> new AcademyReferentsPage(views, elsewhere).show(CAMPAIGN));
    }

    private String ideasFor(Visit reader) {
        IdeaViews views = new IdeaViews(
                world.store,
                world.day.world.campaigns,
                world.day.world.rosters,
                world.day.world.plans.groups(),
                keepIdea,
                new ReadIdeas(world.store, ideas),
                kept);
        return new PagesInTests().render(reader, new CampaignIdeasPage(views, reader).show(CAMPAIGN));
    }

    /** The team gives a small group of near ideas to somebody at once; a head reads of it once it is accepted. */
    @Test
    void aSmallGroupOfNearIdeasIsGivenToAReferentInOneTap() {
        List<Id> mates = world.day
                .world
                .store
                .read(() -> world.day.world.plans.groups().of(CAMPAIGN, CLAIRE))
                .orElseThrow()
                .members();
        for (Id mate : mates.subList(0, 3)) {
            world.store.change(() -> ideas.save(new FirstIdea(
                    Id.of("idee-" + mate),
                    CAMPAIGN,
                    mate,
                    "0990002P",
                    Optional.empty(),
                    card("Une carte mentale à plusieurs mains sur tablette"),
                    true,
                    world.clock.instant())));
        }
        Visit team = as(Role.PROJECT_TEAM, "0990002P");
        Visit head = as(Role.DIRECTION, "0990002P");
        assertTrue(ideasFor(team).contains("Personne ne s’est encore proposé"));
        invite.invite(PARKS, CAMPAIGN, CLAIRE);
        String offered = ideasFor(team);
        assertTrue(offered.contains("/referents/petit-groupe") && offered.contains("Claire Amblard, invité"), offered);

        List<Id> circle =
                mates.subList(0, 3).stream().map(mate -> Id.of("idee-" + mate)).toList();
        invite.accompanyToo(PARKS, CAMPAIGN, CLAIRE, circle);
        invite.accompanyToo(PARKS, CAMPAIGN, CLAIRE, circle);
        assertEquals(3, claire().ideas().size());
        assertTrue(ideasFor(team).contains("Guidé par Claire Amblard"));
        assertFalse(ideasFor(head).contains("Guidé par"), "she has not accepted yet");
        assertFalse(ideasFor(head).contains("petit-groupe\""));
        offer.answer(CAMPAIGN, CLAIRE, true);
        assertTrue(ideasFor(head).contains("Guidé par Claire Amblard"));
    }
}
