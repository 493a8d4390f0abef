package fr.essaim.host.elgg;

import fr.essaim.host.elgg.Listing.Entity;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.SpaceWish;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The host's groups, newest first. All of them are read once, then only what is new: a look-up before each of 600
 * creations must not cost 600 times the whole list. What was deleted there is noticed within a minute.
 */
final class Groups {

    private static final Duration TRUSTED = Duration.ofMinutes(1);
    private static final Pattern SCHOOL = Pattern.compile("\\b\\d{7}[A-HJ-NPR-Z]\\b", Pattern.CASE_INSENSITIVE);
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 300;

    private final ElggSession session;
    private final Mark mark;
    private final Clock clock;
    private final Map<String, Entity> known = new LinkedHashMap<>();
    private Instant readAll = Instant.MIN;

    Groups(ElggSession session, Mark mark, Clock clock) {
        this.session = session;
        this.mark = mark;
        this.clock = clock;
    }

    synchronized Optional<HostSpace> byKey(String key) {
        refresh();
        return known.values().stream()
                .filter(group -> Mark.key(group.body()).filter(key::equals).isPresent())
                .min((a, b) -> Long.compare(a.number(), b.number()))
                .map(Groups::space);
    }

    synchronized Optional<HostSpace> find(String guid) {
        refresh();
        return Optional.ofNullable(known.get(guid)).map(Groups::space);
    }

    /**
     * The group a school has: the one whose name bears the school's number, or else whose description does.
     *
     * @throws HostFailure MISSING {@code no-school-group} without one, REFUSED {@code several-school-groups}
     */
    synchronized String ofSchool(String uai) {
        refresh();
        List<Entity> named = known.values().stream()
                .filter(group -> bears(group.name(), uai))
                .toList();
        List<Entity> found = !named.isEmpty()
                ? named
                : known.values().stream()
                        .filter(group -> bears(group.body(), uai))
                        .toList();
        if (found.size() > 1) {
            throw HostFailure.refused("several-school-groups");
        }
        return found.stream().findFirst().map(Entity::guid).orElseThrow(() -> HostFailure.missing("school-group"));
    }

    private static boolean bears(String text, String uai) {
        return text.toUpperCase(Locale.ROOT).matches("(?s)(.*\\W)?" + Pattern.quote(uai) + "(\\W.*)?");
    }

    /** The groups that bear the number of some school. */
    synchronized List<String> ofSchools() {
        refresh();
        return known.values().stream()
                .filter(group ->
                        SCHOOL.matcher(group.name() + " " + group.body()).find())
                .map(Entity::guid)
                .toList();
    }

    /** Makes it, or gives the one with this key the name and description asked; read back either way. */
    synchronized HostSpace create(SpaceWish wish) {
        Optional<HostSpace> there = byKey(wish.key());
        Dialect dialect = session.dialect();
        String name = dialect.fit(wish.name());
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        there.ifPresent(old -> fields.add(Map.entry("group_guid", old.id())));
        fields.add(Map.entry("name", name));
        fields.add(Map.entry("description", mark.put(description(dialect.fit(wish.description())), wish.key(), "")));
        fields.addAll(closed(dialect));
        Outcome outcome = session.make("groups/edit", fields);
        if (outcome.kind() != Outcome.Kind.DONE) {
            throw HostFailure.refused("other");
        }
        readAll = there.isPresent() ? Instant.MIN : readAll;
        HostSpace made = byKey(wish.key()).orElseThrow(() -> HostFailure.malformed("not-kept", null));
        if (!made.name().equals(name)) {
            throw HostFailure.malformed("not-kept", null);
        }
        return made;
    }

    /** Nobody joins by himself, only members see it, and nothing is in it but discussions. */
    private static List<Map.Entry<String, String>> closed(Dialect dialect) {
        List<Map.Entry<String, String>> fields = new ArrayList<>(
                List.of(Map.entry("membership", "0"), Map.entry("vis", "0"), Map.entry("forum_enable", "yes")));
        if (dialect == Dialect.ELGG_6) {
            fields.add(Map.entry("content_access_mode", "members_only"));
        }
        for (String tool : List.of("pages", "blog", "file", "bookmarks", "activity")) {
            fields.add(Map.entry(tool + "_enable", "no"));
        }
        return fields;
    }

    static String description(String plain) {
        return plain.isBlank() ? "" : "<p>" + Mark.escape(plain.strip()) + "</p>";
    }

    private static HostSpace space(Entity group) {
        return new HostSpace(group.guid(), Mark.key(group.body()).orElse(""), group.name(), group.url(), false);
    }

    private void refresh() {
        Instant now = clock.instant();
        boolean all = readAll.isBefore(now.minus(TRUSTED)) || readAll.isAfter(now);
        Map<String, Entity> seen = new LinkedHashMap<>();
        int offset = 0;
        for (int page = 0; page < MOST_PAGES; page++) {
            List<Entity> listed = Listing.of(list(offset));
            long news = listed.stream()
                    .filter(group -> !seen.containsKey(group.guid()) && (all || !known.containsKey(group.guid())))
                    .count();
            listed.forEach(group -> seen.put(group.guid(), group));
            if (news == 0 || listed.size() < Listing.SHORTEST_PAGE) {
                break;
            }
            offset += listed.size();
        }
        if (all) {
            known.clear();
            readAll = now;
        }
        known.putAll(seen);
    }

    private HttpResponse<byte[]> list(int offset) {
        String view = session.dialect() == Dialect.ELGG_6 ? "rss" : "json";
        return session.page("groups/all?filter=newest&view=" + view + "&limit=" + PAGE + "&offset=" + offset)
                .orElseThrow(() -> HostFailure.malformed("unreadable", null));
    }
}
