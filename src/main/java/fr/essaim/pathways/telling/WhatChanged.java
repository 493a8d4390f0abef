package fr.essaim.pathways.telling;

import fr.essaim.campaigns.Slot;
import fr.essaim.groups.Group;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.pathways.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The difference between two days shown, as one person meets it. Names nobody. */
public record WhatChanged(DayShown before, DayShown now) {

    /** One sentence for another group and for each slot that is another; empty when nothing is. */
    public List<Words> forTeacher(Id person) {
        List<Words> told = new ArrayList<>();
        group(person).ifPresent(told::add);
        for (Slot slot : now.campaign().prescribed()) {
            slot(slot, before.at(person, slot.number()), now.at(person, slot.number()))
                    .ifPresent(told::add);
        }
        return told;
    }

    /** One sentence for each session that is new, gone or in another room, and for other groups that come. */
    public List<Words> forAnimator(Id person) {
        List<Words> told = new ArrayList<>();
        for (Session session : now.ledBy(person)) {
            led(session, before.session(session.id())).ifPresent(told::add);
        }
        before.ledBy(person).stream()
                .filter(old -> now.session(old.id()).isEmpty())
                .forEach(old -> told.add(Words.of("pathways.told-led-gone", now.start(old.slot()), before.title(old))));
        return told;
    }

    private Optional<Words> group(Id person) {
        String was = before.group(person).map(Group::label).orElse("");
        String is = now.group(person).map(Group::label).orElse("");
        if (was.equals(is)) {
            return Optional.empty();
        }
        return Optional.of(
                was.isEmpty() ? Words.of("pathways.told-group-new", is) : Words.of("pathways.told-group", is, was));
    }

    private Optional<Words> slot(Slot slot, Optional<Session> was, Optional<Session> is) {
        if (is.isEmpty()) {
            return was.map(old -> Words.of("pathways.told-gone", slot.start(), before.title(old)));
        }
        Session held = is.get();
        boolean same = was.filter(old -> old.workshop().equals(held.workshop())).isPresent();
        if (same) {
            return was.filter(old -> !old.room().equals(held.room()))
                    .map(old -> Words.of(
                            "pathways.told-room", slot.start(), now.title(held), now.room(held), before.room(old)));
        }
        return Optional.of(was.map(old -> Words.of(
                        "pathways.told-other", slot.start(), now.title(held), now.room(held), before.title(old)))
                .orElseGet(() -> Words.of("pathways.told-new", slot.start(), now.title(held), now.room(held))));
    }

    private Optional<Words> led(Session session, Optional<Session> was) {
        var start = now.start(session.slot());
        if (was.isEmpty()) {
            return Optional.of(Words.of("pathways.told-led-new", start, now.title(session), now.room(session)));
        }
        if (!was.get().room().equals(session.room())) {
            return Optional.of(Words.of(
                    "pathways.told-room", start, now.title(session), now.room(session), before.room(was.get())));
        }
        return was.filter(old -> !labels(before, old).equals(labels(now, session)))
                .map(old -> Words.of("pathways.told-led-groups", start, now.title(session), labels(now, session)));
    }

    private static String labels(DayShown day, Session session) {
        Stream<String> labels =
                day.groups().stream().filter(group -> session.isFor(group.id())).map(Group::label);
        return labels.sorted().collect(Collectors.joining(", "));
    }
}
