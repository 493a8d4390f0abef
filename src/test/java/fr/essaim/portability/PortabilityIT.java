package fr.essaim.portability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.journeys.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The WAR that ships, on two other servers: deployed, signed in, read, written, refused. Profile {@code portability}. */
class PortabilityIT {

    private static final Path WAR = Path.of(System.getProperty("essaim.war"));
    private static final Path SERVERS = Path.of(System.getProperty("essaim.servers", "target/portability"));

    @TempDir
    Path directory;

    @Test
    void payaraMicro() throws Exception {
        List<String> command = List.of(
                java(),
                "-Xmx512m",
                "-Dessaim.demo=true",
                "-Dessaim.data=" + directory.resolve("data"),
                "-jar",
                SERVERS.resolve("payara-micro.jar").toString(),
                "--nocluster",
                "--port",
                "8391",
                "--contextRoot",
                "essaim",
                "--deploy",
                WAR.toString());
        try (OtherServer server = OtherServer.start(command, directory, 8391)) {
            smoke(server.base());
        }
    }

    @Test
    void openLiberty() throws Exception {
        Path user = directory.resolve("usr");
        Path home = Files.createDirectories(user.resolve("servers/essaim"));
        Files.writeString(home.resolve("server.xml"), """
                <server>
                  <featureManager>
                    <feature>servlet-6.0</feature><feature>cdi-4.0</feature><feature>restfulWS-3.1</feature>
                    <feature>jsonb-3.0</feature><feature>concurrent-3.0</feature>
                  </featureManager>
                  <httpEndpoint id="defaultHttpEndpoint" httpPort="8392" httpsPort="-1"/>
                  <webApplication location="%s" contextRoot="/essaim"/>
                </server>
                """.formatted(WAR));
        Files.writeString(
                home.resolve("jvm.options"),
                "-Dessaim.demo=true\n-Xmx512m\n-Dessaim.data=" + directory.resolve("data") + "\n");
        List<String> command = List.of("bash", SERVERS.resolve("wlp/bin/server").toString(), "run", "essaim");
        try (OtherServer server =
                OtherServer.start(command, directory, 8392, Map.of("WLP_USER_DIR", user.toString()))) {
            smoke(server.base());
        }
    }

    private static void smoke(String base) {
        Visitor nadia = new Visitor(base).as("nadia-lefort");
        HttpResponse<String> list = nadia.get("/campagnes");
        assertEquals(200, list.statusCode(), "the project team reads its campaigns");
        assertTrue(list.body().contains("Journée du 12 mars"), "the story is there, in UTF-8");
        HttpResponse<String> opened = nadia.post(
                "/campagnes/nouvelle",
                "/campagnes/nouvelle",
                Map.of("titre", "Été à l’école", "uai", "0990001N", "nom", "Jean-Moulin"));
        assertEquals(303, opened.statusCode(), "a form is taken");
        assertTrue(nadia.get("/campagnes").body().contains("Été à l’école"), "and what it said is kept");

        Visitor stranger = new Visitor(base);
        assertEquals(303, stranger.get("/campagnes").statusCode(), "a stranger is led to the sign-in");
        HttpResponse<String> nowhere = stranger.get("/nulle-part", "application/json");
        assertEquals(404, nowhere.statusCode());
        assertEquals(
                "application/problem+json",
                nowhere.headers().firstValue("Content-Type").orElse(""));
        assertTrue(
                nowhere.headers()
                        .firstValue("Content-Security-Policy")
                        .orElse("")
                        .startsWith("default-src 'none'"),
                "errors carry the security headers too");
        assertEquals(200, stranger.get("/assets/css/base.css", "text/css").statusCode(), "the styles are served");
        mishaps(stranger);
        files(nadia);
        assertTrue(stranger.get("/lti/jwks", "application/json").body().contains("\"keys\""), "keys are published");
    }

    /** What the server would answer by itself is said by us; of an address it cannot read we may never hear. */
    private static void mishaps(Visitor stranger) {
        HttpResponse<String> nothing = stranger.get("/assets/nothing.css");
        assertEquals(404, nothing.statusCode());
        assertTrue(nothing.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .startsWith("default-src 'none'"));
        HttpResponse<String> unreadable = stranger.get("/campagnes/%00");
        assertEquals(4, unreadable.statusCode() / 100);
        assertTrue(!unreadable.body().contains("\tat "));
    }

    /** A file goes in (a questionnaire, by the form of its page) and one comes out (the synthesis, drawn as PDF). */
    private static void files(Visitor nadia) {
        String start = "/campagnes/journee-du-12-mars/questionnaire";
        Matcher form = Pattern.compile("multipart/form-data\"[^>]* action=\"[^\"]*?(/campagnes/[^\"]+)\"")
                .matcher(nadia.get(start).body());
        assertTrue(form.find(), "the form that takes a file");
        String sent = "--part\r\nContent-Disposition: form-data; name=\"_jeton\"\r\n\r\n" + nadia.token(start)
                + "\r\n--part\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"rien.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n\r\n--part--\r\n";
        HttpResponse<String> answer = nadia.send(nadia.request(form.group(1).replace("&amp;", "&"))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(sent)));
        assertEquals(422, answer.statusCode(), "an empty file is read and refused");
        assertTrue(answer.body().contains("vide"), "and the page says why");
        HttpResponse<String> pdf = nadia.get("/campagnes/journee-du-12-mars/bilan/synthese.pdf", "application/pdf");
        assertEquals(200, pdf.statusCode(), "the synthesis is drawn");
        assertTrue(pdf.body().startsWith("%PDF-"), "as PDF");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
