package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.house.rights.RightsTable;
import fr.essaim.house.rights.Route;
import fr.essaim.house.rights.Routes;
import fr.essaim.kernel.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;

/**
 * The rights table against the running WAR: every route, each verb, as each role and as a stranger, asking for a page
 * and for JSON. Unsafe requests carry no proof of ours, so that a door that lets in changes nothing (409, or back to
 * the form), and one that refuses does so before it.
 */
@ServerSetup(FreshData.class)
class RightsIT extends DeployedWar {

    private static final String CAMPAIGN = "journee-du-12-mars";
    private static final List<String> FORMS = List.of("text/html", "application/json");

    /** The story's people, one for each role; in the campaign, but for the last two. */
    private static final Map<String, Role> CAST = Map.of(
            "claire-amblard", Role.TEACHER,
            "malik-ouardi", Role.ANIMATOR,
            "nadia-lefort", Role.PROJECT_TEAM,
            "thomas-ibarra", Role.PROJECT_TEAM,
            "helene-vautrin", Role.DIRECTION,
            "paul-laurent", Role.ACADEMY,
            "sophie-renard", Role.ADMIN);

    @Test
    void everyRouteAnswersEachRoleAsTheTableSays() {
        RightsTable table = RightsTable.shipped();
        List<String> wrong = new ArrayList<>();
        visitors().forEach((name, visitor) -> {
            for (Route route : Routes.shipped()) {
                for (String form : FORMS) {
                    Role role = CAST.get(name);
                    HttpResponse<String> answer = ask(visitor, route, CAMPAIGN, form);
                    String expected = expected(route, role, table.cell(route, role));
                    if (!fits(answer, expected, form, route.isOpen())) {
                        wrong.add(name + " " + route + " as " + form + ": expected " + expected + ", got "
                                + answer.statusCode());
                    }
                    if (answer.body().contains("\tat ") || answer.statusCode() >= 500) {
                        wrong.add(
                                name + " " + route + " as " + form + ": " + answer.statusCode() + " or a stack trace");
                    }
                }
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void aCampaignOfOthersIsAsUnknownAsOneThatIsNot() {
        Visitor nadia = new Visitor(base).as("nadia-lefort");
        String others = open(nadia, "Entre nous seulement");
        Visitor thomas = new Visitor(base).as("thomas-ibarra");
        List<String> wrong = new ArrayList<>();
        for (Route route : Routes.shipped()) {
            boolean guarded = route.path().contains("{campaign}") && !route.asksForSignInOnly() && !route.isOpen();
            if (guarded) {
                int known = ask(thomas, route, others, "text/html").statusCode();
                int unknown =
                        ask(thomas, route, "no-such-campaign", "text/html").statusCode();
                if (known != 404 || unknown != 404) {
                    wrong.add(route + ": " + known + " for a campaign of others, " + unknown + " for none");
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertFalse(thomas.get("/campagnes").body().contains("Entre nous seulement"));
    }

    @Test
    void aTeamReadsTheTeachersOfItsOwnSchoolOnly() {
        String roster = "/campagnes/" + CAMPAIGN + "/enseignants";
        // Nadia was given the hat of both teams, Thomas has that of Rosa-Parks
        String parks = new Visitor(base).as("thomas-ibarra").get(roster).body();
        String both = new Visitor(base).as("nadia-lefort").get(roster).body();
        assertTrue(both.contains("Berthier") && both.contains("Amblard"), "Nadia sees the teachers of both");
        assertTrue(parks.contains("Amblard"), "Thomas sees Claire, who teaches at his school");
        assertFalse(parks.contains("Berthier"), "Thomas must not see Lucas, who teaches elsewhere");
    }

    @Test
    void aPrivateEntryIsUnknownToAnyoneElse() {
        Visitor claire = new Visitor(base).as("claire-amblard");
        String title = "Rien que pour moi " + System.nanoTime();
        String entry = write(claire, title);
        assertTrue(claire.get(entry).body().contains(title), "Claire reads what she wrote at " + entry);
        for (String other :
                List.of("julien-maret", "malik-ouardi", "nadia-lefort", "helene-vautrin", "sophie-renard")) {
            HttpResponse<String> answer = new Visitor(base).as(other).get(entry);
            assertNotEquals(200, answer.statusCode(), other);
            assertFalse(answer.body().contains(title), other);
        }
    }

    @Test
    void aHeadSeesTheGroupsButNotWhoIsACatalyst() {
        String page = "/campagnes/" + CAMPAIGN + "/groupes";
        assertTrue(new Visitor(base).as("nadia-lefort").get(page).body().contains("catalyseur"), "the team does");
        HttpResponse<String> head = new Visitor(base).as("helene-vautrin").get(page);
        assertEquals(200, head.statusCode());
        assertFalse(head.body().contains("catalyseur"), "the head does not");
    }

    @Test
    void whatOnePersonAnsweredIsReadByTheTeamAlone() {
        String concerns = "/campagnes/" + CAMPAIGN + "/preoccupations";
        Visitor nadia = new Visitor(base).as("nadia-lefort");
        assertTrue(nadia.get(concerns + "/libres").body().contains("relecture"), "the team reads free concerns");
        assertTrue(nadia.get(concerns).body().contains("class=\"pd\""), "the team sees a dot for each");
        for (String other : List.of("helene-vautrin", "paul-laurent", "malik-ouardi", "claire-amblard")) {
            Visitor visitor = new Visitor(base).as(other);
            for (String page : List.of(concerns + "/libres", "/campagnes/" + CAMPAIGN + "/questionnaire")) {
                int status = visitor.get(page).statusCode();
                assertTrue(status == 403 || status == 404, other + " " + page + " " + status);
            }
            String board = visitor.get(concerns).body();
            assertFalse(board.contains("class=\"pd\"") || board.contains("relecture"), other);
        }
    }

    @Test
    void theAcademiesPoolIsReadWithinEachConsentByTeamsAndRepresentativesAlone() {
        String search = "/campagnes/" + CAMPAIGN + "/animateurs";
        for (String reader : List.of("nadia-lefort", "thomas-ibarra", "helene-vautrin")) {
            String page = new Visitor(base).as(reader).get(search).body();
            assertTrue(page.contains("Corvol"), reader + " finds who agreed");
            assertFalse(page.contains("Julien Maret"), reader + ": he teaches at Rosa-Parks");
            assertFalse(page.contains("Wetzel"), reader + ": his consent has ended");
            assertFalse(page.contains("@"), reader + ": nobody's address");
        }
        String academy =
                new Visitor(base).as("paul-laurent").get("/academie/vivier").body();
        assertTrue(academy.contains("Corvol"));
        assertFalse(academy.contains("Ferrand"), "for her own campaigns only");
        assertFalse(academy.contains("Wetzel"));
        for (String other : List.of("claire-amblard", "malik-ouardi", "sophie-renard")) {
            Visitor visitor = new Visitor(base).as(other);
            for (String page : List.of(search, "/academie/vivier", "/academie/vivier/registre.csv")) {
                HttpResponse<String> answer = visitor.get(page);
                assertTrue(answer.statusCode() == 403 || answer.statusCode() == 404, other + " " + page);
                assertFalse(answer.body().contains("Corvol"), other + " " + page);
            }
        }
    }

    @Test
    void aSpaceIsUnknownToThoseOutsideIt() {
        Visitor claire = new Visitor(base).as("claire-amblard");
        Matcher link = Pattern.compile("href=\"/essaim(/plateforme/groupes/[a-z0-9-]+)\"")
                .matcher(claire.get("/plateforme").body());
        assertTrue(link.find(), "Claire has a space");
        assertEquals(200, claire.get(link.group(1)).statusCode());
        for (String other : List.of("malik-ouardi", "helene-vautrin", "paul-laurent")) {
            assertEquals(404, new Visitor(base).as(other).get(link.group(1)).statusCode(), other);
        }
    }

    private Map<String, Visitor> visitors() {
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        visitors.put("nobody", new Visitor(base));
        CAST.keySet().stream().sorted().forEach(name -> visitors.put(name, new Visitor(base).as(name)));
        return visitors;
    }

    /** "let in", "sign in", "401", "403" or "404". */
    private static String expected(Route route, Role role, String cell) {
        // no hat opens the hosts' contract: only a key's signature does, and these visitors sign nothing
        if (route.path().startsWith("/exchange-groups/") || route.path().equals("/api/v1/host-changes")) {
            return "401";
        }
        if (cell.equals("hidden")) {
            return "404";
        }
        if (!cell.equals("-")) {
            boolean stranger = isOutside(role) && route.path().contains("{campaign}");
            return stranger && !route.isOpen() && !route.asksForSignInOnly() ? "404" : "let in";
        }
        if (role == null) {
            return "sign in";
        }
        return isOutside(role) && route.path().contains("{campaign}") ? "404" : "403";
    }

    private static boolean isOutside(Role role) {
        return role == Role.ACADEMY || role == Role.ADMIN;
    }

    private static boolean fits(HttpResponse<String> answer, String expected, String form, boolean open) {
        int status = answer.statusCode();
        // a page that has no JSON says so before it asks who wants it
        if (status == 406 && !form.equals("text/html")) {
            return true;
        }
        boolean toSignIn = status == 401
                || status == 303
                        && answer.headers().firstValue("Location").orElse("").contains("/connexion?retour=");
        return switch (expected) {
            case "sign in" -> toSignIn;
            // a door open to all may still refuse what it is shown: an unsigned launch, a ticket nobody gave
            case "let in" -> !toSignIn && status != 401 && (open || status != 403);
            default -> status == Integer.parseInt(expected);
        };
    }

    /** Names in the path are the story's campaign, and else nobody's; so what a door lets in may still be 404. */
    private HttpResponse<String> ask(Visitor visitor, Route route, String campaign, String form) {
        String path = route.path()
                .replace("{campaign}", campaign)
                .replace("/*", "/css/base.css")
                .replaceAll("\\{[^}]+}", "nobodys");
        var request = visitor.request(path).header("Accept", form);
        if (route.verb().equals("GET")) {
            return visitor.send(request.GET());
        }
        String boundary = route.body().startsWith("multipart") ? ";boundary=b" : "";
        String content = boundary.isEmpty()
                ? "seen=1"
                : "--b\r\nContent-Disposition: form-data; name=\"seen\"\r\n\r\n1\r\n--b--\r\n";
        if (!route.body().isEmpty()) {
            request.header("Content-Type", route.body() + boundary);
        }
        return visitor.send(request.method(route.verb(), BodyPublishers.ofString(content)));
    }

    private static String open(Visitor team, String title) {
        HttpResponse<String> answer = team.post(
                "/campagnes/nouvelle",
                "/campagnes/nouvelle",
                Map.of("titre", title, "uai", "0990001N", "nom", "Jean-Moulin"));
        Matcher made = Pattern.compile("/campagnes/([a-z0-9-]+)/")
                .matcher(answer.headers().firstValue("Location").orElse(""));
        assertTrue(made.find(), "the campaign was opened");
        return made.group(1);
    }

    /** Writes a private entry and gives its address. */
    private static String write(Visitor teacher, String text) {
        Matcher group = Pattern.compile("name=\"groupe\" value=\"([^\"]+)\"")
                .matcher(teacher.get("/journal/nouveau").body());
        assertTrue(group.find(), "the teacher has a group to write in");
        HttpResponse<String> answer = teacher.post(
                "/journal/nouveau",
                "/journal/nouveau",
                Map.of(
                        "groupe",
                        group.group(1),
                        "retenu",
                        text,
                        "pour",
                        "moi",
                        "_une-fois",
                        "rights-" + System.nanoTime()));
        assertEquals(303, answer.statusCode());
        return Pattern.compile("/journal/(?!nouveau|groupe)[a-z0-9-]+")
                .matcher(teacher.get("/journal").body())
                .results()
                .map(found -> found.group())
                .distinct()
                .filter(path -> teacher.get(path).body().contains(text))
                .findFirst()
                .orElseThrow();
    }
}
