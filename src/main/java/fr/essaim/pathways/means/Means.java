package fr.essaim.pathways.means;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The means of a campaign's day. What nobody said anything about is usual: a room holds one session, an animator is there
 * all day, equipment that nobody counts is enough.
 *
 * @param pools equipment counted for the whole event
 * @param places what is particular about rooms
 * @param travel minutes from one site to another, 0 when there is one site
 * @param presences when animators are there
 * @param sites site at which a workshop is held, by its id; others where there is most room
 * @param rations what workshops make do with, instead of what they ask for
 * @param closed numbers of the slots that were lost
 */
public record Means(
        Id campaign,
        List<Pool> pools,
        List<Place> places,
        int travel,
        List<Presence> presences,
        List<Site> sites,
        List<Ration> rations,
        Set<Integer> closed) {

    /** So many pieces of a thing for all sessions of a slot together: 12 tablettes. */
    public record Pool(String what, int count) {}

    /**
     * A room.
     *
     * @param sessions how many sessions it holds at once; they share its places
     * @param lost nobody may use it any more
     */
    public record Place(Id room, int sessions, boolean lost) {}

    /**
     * An animator.
     *
     * @param away numbers of the slots in which he is not there
     * @param most sessions at most over the day, 0 for as many as the workshops say
     */
    public record Presence(Id animator, Set<Integer> away, int most) {

        public Presence {
            away = Set.copyOf(away);
        }
    }

    /** Where a workshop is held. */
    public record Site(Id workshop, String site) {}

    /** A workshop makes do with so many pieces of a thing: 0 to run without it. */
    public record Ration(Id workshop, String what, int count) {}

    public Means {
        pools = List.copyOf(pools);
        places = List.copyOf(places);
        presences = List.copyOf(presences);
        sites = List.copyOf(sites);
        rations = List.copyOf(rations);
        closed = Set.copyOf(closed);
    }

    public static Means usual(Id campaign) {
        return new Means(campaign, List.of(), List.of(), 0, List.of(), List.of(), List.of(), Set.of());
    }

    public Place place(Id room) {
        return places.stream()
                .filter(one -> one.room().equals(room))
                .findFirst()
                .orElse(new Place(room, 1, false));
    }

    public Presence presence(Id animator) {
        return presences.stream()
                .filter(one -> one.animator().equals(animator))
                .findFirst()
                .orElse(new Presence(animator, Set.of(), 0));
    }

    public String site(Id workshop) {
        return sites.stream()
                .filter(one -> one.workshop().equals(workshop))
                .map(Site::site)
                .findFirst()
                .orElse("");
    }

    public Optional<Ration> ration(Id workshop, String what) {
        return rations.stream()
                .filter(one -> one.workshop().equals(workshop) && one.what().equalsIgnoreCase(what))
                .findFirst();
    }

    public Means with(Place place) {
        return new Means(
                campaign,
                pools,
                other(places, place, one -> one.room().equals(place.room())),
                travel,
                presences,
                sites,
                rations,
                closed);
    }

    public Means with(Presence presence) {
        List<Presence> changed =
                other(presences, presence, one -> one.animator().equals(presence.animator()));
        return new Means(campaign, pools, places, travel, changed, sites, rations, closed);
    }

    /** These workshops make do with so many pieces of a thing, whatever they made do with before. */
    public Means sharing(String what, int count, List<Id> workshops) {
        List<Ration> changed = new java.util.ArrayList<>(rations);
        changed.removeIf(one -> one.what().equalsIgnoreCase(what) && workshops.contains(one.workshop()));
        workshops.forEach(workshop -> changed.add(new Ration(workshop, what, count)));
        return withRations(changed);
    }

    public Means withRations(List<Ration> changed) {
        return new Means(campaign, pools, places, travel, presences, sites, changed, closed);
    }

    public Means closing(Set<Integer> slots) {
        return new Means(campaign, pools, places, travel, presences, sites, rations, slots);
    }

    private static <T> List<T> other(List<T> all, T one, java.util.function.Predicate<T> same) {
        return java.util.stream.Stream.concat(all.stream().filter(same.negate()), java.util.stream.Stream.of(one))
                .toList();
    }
}
