package fr.essaim.pathways;

import fr.essaim.kernel.Id;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans in memory, for the tests of use cases. */
public final class InMemoryPathwayPlans implements PathwayPlans, Pathways {

    private final Map<Id, PathwayPlan> drafts = new HashMap<>();
    private final Map<Id, LinkedList<PathwayPlan>> earlier = new HashMap<>();
    private final Map<Id, PathwayPlan> published = new HashMap<>();
    private final Map<Id, LinkedList<Publication>> publications = new HashMap<>();

    @Override
    public Optional<PathwayPlan> draft(Id campaign) {
        return Optional.ofNullable(drafts.get(campaign));
    }

    @Override
    public void save(PathwayPlan draft) {
        PathwayPlan before = drafts.put(draft.campaign(), draft);
        LinkedList<PathwayPlan> all = earlier.computeIfAbsent(draft.campaign(), none -> new LinkedList<>());
        if (before != null && !before.equals(draft)) {
            all.addLast(before);
        }
        while (all.size() > KEPT) {
            all.removeFirst();
        }
    }

    @Override
    public Optional<PathwayPlan> back(Id campaign) {
        LinkedList<PathwayPlan> all = earlier.getOrDefault(campaign, new LinkedList<>());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        drafts.put(campaign, all.removeLast());
        return draft(campaign);
    }

    @Override
    public List<PathwayPlan> earlier(Id campaign) {
        return List.copyOf(earlier.getOrDefault(campaign, new LinkedList<>()));
    }

    @Override
    public void discard(Id campaign) {
        drafts.remove(campaign);
        earlier.remove(campaign);
    }

    @Override
    public void publish(Publication publication) {
        published.put(publication.campaign(), get(publication.campaign()));
        LinkedList<Publication> all = publications.computeIfAbsent(publication.campaign(), none -> new LinkedList<>());
        all.removeIf(old -> old.number() == publication.number());
        all.addFirst(publication);
    }

    @Override
    public Optional<PathwayPlan> published(Id campaign) {
        return Optional.ofNullable(published.get(campaign));
    }

    @Override
    public List<Publication> publications(Id campaign) {
        return List.copyOf(publications.getOrDefault(campaign, new LinkedList<>()));
    }

    @Override
    public List<Session> of(Id campaign) {
        return published(campaign).map(PathwayPlan::sessions).orElse(List.of());
    }

    @Override
    public Optional<Session> session(Id session) {
        return published.values().stream()
                .flatMap(plan -> plan.sessions().stream())
                .filter(one -> one.id().equals(session))
                .findFirst();
    }
}
