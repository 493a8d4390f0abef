package fr.essaim.host.elgg;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.wire.Answers;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an action answered, judged by status and shape alone: its sentences are in whatever language.
 *
 * @param guid of what was made or changed, where the answer says it
 */
record Outcome(Kind kind, Optional<String> guid) {

    private static final Pattern PAGE = Pattern.compile("/(?:discussion/view|groups/profile)/(\\d+)(?:/|$)");

    /** How it went. */
    enum Kind {
        /** Done, or so the host says. */
        DONE,
        /** The action ran and said no: wrong input, no right, already so; it does not say which. */
        REFUSED,
        /** The action never ran: session or proof are no longer good, or the account may not call it. */
        NOT_LET_IN
    }

    /** @throws HostFailure when it cannot be known whether the action ran */
    static Outcome of(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 429
                || status == 503 && answer.headers().firstValue("Retry-After").isPresent()) {
            throw HostFailure.busy(Answers.patience(answer));
        }
        if (status >= 500) {
            throw HostFailure.unavailable(status == 503 ? "maintenance" : "server-error");
        }
        if (status == 302 || status == 303) {
            return redirected(answer.headers().firstValue("Location").orElse(""));
        }
        if (status == 401 || status == 403) {
            return new Outcome(Kind.NOT_LET_IN, Optional.empty());
        }
        if (status == 404) {
            throw HostFailure.refused("no-such-action");
        }
        if (status >= 400) {
            return new Outcome(Kind.REFUSED, Optional.empty());
        }
        return body(Answers.json(answer)
                .flatMap(Outcome::object)
                .orElseThrow(() -> HostFailure.malformed("unreadable", null)));
    }

    /** A form without script: the next page is that of the thing when it went well, else the one before. */
    private static Outcome redirected(String location) {
        Optional<String> guid = guid(location);
        return new Outcome(guid.isPresent() ? Kind.DONE : Kind.REFUSED, guid);
    }

    private static Outcome body(JsonObject said) {
        Optional<String> guid = text(said, "forward_url").flatMap(Outcome::guid).or(() -> inValue(said));
        if (said.get("status") instanceof JsonNumber status) {
            if (status.intValue() == 0) {
                return new Outcome(Kind.DONE, guid);
            }
            boolean ran = said.get("output") != JsonValue.FALSE;
            return new Outcome(ran ? Kind.REFUSED : Kind.NOT_LET_IN, Optional.empty());
        }
        if (said.containsKey("value")) {
            return new Outcome(Kind.DONE, guid);
        }
        throw HostFailure.malformed("unreadable", null);
    }

    private static Optional<String> inValue(JsonObject said) {
        if (!(said.get("value") instanceof JsonObject value)) {
            return Optional.empty();
        }
        JsonObject entity = value.get("entity") instanceof JsonObject inner ? inner : value;
        return entity.get("guid") instanceof JsonNumber guid ? Optional.of(guid.toString()) : Optional.empty();
    }

    private static Optional<JsonObject> object(JsonValue value) {
        if (value instanceof JsonString twice) {
            return Answers.parse(twice.getString()).flatMap(Outcome::object);
        }
        return value instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static Optional<String> guid(String address) {
        Matcher page = PAGE.matcher(address);
        return page.find() ? Optional.of(page.group(1)) : Optional.empty();
    }
}
