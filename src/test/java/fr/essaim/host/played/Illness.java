package fr.essaim.host.played;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;

/** The kinds of trouble a host can be in. */
public enum Illness {
    SERVER_ERROR("500", says(500, "text/html", "")),
    BUSY("429 + Retry-After", says(429, "application/json", "{}").withHeader("Retry-After", "600")),
    SILENCE("30 s", says(200, "application/json", "[]").withFixedDelay(30_000)),
    RESET("reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
    EMPTY("empty", says(200, "application/json", "")),
    MALFORMED("malformed", says(200, "application/json", "{\"status\":0,\"resu")),
    WRONG_TYPE("wrong type", says(200, "text/plain", "{\"status\":0,\"result\":{\"items\":[]}}")),
    LOGIN_PAGE("HTML login page", says(200, "text/html", "<form action=\"/login\">Connexion</form>")),
    EXPIRED_TLS("expired TLS", aResponse()),
    TWICE_ENCODED(
            "double-encoded error",
            says(200, "application/json", "\"{\\u0022status\\u0022:-1,\\u0022message\\u0022:\\u0022Non\\u0022}\"")),
    HALF_CREATED("half-created", says(500, "text/html", "")),
    ANSWER_LOST("answer lost after creation", aResponse().withFault(Fault.EMPTY_RESPONSE));

    private final String title;
    private final ResponseDefinitionBuilder said;

    Illness(String title, ResponseDefinitionBuilder said) {
        this.title = title;
        this.said = said;
    }

    private static ResponseDefinitionBuilder says(int status, String type, String body) {
        return aResponse().withStatus(status).withHeader("Content-Type", type).withBody(body);
    }

    ResponseDefinitionBuilder said() {
        return said;
    }

    /** Whether what was asked is done all the same. @param makesGroup whether a group is asked for */
    boolean works(boolean makesGroup) {
        return this == ANSWER_LOST || this == HALF_CREATED && makesGroup;
    }

    @Override
    public String toString() {
        return title;
    }
}
