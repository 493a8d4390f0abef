package fr.essaim.host.elgg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The fake answers as the recorded hosts do: same status, same type, same form. */
class FakeElggTest {

    private static final String PROOF = "__elgg_ts=1&__elgg_token=generated-proof-0001&";
    private static final String LOGIN = PROOF + "username=" + FakeElgg.ACCOUNT + "&password=";

    private final HttpClient client = HttpClient.newHttpClient();

    /** @param cookie whether it is asked as the service account */
    private record Case(String recording, String method, String path, String body, boolean script, boolean cookie) {
        static Case get(String recording, String path) {
            return new Case(recording, "GET", path, "", false, true);
        }

        static Case script(String recording, String action, String fields) {
            return new Case(recording, "POST", "action/" + action, PROOF + fields, true, true);
        }

        static Case form(String recording, String action, String fields) {
            return new Case(recording, "POST", "action/" + action, PROOF + fields, false, true);
        }
    }

    private static List<Case> cases(FakeElgg elgg, int group, int topic) {
        String topicFields = "title=Journal&description=x&access_id=3&topic_guid=&container_guid=" + group;
        List<Case> cases = new ArrayList<>(List.of(
                new Case("actions-" + badLogin(elgg.dialect), "POST", "action/login", LOGIN + "faux", true, false),
                new Case(
                        "actions-" + goodLogin(elgg.dialect),
                        "POST",
                        "action/login",
                        LOGIN + FakeElgg.PASSWORD,
                        true,
                        false),
                Case.script("actions-" + at(elgg, "007", "007"), "groups/edit", "name="),
                Case.script("actions-009", "groups/addtogroup", "group_guid=" + group + "&user_guid[]=102"),
                Case.script("actions-010", "groups/addtogroup", "group_guid=" + group + "&user_guid[]=102"),
                Case.script("actions-013", "groups/remove", "group_guid=" + group + "&user_guid=102"),
                Case.script("actions-014", "discussion/save", topicFields),
                Case.script("actions-015", "discussion/save", "title=x&description=&container_guid=" + group),
                Case.script("actions-021", "essaim/none", ""),
                new Case("actions-" + at(elgg, "019", "020"), "POST", "action/discussion/save", "title=x", true, true),
                new Case("actions-023", "POST", "action/discussion/save", "title=x", true, false)));
        if (elgg.dialect == Dialect.ELGG_6) {
            cases.add(Case.script("actions-006", "groups/edit", "name=A&description=x"));
            cases.add(Case.get("actions-005", "refresh_token"));
            cases.add(new Case("actions-004", "GET", "groups/all", "", false, false));
            cases.add(Case.get("actions-026", "discussion/group/" + group + "?view=rss&limit=10"));
            cases.add(Case.get("live-001", "groups/members/" + group + "?limit=100"));
            cases.add(Case.get("live-002", "livesearch/users?view=json&term=karim"));
            cases.add(Case.get("live-006", "discussion/view/" + topic + "?view=json"));
            cases.add(Case.script("live-008", "comment/save", "entity_guid=" + topic + "&generic_comment=x"));
            cases.add(Case.get("live-007", "discussion/view/" + topic + "?limit=100"));
            cases.add(Case.script("live-010", "comment/save", "entity_guid=99999&generic_comment=x"));
            cases.add(Case.script("actions-027", "entity/delete", "guid=" + topic));
        } else {
            cases.add(Case.script("actions-005", "groups/edit", "name=A&description=x"));
            cases.add(Case.form("embed-005", "groups/edit", "name=A&description=x"));
            cases.add(Case.form("embed-004", "discussion/save", topicFields));
            cases.add(Case.form("embed-006", "discussion/save", "title=x&description=&container_guid=" + group));
            cases.add(new Case("actions-020", "POST", "action/discussion/save", "title=x", false, true));
            cases.add(new Case("embed-002", "GET", "groups/all", "", false, false));
            cases.add(Case.get("actions-006", "groups/all?filter=newest&view=json&limit=10"));
            cases.add(Case.get("services-110", "discussion/owner/" + group + "?view=json&limit=10"));
            // recorded of a group; topics go the same way
            cases.add(Case.script("actions-026", "discussion/delete", "guid=" + topic));
        }
        return cases;
    }

    private static String badLogin(Dialect dialect) {
        return dialect == Dialect.ELGG_6 ? "001" : "003";
    }

    private static String goodLogin(Dialect dialect) {
        return dialect == Dialect.ELGG_6 ? "002" : "004";
    }

    private static String at(FakeElgg elgg, String esope, String six) {
        return elgg.dialect == Dialect.ELGG_6 ? six : esope;
    }

    @TestFactory
    Stream<DynamicTest> itAnswersAsTheRecordedHostDid() throws IOException, InterruptedException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Dialect dialect : Dialect.values()) {
            try (FakeElgg elgg = new FakeElgg(dialect)) {
                String cookie = ask(
                                elgg, new Case("", "POST", "action/login", LOGIN + FakeElgg.PASSWORD, true, false), "")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow()
                        .split(";")[0];
                ask(elgg, Case.form("", "groups/edit", "name=Groupe&description=x"), cookie);
                int group = elgg.groups.keySet().iterator().next();
                ask(
                        elgg,
                        Case.form("", "discussion/save", "title=a&description=b&access_id=3&container_guid=" + group),
                        cookie);
                int topic = elgg.groups.get(group).topics.get(0).guid;
                for (Case one : cases(elgg, group, topic)) {
                    String said = Recording.shape(ask(elgg, one, cookie));
                    String recorded = Recording.shape(Recording.of(dialect, one.recording()));
                    tests.add(DynamicTest.dynamicTest(
                            dialect + " " + one.recording(), () -> assertEquals(recorded, said)));
                }
            }
        }
        return tests.stream();
    }

    private HttpResponse<byte[]> ask(FakeElgg elgg, Case one, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(elgg.address() + one.path()));
        if (one.cookie() && !cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (one.script()) {
            request.header("X-Requested-With", "XMLHttpRequest");
        }
        request.method(
                one.method(), one.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(one.body()));
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
