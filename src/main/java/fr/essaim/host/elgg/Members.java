package fr.essaim.host.elgg;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is in a group. Some versions refuse without a word and some call it an error that somebody is in already: only
 * the list of members tells, so it is read after each change.
 */
final class Members {

    /** Where a member's item begins; it holds lists of its own, so it ends only where the next begins. */
    private static final Pattern ITEM = Pattern.compile("(?=<li[^>]*id=\"elgg-(?:user|relationship)-\\d+\")");

    /** In the data of the person's menu, or else in the link that takes him out. */
    private static final Pattern GUID = Pattern.compile("&quot;g&quot;:(\\d+)|[?;]user_guid=(\\d+)");

    private static final Pattern NAME = Pattern.compile("/profile/([^\"/?#]+)\"");
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 50;

    private final ElggSession session;
    private final ElggPeople people;

    Members(ElggSession session, ElggPeople people) {
        this.session = session;
        this.people = people;
    }

    List<HostMember> of(String group) {
        String ourselves = session.ownGuid();
        return all(group).entrySet().stream()
                .filter(one -> !one.getKey().equals(ourselves))
                .map(one -> new HostMember(ElggPeople.id(one.getKey(), one.getValue()), HostMember.Role.MEMBER))
                .toList();
    }

    void add(String group, String person) {
        String guid = guid(person);
        try {
            session.act("groups/addtogroup", List.of(Map.entry("group_guid", group), Map.entry("user_guid[]", guid)));
        } catch (HostFailure failure) {
            // seen: in, and then a 500 because the letter to the new member could not be sent
            if (failure.kind() != HostFailure.Kind.UNAVAILABLE || !all(group).containsKey(guid)) {
                throw failure;
            }
        }
        if (!all(group).containsKey(guid)) {
            throw people.find(person).isEmpty() ? HostFailure.missing("person") : HostFailure.refused("other");
        }
    }

    void remove(String group, String person) {
        String guid = guid(person);
        if (guid.equals(session.ownGuid())) {
            return;
        }
        session.act("groups/remove", List.of(Map.entry("user_guid", guid), Map.entry("group_guid", group)));
        if (all(group).containsKey(guid)) {
            throw HostFailure.refused("other");
        }
    }

    private static String guid(String person) {
        return ElggPeople.guid(person).orElseThrow(() -> HostFailure.missing("person"));
    }

    /** User names by guid. */
    private Map<String, String> all(String group) {
        if (!group.matches("\\d{1,18}")) {
            throw HostFailure.missing("space");
        }
        boolean html = session.dialect() == Dialect.ELGG_6;
        Map<String, String> found = new LinkedHashMap<>();
        int offset = 0;
        for (int page = 0; page < MOST_PAGES; page++) {
            String path =
                    "groups/members/" + group + "?limit=" + PAGE + "&offset=" + offset + (html ? "" : "&view=json");
            HttpResponse<byte[]> answer = session.page(path).orElseThrow(() -> HostFailure.missing("space"));
            List<Map.Entry<String, String>> listed = html ? inPage(ElggSession.text(answer)) : inView(answer);
            int before = found.size();
            listed.forEach(one -> found.put(one.getKey(), one.getValue()));
            if (found.size() == before || listed.size() < Listing.SHORTEST_PAGE) {
                break;
            }
            offset += listed.size();
        }
        return found;
    }

    private static List<Map.Entry<String, String>> inView(HttpResponse<byte[]> answer) {
        return Listing.of(answer).stream()
                .map(person -> Map.entry(person.guid(), person.username()))
                .toList();
    }

    private static List<Map.Entry<String, String>> inPage(String page) {
        List<Map.Entry<String, String>> found = new ArrayList<>();
        ITEM.splitAsStream(page).skip(1).forEach(item -> {
            Optional<String> guid = first(GUID, item);
            Optional<String> name = first(NAME, item);
            if (guid.isPresent() && name.isPresent()) {
                found.add(Map.entry(guid.get(), name.get()));
            }
        });
        return found;
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(found.group(found.group(1) == null ? 2 : 1));
    }
}
