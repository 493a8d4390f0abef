package fr.essaim.pathways.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.GroupsAccepted;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.pathways.PathwaysPublished;
import fr.essaim.pathways.Publication;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishPlanTest {

    private final PathwayWorld story = PathwayWorld.story();

    private Optional<Publication> publish() {
        return story.publish.publish(World.CAMPAIGN, World.NADIA);
    }

    private Preview preview() {
        return story.publish.preview(story.day(), story.world.store.read(() -> story.plans.get(World.CAMPAIGN)));
    }

    @Test
    void thePreviewSaysWhatWillBeAndPublishingDoesIt() {
        story.built();
        assertEquals(new Preview(true, 8, 44, 0, 12, 4, 0), preview());
        Publication first = publish().orElseThrow();
        assertEquals(1, first.number());
        assertEquals(12, story.plans.of(World.CAMPAIGN).size());
        assertEquals(8, story.world.plans.groups().of(World.CAMPAIGN).size());
        assertTrue(story.world.store.read(
                () -> story.workshops.of(World.CAMPAIGN).stream().allMatch(Workshop::published)));
        assertTrue(story.raised.containsAll(
                List.of(new GroupsAccepted(World.CAMPAIGN), new PathwaysPublished(World.CAMPAIGN, 1))));
    }

    @Test
    void theFirstPublicationInvitesWhoeverTakesPartOnceAndSaysSoBefore() {
        story.built();
        Concerned seen =
                story.publish.concerned(story.day(), story.world.store.read(() -> story.plans.get(World.CAMPAIGN)));
        assertEquals(44, seen.teachers().size());
        assertEquals(4, seen.animators().size());
        assertEquals(List.of(), seen.shifts());
        publish();
        publish();
        List<NoticeWanted> invited = story.raised.stream()
                .filter(NoticeWanted.class::isInstance)
                .map(NoticeWanted.class::cast)
                .toList();
        assertEquals(48, invited.size());
        assertEquals(48, invited.stream().map(NoticeWanted::person).distinct().count());
        assertEquals(
                44,
                invited.stream()
                        .filter(one -> one.title().key().equals("pathways.invitation-title"))
                        .count());
    }

    @Test
    void pressingTwiceChangesNothing() {
        story.built();
        publish();
        int events = story.raised.size();
        assertEquals(Optional.empty(), publish());
        assertEquals(events, story.raised.size());
        assertEquals(1, story.plans.publications(World.CAMPAIGN).size());
        assertTrue(preview().isEmpty());
    }

    @Test
    void aTeacherMovedAfterwardsIsCounted() {
        story.built();
        publish();
        GroupPlan plan = story.world.current();
        Group from = plan.labelled("G").orElseThrow();
        Group to = plan.labelled("H").orElseThrow();
        Id moved = from.members().get(0);
        List<Id> fewer = new ArrayList<>(from.members());
        fewer.remove(moved);
        List<Id> more = new ArrayList<>(to.members());
        more.add(moved);
        List<Group> groups = plan.groups().stream()
                .map(group -> group.equals(from) ? from.with(fewer) : group.equals(to) ? to.with(more) : group)
                .toList();
        story.world.store.change(() -> story.world.plans.save(plan.next(groups, plan.cost(), plan.change())));
        assertEquals(new Preview(false, 0, 44, 1, 0, 0, 0), preview());
        assertEquals(2, publish().orElseThrow().number());
        assertFalse(story.world.plans.groups().get(from.id()).has(moved));
    }

    @Test
    void aNameGivenAfterwardsIsPublishedToo() {
        story.built();
        publish();
        GroupPlan plan = story.world.current();
        Group named = plan.labelled("B").orElseThrow().named("Les curieux");
        List<Group> groups = plan.groups().stream()
                .map(group -> group.id().equals(named.id()) ? named : group)
                .toList();
        story.world.store.change(() -> story.world.plans.save(plan.next(groups, plan.cost(), plan.change())));
        assertEquals(new Preview(false, 0, 44, 0, 0, 0, 1), preview());
        story.raised.clear();
        assertEquals(2, publish().orElseThrow().number());
        assertEquals("Les curieux", story.world.plans.groups().get(named.id()).name());
        assertTrue(story.raised.stream().noneMatch(NoticeWanted.class::isInstance), "nobody is elsewhere for it");
    }

    @Test
    void withoutPathwaysNothingIsPublished() {
        assertThrows(Failure.NotFound.class, this::publish);
        assertEquals(List.of(), story.world.plans.groups().of(World.CAMPAIGN));
        assertEquals(List.of(), story.raised);
    }
}
