package fr.essaim.host;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPerson;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.NoticeWish;
import fr.essaim.host.spi.Notices;
import fr.essaim.host.spi.People;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.Shell;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.Spaces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A host in memory that knows nobody by our ids and doubles what is posted twice, like a Moodle; with a fault to be
 * thrown before or after any call does its work. Counts its calls.
 */
public final class MemoryHost implements HostPlatform, Spaces, Notices {

    /** Told of each call: by name, before its work and after it. What it throws the caller sees. */
    @FunctionalInterface
    public interface Fault {
        void at(String call, boolean workDone);
    }

    private record Space(HostSpace facts, Map<String, HostMember> members, List<HostPost> posts, boolean half) {}

    public final List<HostPerson> people = new ArrayList<>();
    public final List<String> calls = new ArrayList<>();

    /** Who signed, by key of the text. */
    public final Map<String, String> authors = new TreeMap<>();

    /** What stands in its menu and on its first page, by key. */
    public final Map<String, Shell.Entry> menu = new TreeMap<>();

    public String lastLink = "";

    private String altered = "";

    private final Map<String, Map<String, String>> boxes = new LinkedHashMap<>();
    private final Map<String, Space> spaces = new LinkedHashMap<>();
    private boolean silent;
    private final Set<Capability> capabilities = EnumSet.complementOf(EnumSet.of(
            Capability.SAME_IDS,
            Capability.SCHOOL_TOPICS,
            Capability.IDEMPOTENT_POSTS,
            Capability.EDIT_NOTICES,
            Capability.NAVIGATION,
            Capability.CHANGES,
            Capability.WEBHOOKS));
    private Fault fault = (call, done) -> {};
    private int lastId = 1000;
    private boolean halfMade;

    /** It does not even say what it can do. */
    public void cannotSayWhatItCan() {
        silent = true;
    }

    public void fail(Fault with) {
        fault = with;
    }

    public void heal() {
        fault = (call, done) -> {};
    }

    /** The next space is left without its forum and the call fails, until it is asked again. */
    public void makeTheNextSpaceByHalves() {
        halfMade = true;
    }

    public HostPerson person(String username, String name, String email) {
        HostPerson person = new HostPerson(
                Integer.toString(++lastId),
                username,
                Optional.of(email).filter(one -> !one.isEmpty()),
                name,
                Optional.of("0990001N"),
                "enseignant",
                true);
        people.add(person);
        return person;
    }

    /** The notices somebody got, as title|text. */
    public List<String> heard(String username) {
        return List.copyOf(boxes.getOrDefault(username, Map.of()).values());
    }

    /** The account is closed: it stays in its spaces, and is listed as inactive. */
    public void closeAccount(String username) {
        people.replaceAll(one -> one.username().equals(username)
                ? new HostPerson(
                        one.id(), one.username(), one.email(), one.displayName(), one.uai(), one.function(), false)
                : one);
    }

    /** From now on the host writes this instead of what it is given; "" for no more. */
    public void alterTexts(String instead) {
        altered = instead;
    }

    public int spaceCount() {
        return spaces.size();
    }

    public List<String> titles(String space) {
        return posts(space).stream()
                .sorted((a, b) -> Boolean.compare(b.pinned(), a.pinned()))
                .map(HostPost::title)
                .toList();
    }

    /** Somebody deletes the space on the host. */
    public void delete(String space) {
        spaces.remove(space);
    }

    private void before(String call) {
        calls.add(call);
        fault.at(call, false);
    }

    private <T> T after(String call, T result) {
        fault.at(call, true);
        return result;
    }

    private Space space(String id) {
        Space space = spaces.get(id);
        if (space == null) {
            throw HostFailure.missing("space");
        }
        return space;
    }

