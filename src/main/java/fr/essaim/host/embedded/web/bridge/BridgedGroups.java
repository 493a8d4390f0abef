package fr.essaim.host.embedded.web.bridge;

import fr.essaim.host.embedded.EmbeddedProvider;
import fr.essaim.host.embedded.ExchangeGroup;
import fr.essaim.host.embedded.ExchangeGroups;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.spi.HostMember.Role;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.Spaces;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Groups and members of the contract. Only groups of members are made: nothing wider is offered here. */
@Singleton
public final class BridgedGroups {

    private static final Set<String> KINDS = Set.of("school", "team", "other");

    private final Transactions transactions;
    private final ExchangeGroups groups;
    private final BridgedPeople people;
    private final Spaces spaces;

    @Inject
    public BridgedGroups(
            Transactions transactions, ExchangeGroups groups, BridgedPeople people, EmbeddedProvider embedded) {
        this.transactions = transactions;
        this.groups = groups;
        this.people = people;
        this.spaces = embedded.forGuest().spaces();
    }

    Answer list(Call call) {
        boolean archived = call.asked("archived").map(Boolean::valueOf).orElse(false);
        List<ExchangeGroup> found = transactions.read(() -> asked(call));
        return Bodies.page(
                call,
                found.stream()
                        .filter(group -> call.asked("externalId").isPresent() || group.archived() == archived)
                        .toList(),
                group -> json(call, group));
    }

    private List<ExchangeGroup> asked(Call call) {
        Optional<String> key = call.asked("externalId");
        if (key.isPresent()) {
            return groups.byKey(key.get()).stream().toList();
        }
        return call.asked("member")
                .map(member -> BridgedPeople.id(member).map(groups::ofMember).orElse(List.of()))
                .orElseThrow(Refusal::badRequest);
    }

    Answer create(Call call) {
        JsonObject body = Bodies.object(call);
        if (!KINDS.contains(Bodies.text(body, "kind", 20))
                || !Bodies.text(body, "visibility", 20).equals("members")) {
            throw Refusal.invalid();
        }
        String key = Bodies.text(body, "externalId", 200);
        boolean known = spaces.byKey(key).isPresent();
        HostSpace made = spaces.create(new SpaceWish(
                key,
                Bodies.text(body, "name", 200),
                Bodies.maybe(body, "descriptionHtml").map(Bodies::plain).orElse(""),
                Bodies.maybe(body, "uai")));
        JsonObject json = json(call, find(made.id()));
        return known ? Answer.ok(json) : Answer.created(call.path() + "/" + made.id(), json);
    }

    Answer get(Call call) {
        return Answer.ok(json(call, find(call.steps().get(1))));
    }

    Answer update(Call call) {
        ExchangeGroup group = find(call.steps().get(1));
        JsonObject body = Bodies.object(call);
        String name = Bodies.maybe(body, "name").orElse(group.name());
        String description =
                Bodies.maybe(body, "descriptionHtml").map(Bodies::plain).orElse(group.description());
        if (name.isBlank() || name.length() > 200) {
            throw Refusal.invalid();
        }
        spaces.create(new SpaceWish(group.key(), name, description, Optional.of(group.uai())));
        Bodies.flag(body, "archived")
                .ifPresent(archived -> spaces.archive(group.id().value(), archived));
        return get(call);
    }

    Answer members(Call call) {
        ExchangeGroup group = find(call.steps().get(1));
        return Bodies.page(
                call,
                group.members(),
                member -> json(people.account(member.account().value()).orElseThrow(Refusal::notFound), member));
    }

    Answer putMember(Call call) {
        String person = call.steps().get(3);
        Account account = people.account(person).orElseThrow(Refusal::notFound);
        String role = Bodies.text(Bodies.object(call), "role", 20);
        if (!Set.of("member", "operator", "owner").contains(role)) {
            throw Refusal.invalid();
        }
        String group = find(call.steps().get(1)).id().value();
        spaces.addMember(group, person, role.equals("member") ? Role.MEMBER : Role.OPERATOR);
        return Answer.ok(json(account, find(group).member(account.id()).orElseThrow(Refusal::notFound)));
    }

    Answer deleteMember(Call call) {
        spaces.removeMember(find(call.steps().get(1)).id().value(), call.steps().get(3));
        return Answer.gone();
    }

    ExchangeGroup find(String id) {
        return BridgedPeople.id(id)
                .flatMap(known -> transactions.read(() -> groups.find(known)))
                .orElseThrow(Refusal::notFound);
    }

    private JsonObject json(Account account, ExchangeGroup.Member member) {
        return Json.createObjectBuilder()
                .add("user", people.json(account))
                .add("role", member.operator() ? "operator" : "member")
                .add("since", member.since().toString())
                .build();
    }

    private JsonObject json(Call call, ExchangeGroup group) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("id", group.id().value())
                .add("name", group.name())
                .add("kind", "team");
        Bodies.orNull(object, "externalId", Optional.of(group.key()));
        Bodies.orNull(object, "uai", Optional.of(group.uai()));
        return object.addNull("parent")
                .add("visibility", "members")
                .add("joining", "closed")
                .add("archived", group.archived())
                .add("memberCount", group.members().size())
                .add("url", call.site() + "/plateforme/groupes/" + group.id())
                .add("created", group.created().toString())
                .build();
    }
}
