package fr.essaim.host.moodle;

import fr.essaim.host.moodle.Discussions.Discussion;
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

/** Spaces as one discussion each, of a group or of the whole course. Making things is serialised: Moodle would make them several times. */
final class MoodleSpaces implements Spaces {

    /** How long a group that was there is taken to be there: a look before each text would double the calls. */
    private static final Duration STANDS = Duration.ofSeconds(60);

    private static final int LONGEST_PREFILLED = 1500;
    private static final String WITHDRAWN = "<p>(Texte retiré par son auteur.)</p>";

    private final String base;
    private final Courses courses;
    private final Circle circle;
    private final Discussions discussions;
    private final Supplier<String> ourselves;
    private final Clock clock;
    private final ReentrantLock making = new ReentrantLock();
    private final Map<String, Instant> standing = new ConcurrentHashMap<>();

    /** @param ourselves number of the token's own account */
    MoodleSpaces(
            String base,
            Courses courses,
            Circle circle,
            Discussions discussions,
            Supplier<String> ourselves,
            Clock clock) {
        this.base = base;
        this.courses = courses;
        this.circle = circle;
        this.discussions = discussions;
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
            return circle.find(course, key).flatMap(home -> discussions
                    .find(courses.forum(course), home.group(), key)
                    .map(made -> space(home, made)));
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
            // a group that is gone leaves its discussion behind
            if (circle.name(where, "").isEmpty()) {
                return Optional.empty();
            }
            JsonObject opening = discussions.posts(where.discussion()).get(0);
            String subject = Values.plain(Values.text(opening, "subject"));
            String key = Mark.key(Values.text(opening, "message")).orElse("");
            return circle.name(where, subject)
                    .map(name -> new HostSpace(id, key, name, url(where.discussion()), false));
        } catch (HostFailure failure) {
            return emptyIfMissing(failure);
        }
    }

    @Override
    public HostSpace create(SpaceWish wish) {
        making.lock();
        try {
            Circle.Home home = circle.make(wish);
            return space(home, discussions.create(courses.forum(home.course()), home.group(), wish));
        } finally {
            making.unlock();
        }
    }

    private HostSpace space(Circle.Home home, Discussion made) {
        Whereabouts where = new Whereabouts(home.course(), home.group(), made.id(), made.opening());
        String name = home.group().equals(Circle.WholeCourse.GROUP) ? made.subject() : home.name();
        return new HostSpace(where.id(), made.key(), name, url(made.id()), false);
    }

    private String url(String discussion) {
        return base + "/mod/forum/discuss.php?d=" + discussion;
    }

    @Override
    public List<HostMember> members(String space) {
        Whereabouts where = Whereabouts.of(space);
        String own = ourselves.get();
        return circle.members(where).stream()
                .filter(person -> !person.equals(own))
                .map(person -> new HostMember(person, HostMember.Role.MEMBER))
                .toList();
    }

    @Override
    public void addMember(String space, String person, HostMember.Role role) {
        circle.add(Whereabouts.of(space), person);
    }

    @Override
    public void removeMember(String space, String person) {
        circle.remove(Whereabouts.of(space), person);
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
            if (circle.name(where, "").isEmpty()) {
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
    public Optional<String> replyForm(String space, String title, String text) {
        return Optional.of(base + "/mod/forum/post.php?reply="
                + Whereabouts.of(space).opening() + "&subject=" + Wire.step(Values.name(title, 200)) + "&post="
                + Wire.step(Values.name(text, LONGEST_PREFILLED)) + "&postformat=0");
    }

    static <T> Optional<T> emptyIfMissing(HostFailure failure) {
        if (failure.kind() == HostFailure.Kind.MISSING) {
            return Optional.empty();
        }
        throw failure;
    }
}
