package fr.essaim.host.lti;

import fr.essaim.host.lti.tokens.LtiHome;
import fr.essaim.host.lti.tokens.LtiRefused;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.wire.Answers;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dynamic registration: reads what the platform says of itself, tells it of us, keeps both. */
@Singleton
public final class RegisterPlatform {

    public static final String NAMES_SCOPE =
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final String PLATFORM = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    private final Transactions transactions;
    private final Platforms platforms;
    private final Invitations invitations;
    private final LtiHome home;
    private final Ids ids;

    @Inject
    public RegisterPlatform(
            Transactions transactions, Platforms platforms, Invitations invitations, LtiHome home, Ids ids) {
        this.transactions = transactions;
        this.platforms = platforms;
        this.invitations = invitations;
        this.home = home;
        this.ids = ids;
    }

    /**
     * Calls the platform the invitation names, twice, and no other; none of its addresses may be elsewhere.
     *
     * @param token the platform's own, good for one registration, "" if it asks for none
     * @throws LtiRefused {@code other-platform}, {@code configuration}, {@code registration}, or {@code unreachable}
     */
    public Platform register(String key, String configuration, String token) {
        Invitations.Invitation invitation = invitations.get(key);
        JsonObject said = ask(request(at(configuration, invitation), ""), "configuration");
        URI endpoint = at(text(said, "registration_endpoint"), invitation);
        JsonObject answer = ask(
                request(endpoint, token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(ourselves().toString())),
                "registration");
        String client = text(answer, "client_id");
        if (client.isEmpty()) {
            throw new LtiRefused("registration");
        }
        String deployment = answer.get(TOOL) instanceof JsonObject tool ? text(tool, "deployment_id") : "";
        Platform made = new Platform(
                ids.next(),
                product(said, invitation.origin()),
                text(said, "issuer"),
                client,
                deployment.isEmpty() ? Set.of() : Set.of(deployment),
                at(text(said, "authorization_endpoint"), invitation),
                at(text(said, "token_endpoint"), invitation),
                at(text(said, "jwks_uri"), invitation));
        transactions.change(() -> {
            // Moodle gives a new client at each registration: the one before is no longer in use
            platforms.all().stream()
                    .filter(old -> old.issuer().equals(made.issuer()))
                    .forEach(old -> platforms.remove(old.id()));
            platforms.save(made);
        });
        invitations.used(key);
        return made;
    }

    private static URI at(String address, Invitations.Invitation invitation) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null && Platform.origin(uri).equals(invitation.origin())) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            // refused below, as one that leads elsewhere
        }
        throw new LtiRefused("other-platform");
    }

    private static HttpRequest.Builder request(URI address, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonObject ask(HttpRequest.Builder request, String code) {
        try {
            var answer = home.wire().send(request);
            Optional<JsonObject> body =
                    Answers.json(answer).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
            if (answer.statusCode() / 100 != 2 || body.isEmpty()) {
                throw new LtiRefused(code);
            }
            return body.get();
        } catch (HostFailure failure) {
            throw new LtiRefused("unreachable");
        } catch (IllegalArgumentException tokenWithSignsOfItsOwn) {
            throw new LtiRefused(code);
        }
    }

    /** What we are and want: names and addresses of people, and who is enrolled; no marks. */
    JsonObject ourselves() {
        URI own = URI.create(home.address());
        JsonObjectBuilder tool = Json.createObjectBuilder()
                .add("domain", own.getRawAuthority())
                .add("description", "Ateliers d’échange et groupes du Temps 2")
                .add("target_link_uri", home.url("/lti/launch"))
                .add("custom_parameters", Json.createObjectBuilder(Map.of("groups", "$Moodle.Person.userGroupIds")))
                .add(
                        "claims",
                        Json.createArrayBuilder(List.of("iss", "sub", "name", "given_name", "family_name", "email")))
                .add(
                        "messages",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("type", "LtiResourceLinkRequest"))
                                .add(Json.createObjectBuilder()
                                        .add("type", "LtiDeepLinkingRequest")
                                        .add("target_link_uri", home.url("/lti/launch"))
                                        .add("label", "Essaim")));
        return Json.createObjectBuilder()
                .add("application_type", "web")
                .add("response_types", Json.createArrayBuilder().add("id_token"))
                .add("grant_types", Json.createArrayBuilder().add("implicit").add("client_credentials"))
                .add("initiate_login_uri", home.url("/lti/login"))
                .add("redirect_uris", Json.createArrayBuilder().add(home.url("/lti/launch")))
                .add("client_name", "Essaim")
                .add("jwks_uri", home.url("/lti/jwks"))
                .add("logo_uri", home.url("/assets/img/icon.svg"))
                .add("token_endpoint_auth_method", "private_key_jwt")
                .add("scope", NAMES_SCOPE)
                .add(TOOL, tool)
                .build();
    }

    private static String product(JsonObject said, String otherwise) {
        String family = said.get(PLATFORM) instanceof JsonObject platform ? text(platform, "product_family_code") : "";
        String host = URI.create(otherwise).getHost();
        return family.matches("[A-Za-z0-9 ._-]{1,40}") ? family + " – " + host : host;
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
