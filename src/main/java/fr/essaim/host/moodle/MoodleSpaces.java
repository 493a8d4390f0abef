package fr.essaim.host.moodle;

import fr.essaim.host.moodle.Discussions.Discussion;
import fr.essaim.host.moodle.Groups.Group;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.Spaces;
import fr.essaim.host.wire.Wire;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Spaces as groups with one discussion each. Making things is serialised: Moodle would make them several times. */
final class MoodleSpaces implements Spaces {

    /** How long a group that was there is taken to be there: a look before each text would double the calls. */
    private static final Duration STANDS = Duration.ofSeconds(60);

    private static final int LONGEST_PREFILLED = 1500;
    private static final String WITHDRAWN = "<p>(Texte retiré par son auteur.)</p>";

    private final String base;
    private final Courses courses;
    private final Groups groups;
    private final Discussions discussions;
    private final MoodleCalls calls;
    private final Supplier<String> ourselves;
    private final Clock clock;
    private final ReentrantLock making = new ReentrantLock();
    private final Map<String, Instant> standing = new ConcurrentHashMap<>();

    /** @param ourselves number of the token's own account */
    MoodleSpaces(String base, MoodleCalls calls, Courses courses, Mark mark, Supplier<String> ourselves, Clock clock) {
        this.base = base;
        this.calls = calls;
        this.courses = courses;
        this.groups = new Groups(calls);
        this.discussions = new Discussions(calls, mark);
        this.ourselves = ourselves;
        this.clock = clock;
    }

    /** Courses used before come first; the others are looked through because a key does not say its school. */
    @Override
    public Optional<HostSpace> byKey(String key) {
        return Stream.of((Supplier<List<String>>) courses::met, courses::visible)
                .flatMap(some -> some.get().stream())
                .flatMap(course -> inCourse(course, key).stream())
                .findFirst();
    }