    @Override
    public Optional<HostSpace> byKey(String key) {
        before("byKey");
        return spaces.values().stream()
                .map(Space::facts)
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    @Override
    public Optional<HostSpace> find(String id) {
        before("find");
        return Optional.ofNullable(spaces.get(id)).map(Space::facts);
    }

    @Override
    public HostSpace create(SpaceWish wish) {
        before("create");
        String id = spaces.values().stream()
                .map(Space::facts)
                .filter(one -> one.key().equals(wish.key()))
                .map(HostSpace::id)
                .findFirst()
                .orElseGet(() -> Integer.toString(++lastId));
        Space old = spaces.get(id);
        boolean archived = old != null && old.facts().archived();
        HostSpace facts = new HostSpace(id, wish.key(), wish.name(), "https://host.example/g/" + id, archived);
        spaces.put(
                id,
                new Space(
                        facts,
                        old == null ? new TreeMap<>() : old.members(),
                        old == null ? new ArrayList<>() : old.posts(),
                        halfMade));
        if (halfMade) {
            halfMade = false;
            throw HostFailure.unavailable("server-error");
        }
        return after("create", facts);
    }

    @Override
    public HostSpace archive(String id, boolean archived) {
        before("archive");
        Space space = space(id);
        HostSpace old = space.facts();
        HostSpace facts = new HostSpace(old.id(), old.key(), old.name(), old.url(), archived);
        spaces.put(id, new Space(facts, space.members(), space.posts(), space.half()));
        return after("archive", facts);
    }

    @Override
    public List<HostMember> members(String id) {
        before("members");
        return List.copyOf(space(id).members().values());
    }

    @Override
    public void addMember(String id, String person, HostMember.Role role) {
        before("addMember");
        Space space = space(id);
        if (people.stream().noneMatch(one -> one.id().equals(person))) {
            throw HostFailure.missing("person");
        }
        space.members().put(person, new HostMember(person, role));
        after("addMember", person);
    }

    @Override
    public void removeMember(String id, String person) {
        before("removeMember");
        space(id).members().remove(person);
        after("removeMember", person);
    }

    @Override
    public List<HostPost> posts(String id) {
        before("posts");
        return List.copyOf(space(id).posts());
    }

    @Override
    public HostPost post(String id, PostWish wish) {
        before("post");
        Space space = space(id);
        if (space.half()) {
            throw HostFailure.refused("no-forum");
        }
        if (space.facts().archived()) {
            throw HostFailure.refused("archived");
        }
        String post = Integer.toString(++lastId);
        HostPost made = new HostPost(
                post,
                wish.key(),
                wish.title(),
                altered.isEmpty() ? wish.body().value() : altered,
                "https://host.example/p/" + post,
                false,
                Instant.EPOCH);
        space.posts().add(made);
        wish.author().ifPresent(author -> authors.put(wish.key(), author));
        return after("post", made);
    }

    @Override
    public HostPost edit(String id, String post, PostWish wish) {
        before("edit");
        List<HostPost> posts = space(id).posts();
        HostPost old = standing(posts, post);
        HostPost made =
                new HostPost(post, old.key(), wish.title(), wish.body().value(), old.url(), old.pinned(), old.posted());
        posts.set(posts.indexOf(old), made);
        return after("edit", made);
    }

    @Override
    public void withdraw(String id, String post) {
        before("withdraw");
        space(id).posts().removeIf(one -> one.id().equals(post));
        after("withdraw", post);
    }

    @Override
    public void pin(String id, String post, boolean pinned) {
        before("pin");
        List<HostPost> posts = space(id).posts();
        HostPost old = standing(posts, post);
        posts.set(
                posts.indexOf(old),
                new HostPost(post, old.key(), old.title(), old.body(), old.url(), pinned, old.posted()));
        after("pin", post);
    }

    private static HostPost standing(List<HostPost> posts, String id) {
        return posts.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> HostFailure.missing("post"));
    }

    @Override
    public Map<String, String> send(NoticeWish notice) {
        before("send");
        Map<String, String> missed = new TreeMap<>();
        for (String id : notice.recipients()) {
            Optional<HostPerson> person =
                    people.stream().filter(one -> one.id().equals(id)).findFirst();
            if (person.isEmpty()) {
                missed.put(id, "unknown");
            } else {
                boxes.computeIfAbsent(person.get().username(), name -> new LinkedHashMap<>())
                        .putIfAbsent(notice.key(), notice.subject() + "|" + notice.text());
            }
        }
        lastLink = notice.url().orElse("");
        return after("send", missed);
    }

    @Override
    public String id() {
        return "memory";
    }

    @Override
    public Set<Capability> capabilities() {
        if (silent) {
            throw HostFailure.unavailable("connection");
        }
        return capabilities;
    }

    public void cannot(Capability capability) {
        capabilities.remove(capability);
    }

    public void learns(Capability capability) {
        capabilities.add(capability);
    }

    @Override
    public People people() {
        return new People() {
            @Override
            public Optional<HostPerson> find(String id) {
                before("person");
                return people.stream().filter(one -> one.id().equals(id)).findFirst();
            }

            @Override
            public Optional<HostPerson> byUsername(String username) {
                before("byUsername");
                return people.stream()
                        .filter(one -> one.username().equalsIgnoreCase(username))
                        .findFirst();
            }

            @Override
            public Optional<HostPerson> byEmail(String email) {
                before("byEmail");
                return people.stream()
                        .filter(one ->
                                one.email().filter(email::equalsIgnoreCase).isPresent())
                        .findFirst();
            }

            @Override
            public List<HostPerson> ofSchool(String uai) {
                before("ofSchool");
                return people.stream()
                        .filter(one -> one.uai().filter(uai::equals).isPresent())
                        .toList();
            }
        };
    }

    @Override
    public Spaces spaces() {
        return this;
    }

    @Override
    public Notices notices() {
        return this;
    }

    @Override
    public Shell shell() {
        return new Shell() {
            @Override
            public void put(Entry entry) {
                navigable();
                menu.put(entry.key(), entry);
            }

            @Override
            public void remove(String key) {
                navigable();
                menu.remove(key);
            }

            private void navigable() {
                if (!capabilities.contains(Capability.NAVIGATION)) {
                    throw HostFailure.unsupported(Capability.NAVIGATION);
                }
            }
        };
    }

    @Override
    public Probe probe() {
        try {
            fault.at("probe", false);
            return new Probe("Memory", List.of(), List.of(), 0);
        } catch (HostFailure failure) {
            return new Probe("", List.of(failure.code()), List.of(), 0);
        }
    }
}
