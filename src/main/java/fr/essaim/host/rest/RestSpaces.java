package fr.essaim.host.rest;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.Spaces;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Groups, members and topics of the contract. The host keeps our key, so that creating twice gives one. */
final class RestSpaces implements Spaces {

    private static final String SERVICE = "service";

    private final Exchange exchange;
    private final RestPages pages;

    RestSpaces(Exchange exchange) {
        this.exchange = exchange;
        this.pages = new RestPages(exchange);
    }

    @Override
    public Optional<HostSpace> byKey(String key) {
        return pages.all("groups", Map.of("externalId", key), this::space).stream()
                .findFirst();
    }

    @Override
    public Optional<HostSpace> find(String id) {
        try {
            return Optional.of(space(exchange.get(group(id))));
        } catch (HostFailure failure) {
            return emptyIfMissing(failure);
        }
    }

    @Override
    public HostSpace create(SpaceWish wish) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("externalId", wish.key())
                .add("name", wish.name())
                .add("kind", "team")
                .add("visibility", "members")
                .add("joining", "closed")
                .add("descriptionHtml", escape(wish.description()));
        wish.uai().ifPresent(uai -> body.add("uai", uai));
        HostSpace made = space(exchange.call("POST", "groups", SERVICE, body.build()));
        return made.name().equals(wish.name()) ? made : renamed(made.id(), wish);
    }

    /** A host gives back what exists under the key as it is; the name is then ours to set right. */
    private HostSpace renamed(String id, SpaceWish wish) {
        JsonObject body = Json.createObjectBuilder()
                .add("name", wish.name())
                .add("descriptionHtml", escape(wish.description()))
                .build();
        return space(exchange.call("PATCH", group(id), SERVICE, body));
    }

    @Override
    public HostSpace archive(String space, boolean archived) {
        JsonObject body = Json.createObjectBuilder().add("archived", archived).build();
        return inSpace(() -> space(exchange.call("PATCH", group(space), SERVICE, body)));
    }

    @Override
    public List<HostMember> members(String space) {
        return inSpace(() -> pages.all(
                group(space) + "/members",
                Map.of(),
                member -> new HostMember(
                        Reading.text(Reading.object(member, "user"), "id"),
                        Reading.maybe(member, "role").orElse("member").equals("member")
                                ? HostMember.Role.MEMBER
                                : HostMember.Role.OPERATOR)));
    }

    @Override
    public void addMember(String space, String person, HostMember.Role role) {
        JsonObject body = Json.createObjectBuilder()
                .add("role", role == HostMember.Role.OPERATOR ? "operator" : "member")
                .add("notify", false)
                .build();
        try {
            exchange.call("PUT", group(space) + "/members/" + Exchange.step(person), SERVICE, body);
        } catch (HostFailure failure) {
            // one 404 for two things: which of them is missing, the space itself tells
            throw isMissing(failure) ? HostFailure.missing(find(space).isPresent() ? "person" : "space") : failure;
        }
    }

    @Override
    public void removeMember(String space, String person) {
        inSpace(() -> exchange.call("DELETE", group(space) + "/members/" + Exchange.step(person), SERVICE, null));
    }

    @Override
    public List<HostPost> posts(String space) {
        return inSpace(() -> pages.all(group(space) + "/topics", Map.of(), this::post)).stream()
                .filter(post -> !post.key().isEmpty())
                .sorted((a, b) -> a.posted().compareTo(b.posted()))
                .toList();
    }

    @Override
    public HostPost post(String space, PostWish wish) {
        JsonObject body = Json.createObjectBuilder()
                .add("externalId", wish.key())
                .add("title", wish.title())
                .add("bodyHtml", wish.body().value())
                .build();
        return inSpace(() -> post(
                exchange.call("POST", group(space) + "/topics", wish.author().orElse(SERVICE), body)));
    }

    @Override
    public HostPost edit(String space, String post, PostWish wish) {
        JsonObject body = Json.createObjectBuilder()
                .add("title", wish.title())
                .add("bodyHtml", wish.body().value())
                .build();
        try {
            return post(exchange.call("PATCH", "topics/" + Exchange.step(post), SERVICE, body));
        } catch (HostFailure failure) {
            throw isMissing(failure) ? HostFailure.missing("post") : failure;
        }
    }

    @Override
    public void withdraw(String space, String post) {
        try {
            exchange.call("DELETE", "topics/" + Exchange.step(post), SERVICE, null);
        } catch (HostFailure failure) {
            emptyIfMissing(failure);
        }
    }

    private static <T> T inSpace(Supplier<T> call) {
        try {
            return call.get();
        } catch (HostFailure failure) {
            throw isMissing(failure) ? HostFailure.missing("space") : failure;
        }
    }

    private static boolean isMissing(HostFailure failure) {
        return failure.kind() == HostFailure.Kind.MISSING;
    }

    static <T> Optional<T> emptyIfMissing(HostFailure failure) {
        if (isMissing(failure)) {
            return Optional.empty();
        }
        throw failure;
    }

    private static String group(String id) {
        return "groups/" + Exchange.step(id);
    }

    private HostSpace space(JsonObject group) {
        return new HostSpace(
                Reading.text(group, "id"),
                Reading.maybe(group, "externalId").orElse(""),
                Reading.text(group, "name"),
                Reading.maybe(group, "url").orElse(""),
                Reading.flag(group, "archived"));
    }

    private HostPost post(JsonObject topic) {
        return new HostPost(
                Reading.text(topic, "id"),
                Reading.maybe(topic, "externalId").orElse(""),
                Reading.text(topic, "title"),
                Reading.text(topic, "bodyHtml"),
                Reading.maybe(topic, "url").orElse(""),
                false,
                Reading.when(topic, "created"));
    }

    private static String escape(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