    private Optional<HostSpace> inCourse(String course, String key) {
        try {
            return groups.inCourse(course, Groups.number(key)).flatMap(group -> discussions
                    .find(courses.forum(course), group.id(), key)
                    .map(made -> space(group, made)));
        } catch (HostFailure failure) {
            if (failure.kind() == HostFailure.Kind.REFUSED) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    @Override
    public Optional<HostSpace> find(String id) {
        try {
            Whereabouts where = Whereabouts.of(id);
            Optional<Group> group = groups.find(where.group());
            if (group.isEmpty()) {
                return Optional.empty();
            }
            JsonObject opening = discussions.posts(where.discussion()).get(0);
            String key = Mark.key(Values.text(opening, "message")).orElse("");
            return Optional.of(new HostSpace(id, key, group.get().name(), url(where.discussion()), false));
        } catch (HostFailure failure) {
            return emptyIfMissing(failure);
        }
    }

    @Override
    public HostSpace create(SpaceWish wish) {
        making.lock();
        try {
            String course = courses.of(wish.uai());
            String forum = courses.forum(course);
            Group group = groups.create(course, wish);
            return space(group, discussions.create(forum, group.id(), wish));
        } finally {
            making.unlock();
        }
    }

    private HostSpace space(Group group, Discussion made) {
        Whereabouts where = new Whereabouts(group.course(), group.id(), made.id(), made.opening());
        return new HostSpace(where.id(), made.key(), group.name(), url(made.id()), false);
    }

    private String url(String discussion) {
        return base + "/mod/forum/discuss.php?d=" + discussion;
    }

    @Override
    public HostSpace archive(String space, boolean archived) {
        throw HostFailure.unsupported(Capability.ARCHIVE_SPACES);
    }

    @Override
    public List<HostMember> members(String space) {
        Whereabouts where = Whereabouts.of(space);
        String own = ourselves.get();
        return inSpace(() -> groups.members(where.group())).stream()
                .filter(person -> !person.equals(own))
                .map(person -> new HostMember(person, HostMember.Role.MEMBER))
                .toList();
    }

    @Override
    public void addMember(String space, String person, HostMember.Role role) {
        Whereabouts where = Whereabouts.of(space);
        if (!person.matches("\\d{1,18}")) {
            throw HostFailure.missing("person");
        }
        try {
            inSpace(() -> calls.call(
                    "core_group_add_group_members",
                    "members[0][groupid]",
                    where.group(),
                    "members[0][userid]",
                    person));
        } catch (HostFailure failure) {
            // group and person are numbers we read from Moodle: what it may still refuse is somebody not enrolled
            throw failure.code().equals("invalid") ? HostFailure.refused("not-enrolled") : failure;
        }
    }

    @Override
    public void removeMember(String space, String person) {
        Whereabouts where = Whereabouts.of(space);
        try {
            inSpace(() -> calls.call(
                    "core_group_delete_group_members",
                    "members[0][groupid]",
                    where.group(),
                    "members[0][userid]",
                    person));
        } catch (HostFailure failure) {
            if (!failure.code().equals("no-person")) {
                throw failure;
            }
        }
    }

    /** What people quote of ours carries our key too: only what our own account wrote counts. */
    @Override
    public List<HostPost> posts(String space) {
        Whereabouts where = Whereabouts.of(space);
        standing.remove(space);
        stands(where);
        String own = ourselves.get();
        return discussions.posts(where.discussion()).stream()
                .filter(post -> Values.flag(post, "hasparent") && !Values.flag(post, "isdeleted"))
                .filter(post -> post.get("author") instanceof JsonObject author
                        && Values.maybe(author, "id").orElse("").equals(own))
                .map(Discussions::post)
                .filter(post -> !post.key().isEmpty())
                .toList();
    }

    /** A group that was deleted leaves its discussion behind, where Moodle goes on taking texts nobody reads. */
    private void stands(Whereabouts where) {
        Instant now = clock.instant();
        Instant until = standing.get(where.id());
        if (until == null || !now.isBefore(until)) {
            if (groups.find(where.group()).isEmpty()) {
                throw HostFailure.missing("space");
            }
            standing.put(where.id(), now.plus(STANDS));
        }
    }

    @Override
    public HostPost post(String space, PostWish wish) {
        Whereabouts where = Whereabouts.of(space);
        stands(where);
        return discussions.reply(where.opening(), wish);
    }

    @Override
    public HostPost edit(String space, String post, PostWish wish) {
        JsonObject there = discussions.find(post).orElseThrow(() -> HostFailure.missing("post"));
        if (there.get("capabilities") instanceof JsonObject may && !Values.flag(may, "edit")) {
            throw HostFailure.refused("edit-too-late");
        }
        return discussions.change(post, wish);
    }

    @Override
    public void withdraw(String space, String post) {
        Optional<JsonObject> there = discussions.find(post);
        if (there.isEmpty() || Mark.key(Values.text(there.get(), "message")).isEmpty()) {
            return;
        }
        try {
            discussions.delete(post);
        } catch (HostFailure failure) {
            if (failure.kind() == HostFailure.Kind.MISSING) {
                return;
            }
            if (failure.kind() != HostFailure.Kind.REFUSED) {
                throw failure;
            }
            // somebody answered it, so it stays; its words go
            discussions.update(post, "(…)", WITHDRAWN);
        }
    }

    @Override
    public void pin(String space, String post, boolean pinned) {
        throw HostFailure.unsupported(Capability.PIN_POSTS);
    }

    @Override
    public Optional<String> replyForm(String space, String title, String text) {
        return Optional.of(base + "/mod/forum/post.php?reply="
                + Whereabouts.of(space).opening() + "&subject=" + Wire.step(Values.name(title, 200)) + "&post="
                + Wire.step(Values.name(text, LONGEST_PREFILLED)) + "&postformat=0");
    }

    private static <T> T inSpace(Supplier<T> call) {
        try {
            return call.get();
        } catch (HostFailure failure) {
            throw failure.code().equals("no-thing") ? HostFailure.missing("space") : failure;
        }
    }

    static <T> Optional<T> emptyIfMissing(HostFailure failure) {
        if (failure.kind() == HostFailure.Kind.MISSING) {
            return Optional.empty();
        }
        throw failure;
    }
}
