package fr.essaim.animators.rdf;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The pool in one graph, kept in memory as one record: an académie has some hundreds of animators. */
@Singleton
public final class RdfAnimators implements Animators {

    private static final Comparator<Animator> BY_NAME = Comparator.comparing(Animator::lastName)
            .thenComparing(Animator::firstName)
            .thenComparing(Animator::id);

    private final GraphStore store;

    @Inject
    public RdfAnimators(GraphStore store) {
        this.store = store;
    }

    private record Pool(Map<Id, Animator> byId, List<Animator> all) {}

    @Override
    public Optional<Animator> find(Id animator) {
        return Optional.ofNullable(pool().byId().get(animator));
    }

    @Override
    public Optional<Animator> byEmail(String email) {
        return email.isBlank()
                ? Optional.empty()
                : pool().byId().values().stream()
                        .filter(one -> one.email().equalsIgnoreCase(email.strip()))
                        .findFirst();
    }

    @Override
    public List<Animator> all() {
        return pool().all();
    }

    @Override
    public void save(Animator animator) {
        Description.of(node(animator.id()))
                .a(AnimatorTerms.ANIMATOR)
                .text(AnimatorTerms.GIVEN_NAME, animator.firstName())
                .text(AnimatorTerms.FAMILY_NAME, animator.lastName())
                .text(AnimatorTerms.UAI, animator.uai())
                .text(AnimatorTerms.SCHOOL_NAME, animator.school())
                .text(AnimatorTerms.EMAIL, animator.email())
                .text(AnimatorTerms.DISCIPLINES, String.join("\n", animator.disciplines()))
                .replaceIn(store.graph(AnimatorTerms.GRAPH));
    }

    @Override
    public void remove(Id animator) {
        Description.remove(store.graph(AnimatorTerms.GRAPH), node(animator));
    }

    private Pool pool() {
        return store.record(AnimatorTerms.GRAPH, Pool.class, RdfAnimators::read);
    }

    private static Pool read(Graph graph) {
        List<Animator> all = Facts.ofType(graph, AnimatorTerms.ANIMATOR)
                .map(RdfAnimators::animator)
                .sorted(BY_NAME)
                .toList();
        return new Pool(all.stream().collect(Collectors.toUnmodifiableMap(Animator::id, Function.identity())), all);
    }

    private static Animator animator(Facts facts) {
        return new Animator(
                Names.id(facts.subject()),
                facts.text(AnimatorTerms.GIVEN_NAME),
                facts.text(AnimatorTerms.FAMILY_NAME),
                facts.text(AnimatorTerms.UAI),
                facts.text(AnimatorTerms.SCHOOL_NAME),
                facts.text(AnimatorTerms.EMAIL),
                facts.text(AnimatorTerms.DISCIPLINES)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private static Node node(Id person) {
        return Names.thing("person", person);
    }
}
