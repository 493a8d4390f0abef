package fr.essaim.web.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.host.TestClock;
import fr.essaim.kernel.Failure;
import fr.essaim.web.Flash;
import fr.essaim.web.OneRequest;
import fr.essaim.web.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The proof of a form with a file stands in its first field: an address is written into logs. */
class FormGuardTest {

    private static final String TYPE = "multipart/form-data; boundary=odd";

    private final TestClock clock = new TestClock();
    private final AnonymousToken anonymous = new AnonymousToken(clock);
    private final HttpServletRequest request = new OneRequest("POST", "/journal/x/photo").request();
    private InputStream body;

    private void send(String form) throws IOException {
        body = new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8));
        request.setAttribute(
                CurrentSession.NAME, new CurrentSession(new Sessions(clock), Optional.empty(), null, request, null));
        new FormGuard(anonymous, new Visit(), request).filter(asked());
    }

    private ContainerRequestContext asked() {
        return (ContainerRequestContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ContainerRequestContext.class}, (self, call, given) -> {
                    switch (call.getName()) {
                        case "getMediaType":
                            return new MediaType("multipart", "form-data");
                        case "getHeaderString":
                            return TYPE;
                        case "getEntityStream":
                            return body;
                        case "setEntityStream":
                            body = (InputStream) given[0];
                            return null;
                        default:
                            throw new UnsupportedOperationException(call.getName());
                    }
                });
    }

    private static String field(String name, String value) {
        return "--odd\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static final String FILE =
            "--odd\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"a\"\r\n\r\nx\r\n--odd--\r\n";

    @Test
    void theProofBeforeTheFileIsTakenWithTheWordsAndTheBodyIsLeftWhole() throws IOException {
        String form = field("_jeton", anonymous.token()) + field("retenu", "été") + FILE;
        send(form);
        assertArrayEquals(form.getBytes(StandardCharsets.UTF_8), body.readAllBytes());
        assertEquals(
                List.of("été"), ((Map<?, ?>) request.getAttribute(Flash.TYPED)).get("retenu"), "nothing typed is lost");
    }

    @Test
    void withoutItNothingIsTaken() {
        for (String form : List.of(
                FILE,
                field("_jeton", "faux") + FILE,
                FILE.replace("--odd--\r\n", field("_jeton", anonymous.token())),
                "")) {
            Failure.Conflict refused = assertThrows(Failure.Conflict.class, () -> send(form));
            assertEquals("web.form-too-old", refused.key());
        }
    }
}
