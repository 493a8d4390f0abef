package fr.essaim.animators.rdf.pool;

import fr.essaim.animators.pool.Consent;
import fr.essaim.animators.pool.HalfDay;
import fr.essaim.animators.pool.Offer;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.pool.PoolCards;
import fr.essaim.animators.pool.Reach;
import fr.essaim.animators.pool.Showing;
import fr.essaim.animators.pool.Times;
import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** All cards in one graph, kept in memory as one record: an académie has some hundreds. */
@Singleton
public final class RdfPoolCards implements PoolCards {

    private final GraphStore store;

    @Inject
    public RdfPoolCards(GraphStore store) {
        this.store = store;
    }

    private record Kept(List<PoolCard> all, Map<Id, PoolCard> byPerson) {}

    @Override
    public Optional<PoolCard> find(Id person) {
        return Optional.ofNullable(kept().byPerson().get(person));
    }

    @Override
    public List<PoolCard> all() {
        return kept().all();
    }

    @Override
    public void save(PoolCard card) {
        Consent consent = card.consent();
        Description said = Description.of(node(card.person()))
                .a(PoolTerms.CARD)
                .ref(PoolTerms.OWNER, Names.thing("person", card.person()))
                .text(PoolTerms.DISCIPLINES, card.offer().disciplines())
                .text(PoolTerms.EQUIPMENT, card.offer().equipment())
                .day(PoolTerms.FROM, card.times().from())
                .day(PoolTerms.UNTIL, card.times().until())
                .text(PoolTerms.REACH, card.reach().field())
                .text(PoolTerms.AREA, card.area())
                .day(PoolTerms.SAVED, card.saved())
                .day(PoolTerms.CONSENT_GIVEN, consent.given())
                .day(PoolTerms.CONSENT_UNTIL, consent.until())
                .flag(PoolTerms.CONSENT_ACADEMY, consent.academy())
                .day(PoolTerms.CONSENT_WITHDRAWN, consent.withdrawn());
        card.offer().concerns().forEach(one -> said.text(PoolTerms.CONCERN, one.id()));
        card.offer().ways().forEach(way -> said.text(PoolTerms.WAY, way.field()));
        card.offer().lengths().forEach(minutes -> said.number(PoolTerms.LENGTH, minutes));
        card.times().halfDays().forEach(half -> said.text(PoolTerms.HALF_DAY, half.field()));
        said.replaceIn(store.graph(PoolTerms.CARDS));
    }

    @Override
    public void remove(Id person) {
        Description.remove(store.graph(PoolTerms.CARDS), node(person));
    }

    private Kept kept() {
        return store.record(PoolTerms.CARDS, Kept.class, RdfPoolCards::read);
    }

    private static Kept read(Graph graph) {
        List<PoolCard> all =
                Facts.ofType(graph, PoolTerms.CARD).map(RdfPoolCards::card).toList();
        return new Kept(all, all.stream().collect(Collectors.toUnmodifiableMap(PoolCard::person, Function.identity())));
    }

    private static PoolCard card(Facts facts) {
        return new PoolCard(
                facts.ref(PoolTerms.OWNER).map(Names::id).orElseThrow(),
                offer(facts),
                new Times(
                        facts.texts(PoolTerms.HALF_DAY).stream()
                                .flatMap(field -> HalfDay.of(field).stream())
                                .toList(),
                        day(facts, PoolTerms.FROM),
                        day(facts, PoolTerms.UNTIL)),
                Reach.valueOf(facts.text(PoolTerms.REACH).toUpperCase(Locale.ROOT)),
                facts.text(PoolTerms.AREA),
                new Consent(
                        day(facts, PoolTerms.CONSENT_GIVEN),
                        day(facts, PoolTerms.CONSENT_UNTIL),
                        facts.flag(PoolTerms.CONSENT_ACADEMY),
                        day(facts, PoolTerms.CONSENT_WITHDRAWN)),
                facts.day(PoolTerms.SAVED).orElseThrow());
    }

    private static Offer offer(Facts facts) {
        return new Offer(
                facts.texts(PoolTerms.CONCERN).stream().map(Concern::of).toList(),
                facts.text(PoolTerms.DISCIPLINES),
                facts.texts(PoolTerms.WAY).stream()
                        .map(way -> Showing.valueOf(way.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                facts.texts(PoolTerms.LENGTH).stream().map(Integer::valueOf).collect(Collectors.toSet()),
                facts.text(PoolTerms.EQUIPMENT));
    }

    private static LocalDate day(Facts facts, Node property) {
        return facts.day(property).orElse(null);
    }

    private static Node node(Id person) {
        return Names.thing("poolcard", person);
    }
}
