package fr.essaim.host.moodle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the stateful Moodle of the tests holds. */
final class FakeState {

    record User(long id, String username, String name, String email, String institution, String state) {}

    record Forum(long id, long course, String name, String type, int groupMode) {}

    record Group(long id, long course, String name, String description, String number, Set<Long> members) {}

    record Discussion(long id, long forum, long group, long opening) {}

    record Post(long id, long discussion, long parent, String subject, String message, long author, long created) {}

    record Message(long from, long to, String text) {}

    final Map<Long, User> users = new LinkedHashMap<>();
    final Map<Long, String> courses = new LinkedHashMap<>();
    final Map<Long, Set<Long>> enrolled = new LinkedHashMap<>();
    final List<Forum> forums = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final List<Discussion> discussions = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<Message> messages = new ArrayList<>();
    final Set<Long> pinned = new LinkedHashSet<>();
    final Set<Long> oldTexts = new LinkedHashSet<>();
    /** Whether the account may see user names, which takes {@code moodle/user:viewalldetails}. */
    boolean tellsUsernames = true;

    /** Who is shown to everybody as contact of the course. */
    final Set<Long> contacts = new LinkedHashSet<>();

    /** Whether the account holds {@code moodle/user:viewdetails}; without, it is shown the contacts alone. */
    boolean showsPeople = true;

    /** Whether the account may write to people it shares no course with. */
    boolean messagesToAnybody = true;

    /** What the external service holds beyond the recorded one. */
    final List<String> moreFunctions = new ArrayList<>();

    long lastGroup;
    long lastDiscussion;
    long lastPost;

    /** The site the recordings were made on. */
    static FakeState recorded() {
        FakeState site = new FakeState();
        for (int i = 1; i <= 30; i++) {
            String name = i == 1 ? "Élodie Lefèvre" : "Prénom Nom" + i;
            site.user(2 + i, "prof%02d".formatted(i), name, "prof%02d@college-x.example.invalid".formatted(i), "open");
        }
        site.user(33, "pilote", "Dominique Équipe-Projet", "pilote@example.invalid", "open");
        site.user(34, "essaim-svc", "Essaim Service", "svc@example.invalid", "open");
        site.user(35, "nocap-svc", "Sans Droit", "nocap@example.invalid", "open");
        site.user(36, "exterieur", "Autre Collège", "exterieur@example.invalid", "open");
        site.user(37, "parti@example.invalid.1795437889", "Compte Supprimé", "f894c8b9e99ec9e2", "deleted");
        site.course(1, "", 33);
        site.course(2, "0750001A-T2");
        site.course(3, "0750002B-T2");
        for (long id = 3; id <= 33; id++) {
            site.enrolled.get(2L).add(id);
        }
        site.forums.add(new Forum(1, 2, "Announcements", "news", 0));
        site.forums.add(new Forum(3, 2, "Espaces des groupes (Temps 2)", "general", 1));
        site.forums.add(new Forum(4, 2, "Forum sans groupes", "general", 0));
        site.group(1, 3, "Groupe de Y", "", Set.of());
        site.group(2, 2, "Groupe existant A", "EXIST-A", Set.of(3L, 4L, 5L, 6L, 7L));
        site.group(3, 2, "Groupe existant B", "EXIST-B", Set.of());
        return site;
    }

    /** The site of the contract: two people of one school, and one of none. */
    static FakeState ofTheContract() {
        FakeState site = new FakeState();
        site.user(34, "essaim-svc", "Essaim Service", "svc@example.invalid", "open");
        site.user(51, "karim.benali", "Karim Benali", "karim.benali@college.example", "open");
        site.user(52, "ines.roy", "Inès Roy", "ines.roy@college.example", "open");
        site.user(53, "exterieur", "Autre Collège", "ailleurs@college.example", "open");
        site.course(7, "0990001N-T2", 51, 52);
        site.course(8, "VIVIER-T2", 51, 53);
        site.forums.add(new Forum(11, 7, "Nouvelles", "news", 1));
        site.forums.add(new Forum(12, 7, "Ouvert à tous", "general", 0));
        site.forums.add(new Forum(13, 7, "Espaces des groupes", "general", 1));
        site.forums.add(new Forum(14, 8, "Espaces des groupes", "general", 1));
        return site;
    }

    private void user(long id, String username, String name, String email, String state) {
        users.put(id, new User(id, username, name, email, "Collège X (0750001A)", state));
    }

    private void course(long id, String number, long... people) {
        courses.put(id, number);
        enrolled.put(id, new LinkedHashSet<>());
        for (long person : people) {
            enrolled.get(id).add(person);
        }
    }

    Group group(long id, long course, String name, String number, Set<Long> members) {
        Group group = new Group(id, course, name, "", number, new LinkedHashSet<>(members));
        groups.add(group);
        lastGroup = Math.max(lastGroup, id);
        return group;
    }
}
