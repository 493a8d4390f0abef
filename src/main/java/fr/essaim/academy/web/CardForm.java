package fr.essaim.academy.web;

import fr.essaim.animators.pool.HalfDay;
import fr.essaim.animators.pool.Offer;
import fr.essaim.animators.pool.Reach;
import fr.essaim.animators.pool.Showing;
import fr.essaim.animators.pool.TypedCard;
import fr.essaim.concerns.Concern;
import fr.essaim.kernel.OneLine;
import fr.essaim.web.Dates;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the form of one's own card. A box not ticked is not sent. */
record CardForm(MultivaluedMap<String, String> form) {

    static final String CONCERN = "preoccupation-";
    static final String WAY = "maniere-";
    static final String LENGTH = "duree-";
    static final String HALF = "demi-";

    TypedCard card() {
        return new TypedCard(
                Concern.all().stream()
                        .map(Concern::id)
                        .filter(id -> form.containsKey(CONCERN + id))
                        .toList(),
                OneLine.of(text("disciplines")),
                Stream.of(Showing.values())
                        .filter(way -> form.containsKey(WAY + way.field()))
                        .collect(Collectors.toSet()),
                Offer.LENGTHS.stream()
                        .filter(minutes -> form.containsKey(LENGTH + minutes))
                        .collect(Collectors.toSet()),
                text("materiel"),
                HalfDay.all().stream()
                        .filter(half -> form.containsKey(HALF + half.field()))
                        .toList(),
                Dates.parse("a-partir-du", text("a-partir-du")),
                Dates.parse("jusqu-au", text("jusqu-au")),
                text("deplacement").equals(Reach.DEPARTMENT.field()) ? Reach.DEPARTMENT : Reach.ACADEMY,
                OneLine.of(text("secteur")));
    }

    private String text(String field) {
        return form.containsKey(field) ? form.getFirst(field) : "";
    }
}
