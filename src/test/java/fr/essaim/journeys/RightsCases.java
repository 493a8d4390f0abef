package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.Test;

/**
 * The rights table against the running WAR: every route, each verb, as each role and as a stranger, asking for a page
 * and for JSON. Unsafe requests carry no proof of ours, so that a door that lets in changes nothing (409, or back to
 * the form), and one that refuses does so before it.
 */
interface RightsCases extends Deployed {

    String CAMPAIGN = "journee-du-12-mars";
    List<String> FORMS = List.of("text/html", "application/json");

    /** The story's people, one for each role; in the campaign, but for the last two. */
    Map<String, Role> CAST = Map.of(
            "claire-amblard", Role.TEACHER,
            "malik-ouardi", Role.ANIMATOR,
            "nadia-lefort", Role.PROJECT_TEAM,
            "thomas-ibarra", Role.PROJECT_TEAM,
            "helene-vautrin", Role.DIRECTION,
            "paul-laurent", Role.ACADEMY,
            "sophie-renard", Role.ADMIN);

    @Test
    default void everyRouteAnswersEachRoleAsTheTableSays() {
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
    default void aCampaignOfOthersIsAsUnknownAsOneThatIsNot() {
        Visitor nadia = new Visitor(base()).as("nadia-lefort");
        String others = open(nadia, "Entre nous seulement");
        Visitor thomas = new Visitor(base()).as("thomas-ibarra");
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

    private Map<String, Visitor> visitors() {
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        visitors.put("nobody", new Visitor(base()));
        CAST.keySet().stream().sorted().forEach(name -> visitors.put(name, new Visitor(base()).as(name)));
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
}
