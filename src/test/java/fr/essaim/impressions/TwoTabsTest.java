package fr.essaim.impressions;

import static fr.essaim.impressions.ImpressionsWorld.CAMPAIGN;
import static fr.essaim.impressions.ImpressionsWorld.CLAIRE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.impressions.asking.AskLater;
import fr.essaim.impressions.rdf.referents.RdfReferents;
import fr.essaim.impressions.referents.Criterion;
import fr.essaim.impressions.referents.InviteReferent;
import fr.essaim.impressions.referents.Referent;
import fr.essaim.impressions.web.FeelingsPage;
import fr.essaim.impressions.web.referents.ReferentsPage;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Violation;
import fr.essaim.web.Flash;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Shell;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One page open in two tabs: whoever saves second sees what was saved first, and loses nothing ticked or typed. */
class TwoTabsTest {

    private static final String PARKS = "0990002P";
    private static final String MEANWHILE = "Enregistré entre-temps";

    private final ImpressionsWorld world = new ImpressionsWorld();
    private final RdfReferents kept = world.referents;
    private final InviteReferent invite = world.invite;

    private Visit nadia(Flash flash) {
        Grant grant = Grant.inCampaign(Role.PROJECT_TEAM, CAMPAIGN, PARKS);
        return PagesInTests.visit(new Viewer(Optional.of(Id.of("nadia")), "Nadia", List.of(grant)), Language.FR, flash);
    }

    private static Flash cameBack(Map<String, List<String>> typed) {
        return Flash.wrong(List.of(Violation.of("", Shown.CHANGED)), typed);
    }

    private ReferentsPage referents(Visit visit) {
        return new ReferentsPage(invite, world.referentViews(), visit);
    }

    private Referent claire() {
        return world.store.read(() -> kept.get(CAMPAIGN, CLAIRE));
    }

    private void look(Shown seen, Criterion... ticked) {
        invite.look(Set.of(PARKS), CAMPAIGN, CLAIRE, Set.of(ticked), List.of(), seen);
    }

    @Test
    void theSecondLookAtAReferentIsRefusedWithBothVersions() {
        invite.invite(Set.of(PARKS), CAMPAIGN, CLAIRE);
        Id mate = world.mateOf(CLAIRE);
        invite.invite(Set.of(PARKS), CAMPAIGN, mate);
        Shown seen = InviteReferent.shown(claire());
        look(seen, Criterion.MOTIVATION);
        look(seen, Criterion.MOTIVATION);
        assertThrows(Failure.Conflict.class, () -> look(seen, Criterion.BENEVOLENCE));
        assertEquals(Set.of(Criterion.MOTIVATION), claire().seen(), "the first tab’s save stands");

        String field = Criterion.BENEVOLENCE.field();
        Visit back = nadia(cameBack(Map.of(
                "vu-" + CLAIRE,
                List.of(seen.mark()),
                Shell.BOXES,
                List.of(Criterion.MOTIVATION.field(), field),
                field,
                List.of("oui"))));
        String html = new PagesInTests().render(back, referents(back).show(CAMPAIGN));
        assertTrue(html.contains("name=\"" + field + "\" value=\"oui\" checked"), html);
        assertEquals(3, html.split(MEANWHILE, -1).length, "said at the two ticks that differ, of this person only");
        assertTrue(html.contains(InviteReferent.shown(claire()).mark()), "made from what stands there now");

        look(InviteReferent.shown(claire()), Criterion.BENEVOLENCE);
        assertEquals(Set.of(Criterion.BENEVOLENCE), claire().seen(), "who has seen both decides");
    }

    private FeelingsPage feelings(Visit visit) {
        return new FeelingsPage(world.store, world.feelings, world.askings, world.askLater, visit);
    }

    private int days() {
        return world.store.read(() -> world.askings.of(CAMPAIGN)).days();
    }

    @Test
    void theSecondDelayIsRefusedToo() {
        Shown seen = AskLater.shown(7);
        world.askLater.after(CAMPAIGN, 10, seen);
        assertThrows(Failure.Conflict.class, () -> world.askLater.after(CAMPAIGN, 21, seen));
        assertEquals(10, days());

        Visit back = nadia(cameBack(Map.of("vu", List.of(seen.mark()), "jours", List.of("21"))));
        String html = new PagesInTests().render(back, feelings(back).show(CAMPAIGN, "pleasure"));
        assertTrue(html.contains(MEANWHILE + "\u00a0: <b class=\"typed\">10</b>"), html);
        assertTrue(html.contains("value=\"21\""), "what was typed is kept");
        assertFalse(html.contains(seen.mark()));

        world.askLater.after(CAMPAIGN, 21, AskLater.shown(10));
        assertEquals(21, days());
    }
}
