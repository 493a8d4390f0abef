package fr.essaim.pathways.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.groups.Group;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.planning.Day;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.spaces.web.NoticeSentences;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A change notice says what changed for the one who reads it, and nothing of anybody else. */
class WhatChangedTest {

    private final PathwayWorld story = PathwayWorld.story();
    private final List<Session> sessions = story.built().sessions();
    private final Day day = story.day();
    private final DayShown before = shown(day.groups().groups(), sessions);

    private DayShown shown(List<Group> groups, List<Session> held) {
        return new DayShown(day.campaign(), day.workshops(), groups, held);
    }

    private DayShown with(Session changed) {
        return shown(
                day.groups().groups(),
                sessions.stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList());
    }

    private Session prescribed() {
        return sessions.stream()
                .filter(one -> !one.groups().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Id memberOf(Id group) {
        return day.groups().find(group).orElseThrow().members().get(0);
    }

    private Id animatorOf(Session session) {
        return day.workshop(session.workshop()).animator();
    }

    private List<String> keys(List<Words> told) {
        return told.stream().map(Words::key).toList();
    }

    @Test
    void nothingChangedNothingIsSaid() {
        Session any = prescribed();
        WhatChanged same = new WhatChanged(before, before);
        assertEquals(List.of(), same.forTeacher(memberOf(any.groups().get(0))));
        assertEquals(List.of(), same.forAnimator(animatorOf(any)));
    }

    @Test
    void anotherRoomIsSaidWithTheOneBefore() {
        Session held = prescribed();
        Id other = day.campaign().rooms().stream()
                .map(room -> room.id())
                .filter(id -> !id.equals(held.room()))
                .findFirst()
                .orElseThrow();
        WhatChanged changed = new WhatChanged(before, with(held.in(other)));
        List<Words> told = changed.forTeacher(memberOf(held.groups().get(0)));
        assertEquals(List.of("pathways.told-room"), keys(told));
        String said = NoticeSentences.say(new Messages(), Language.FR, told.get(0));
        assertTrue(
                said.contains(day.campaign().where(other) + " au lieu de "
                        + day.campaign().where(held.room())),
                said);
        assertEquals(List.of("pathways.told-room"), keys(changed.forAnimator(animatorOf(held))));
        Group elsewhere = day.groups().groups().stream()
                .filter(group -> !held.isFor(group.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(), changed.forTeacher(elsewhere.members().get(0)), "whom it does not concern");
    }

    @Test
    void anotherGroupAndWhatItBringsAreSaid() {
        Group from = day.groups().labelled("G").orElseThrow();
        Group to = day.groups().labelled("H").orElseThrow();
        Id moved = from.members().get(0);
        List<Group> groups = day.groups().groups().stream()
                .map(group -> group.equals(from)
                        ? from.with(from.members().subList(1, from.size()))
                        : group.equals(to)
                                ? to.with(Stream.concat(to.members().stream(), Stream.of(moved))
                                        .toList())
                                : group)
                .toList();
        List<Words> told = new WhatChanged(before, shown(groups, sessions)).forTeacher(moved);
        assertEquals(Words.of("pathways.told-group", "H", "G"), told.get(0));
        List<Words> slots = new ArrayList<>(told.subList(1, told.size()));
        assertTrue(slots.stream().allMatch(one -> one.key().matches("pathways\\.told-(other|room)")), slots::toString);
        String all = NoticeSentences.say(new Messages(), Language.EN, Words.lines(told));
        assertEquals(told.size(), all.lines().count());
        assertTrue(all.startsWith("You move from group G to group H."), all);
    }

    @Test
    void anAnimatorLearnsOfSessionsMoreAndLessAndOfOtherGroups() {
        Session held = prescribed();
        DayShown without = shown(
                day.groups().groups(),
                sessions.stream().filter(one -> !one.equals(held)).toList());
        Id animator = animatorOf(held);
        assertEquals(List.of("pathways.told-led-gone"), keys(new WhatChanged(before, without).forAnimator(animator)));
        assertEquals(List.of("pathways.told-led-new"), keys(new WhatChanged(without, before).forAnimator(animator)));
        assertEquals(
                List.of("pathways.told-gone"),
                keys(new WhatChanged(before, without)
                        .forTeacher(memberOf(held.groups().get(0)))));
        WhatChanged fewer = new WhatChanged(
                before, with(held.with(held.groups().subList(1, held.groups().size()))));
        assertEquals(List.of("pathways.told-led-groups"), keys(fewer.forAnimator(animator)));
    }

    @Test
    void theNoticeOfTheSecondPublicationCarriesIt() {
        story.publish.publish(World.CAMPAIGN, World.NADIA);
        story.raised.clear();
        var plan = story.world.current();
        Group from = plan.labelled("G").orElseThrow();
        Group to = plan.labelled("H").orElseThrow();
        Id moved = from.members().get(0);
        List<Group> groups = plan.groups().stream()
                .map(group -> group.equals(from)
                        ? from.with(from.members().subList(1, from.size()))
                        : group.equals(to)
                                ? to.with(Stream.concat(to.members().stream(), Stream.of(moved))
                                        .toList())
                                : group)
                .toList();
        story.world.store.change(() -> story.world.plans.save(plan.next(groups, plan.cost(), plan.change())));
        story.publish.publish(World.CAMPAIGN, World.NADIA);
        List<NoticeWanted> told = story.raised.stream()
                .filter(NoticeWanted.class::isInstance)
                .map(NoticeWanted.class::cast)
                .toList();
        assertEquals(List.of(moved), told.stream().map(NoticeWanted::person).toList());
        assertTrue(told.get(0).text().isLines());
        assertEquals(
                Words.of("pathways.told-group", "H", "G"),
                told.get(0).text().arguments().get(1));
    }
}
