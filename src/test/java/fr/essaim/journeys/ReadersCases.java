package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who reads what of whom in the running WAR, on the pages themselves: a door that opens may still show too much. */
interface ReadersCases extends Deployed {

    String CAMPAIGN = "journee-du-12-mars";

    @Test
    default void aTeamReadsTheTeachersOfItsOwnSchoolOnly() {
        String roster = "/campagnes/" + CAMPAIGN + "/enseignants";
        // Nadia was given the hat of both teams, Thomas has that of Rosa-Parks
        String parks = new Visitor(base()).as("thomas-ibarra").get(roster).body();
        String both = new Visitor(base()).as("nadia-lefort").get(roster).body();
        assertTrue(both.contains("Berthier") && both.contains("Amblard"), "Nadia sees the teachers of both");
        assertTrue(parks.contains("Amblard"), "Thomas sees Claire, who teaches at his school");
        assertFalse(parks.contains("Berthier"), "Thomas must not see Lucas, who teaches elsewhere");
    }

    @Test
    default void aPrivateEntryIsUnknownToAnyoneElse() {
        Visitor claire = new Visitor(base()).as("claire-amblard");
        String title = "Rien que pour moi " + System.nanoTime();
        String entry = write(claire, title);
        assertTrue(claire.get(entry).body().contains(title), "Claire reads what she wrote at " + entry);
        for (String other :
                List.of("julien-maret", "malik-ouardi", "nadia-lefort", "helene-vautrin", "sophie-renard")) {
            HttpResponse<String> answer = new Visitor(base()).as(other).get(entry);
            assertNotEquals(200, answer.statusCode(), other);
            assertFalse(answer.body().contains(title), other);
        }
    }

    @Test
    default void aHeadSeesTheGroupsButNotWhoIsACatalyst() {
        String page = "/campagnes/" + CAMPAIGN + "/groupes";
        assertTrue(new Visitor(base()).as("nadia-lefort").get(page).body().contains("catalyseur"), "the team does");
        HttpResponse<String> head = new Visitor(base()).as("helene-vautrin").get(page);
        assertEquals(200, head.statusCode());
        assertFalse(head.body().contains("catalyseur"), "the head does not");
    }

    @Test
    default void whatOnePersonAnsweredIsReadByTheTeamAlone() {
        String concerns = "/campagnes/" + CAMPAIGN + "/preoccupations";
        Visitor nadia = new Visitor(base()).as("nadia-lefort");
        assertTrue(nadia.get(concerns + "/libres").body().contains("relecture"), "the team reads free concerns");
        assertTrue(nadia.get(concerns).body().contains("class=\"pd\""), "the team sees a dot for each");
        for (String other : List.of("helene-vautrin", "paul-laurent", "malik-ouardi", "claire-amblard")) {
            Visitor visitor = new Visitor(base()).as(other);
            for (String page : List.of(concerns + "/libres", "/campagnes/" + CAMPAIGN + "/questionnaire")) {
                int status = visitor.get(page).statusCode();
                assertTrue(status == 403 || status == 404, other + " " + page + " " + status);
            }
            String board = visitor.get(concerns).body();
            assertFalse(board.contains("class=\"pd\"") || board.contains("relecture"), other);
        }
    }

    @Test
    default void theAcademiesPoolIsReadWithinEachConsentByTeamsAndRepresentativesAlone() {
        String search = "/campagnes/" + CAMPAIGN + "/animateurs";
        for (String reader : List.of("nadia-lefort", "thomas-ibarra", "helene-vautrin")) {
            String page = new Visitor(base()).as(reader).get(search).body();
            assertTrue(page.contains("Corvol"), reader + " finds who agreed");
            assertFalse(page.contains("Julien Maret"), reader + ": he teaches at Rosa-Parks");
            assertFalse(page.contains("Wetzel"), reader + ": his consent has ended");
            assertFalse(page.contains("@"), reader + ": nobody's address");
        }
        String academy =
                new Visitor(base()).as("paul-laurent").get("/academie/vivier").body();
        assertTrue(academy.contains("Corvol"));
        assertFalse(academy.contains("Ferrand"), "for her own campaigns only");
        assertFalse(academy.contains("Wetzel"));
        for (String other : List.of("claire-amblard", "malik-ouardi", "sophie-renard")) {
            Visitor visitor = new Visitor(base()).as(other);
            for (String page : List.of(search, "/academie/vivier", "/academie/vivier/registre.csv")) {
                HttpResponse<String> answer = visitor.get(page);
                assertTrue(answer.statusCode() == 403 || answer.statusCode() == 404, other + " " + page);
                assertFalse(answer.body().contains("Corvol"), other + " " + page);
            }
        }
    }

    @Test
    default void aSpaceIsUnknownToThoseOutsideIt() {
        Visitor claire = new Visitor(base()).as("claire-amblard");
        Matcher link = Pattern.compile("href=\"/essaim(/plateforme/groupes/[a-z0-9-]+)\"")
                .matcher(claire.get("/plateforme").body());
        assertTrue(link.find(), "Claire has a space");
        assertEquals(200, claire.get(link.group(1)).statusCode());
        for (String other : List.of("malik-ouardi", "helene-vautrin", "paul-laurent")) {
            assertEquals(404, new Visitor(base()).as(other).get(link.group(1)).statusCode(), other);
        }
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
