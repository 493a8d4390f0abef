package fr.essaim.host.embedded.web.bridge;

import fr.essaim.host.embedded.EmbeddedProvider;
import fr.essaim.host.spi.NoticeWish;
import fr.essaim.host.spi.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Notices of the contract; who is not reached is told. */
@Singleton
public final class BridgedNotices {

    private final Notices notices;

    @Inject
    public BridgedNotices(EmbeddedProvider embedded) {
        this.notices = embedded.forGuest().notices();
    }

    Answer send(Call call) {
        JsonObject body = Bodies.object(call);
        List<String> recipients = Bodies.texts(body, "recipients");
        Map<String, String> missed = notices.send(new NoticeWish(
                Bodies.text(body, "externalId", 200),
                recipients,
                Bodies.text(body, "subject", 200),
                Bodies.text(body, "text", 10_000),
                Bodies.maybe(body, "url")));
        JsonArrayBuilder accepted = Json.createArrayBuilder();
        recipients.stream().filter(one -> !missed.containsKey(one)).forEach(accepted::add);
        JsonArrayBuilder rejected = Json.createArrayBuilder();
        missed.forEach((id, code) ->
                rejected.add(Json.createObjectBuilder().add("id", id).add("code", code)));
        return Answer.accepted(Json.createObjectBuilder()
                .add("accepted", accepted)
                .add("rejected", rejected)
                .build());
    }
}
