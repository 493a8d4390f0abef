package fr.essaim.groups;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Plans in memory, for the tests of use cases. */
public final class InMemoryGroupPlans implements GroupPlans {

    private final Map<Id, TreeMap<Integer, GroupPlan>> revisions = new HashMap<>();
    private final Map<Id, Integer> current = new HashMap<>();
    private final Map<Id, Map<Id, KeptPlan>> aside = new HashMap<>();
    private final Map<Id, GroupPlan> published = new HashMap<>();

    @Override
    public Optional<GroupPlan> current(Id campaign) {
        return Optional.ofNullable(current.get(campaign)).map(numbered(campaign)::get);
    }

    @Override
    public List<GroupPlan> revisions(Id campaign) {
        return List.copyOf(numbered(campaign).values());
    }

    @Override
    public void save(GroupPlan plan) {
        if (plan.revision() != current.getOrDefault(plan.campaign(), 0) + 1) {
            throw new Failure.Conflict("groups.plan-changed-meanwhile");
        }
        numbered(plan.campaign()).tailMap(plan.revision()).clear();
        numbered(plan.campaign()).headMap(plan.revision() - KEPT, true).clear();
        numbered(plan.campaign()).put(plan.revision(), plan);
        current.put(plan.campaign(), plan.revision());
    }

    @Override
    public void goTo(Id campaign, int revision) {
        if (!numbered(campaign).containsKey(revision)) {
            throw new Failure.Conflict("groups.revision-gone");
        }
        current.put(campaign, revision);
    }

    @Override
    public void publish(Id campaign) {
        published.put(campaign, get(campaign));
    }

    @Override
    public Optional<GroupPlan> published(Id campaign) {
        return Optional.ofNullable(published.get(campaign));
    }

    @Override
    public List<KeptPlan> kept(Id campaign) {
        return List.copyOf(aside.getOrDefault(campaign, new LinkedHashMap<>()).values());
    }

    @Override
    public void keep(KeptPlan kept) {
        aside.computeIfAbsent(kept.plan().campaign(), none -> new LinkedHashMap<>())
                .put(kept.id(), kept);
    }

    @Override
    public void drop(Id campaign, Id kept) {
        aside.getOrDefault(campaign, new LinkedHashMap<>()).remove(kept);
    }

    /** What was published, as the rooms downstream see it. */
    public Groups groups() {
        return new Published();
    }

    private final class Published implements Groups {

        @Override
        public List<Group> of(Id campaign) {
            return published(campaign).map(GroupPlan::groups).orElse(List.of()).stream()
                    .map(group -> group.locked(false))
                    .toList();
        }

        @Override
        public Optional<Group> find(Id group) {
            return all().filter(one -> one.id().equals(group)).findFirst();
        }

        @Override
        public List<Group> ofPerson(Id person) {
            return all().filter(group -> group.has(person)).toList();
        }

        private Stream<Group> all() {
            return published.keySet().stream().flatMap(campaign -> of(campaign).stream());
        }
    }

    private TreeMap<Integer, GroupPlan> numbered(Id campaign) {
        return revisions.computeIfAbsent(campaign, none -> new TreeMap<>());
    }
}
