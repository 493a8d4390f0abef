package fr.essaim.host.embedded.web.bridge;

import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/** The directory of the contract. */
@Singleton
public final class BridgedPeople {

    private final Transactions transactions;
    private final Accounts accounts;

    @Inject
    public BridgedPeople(Transactions transactions, Accounts accounts) {
        this.transactions = transactions;
        this.accounts = accounts;
    }

    /** By school or by user name; the whole directory is given to nobody. An address serves as a user name. */
    Answer list(Call call) {
        Optional<String> uai = call.asked("uai");
        Optional<String> username = call.asked("username");
        if (uai.isEmpty() && username.isEmpty()) {
            throw Refusal.badRequest();
        }
        List<Account> found = transactions.read(() -> uai.map(accounts::ofSchool)
                .orElseGet(() -> username.flatMap(accounts::byLogin).stream().toList()));
        return Bodies.page(call, found, this::json);
    }

    Answer get(Call call) {
        return Answer.ok(json(account(call.steps().get(1)).orElseThrow(Refusal::notFound)));
    }

    Optional<Account> account(String id) {
        return id(id).flatMap(known -> transactions.read(() -> accounts.find(known)));
    }

    JsonObject json(Account account) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("id", account.id().value())
                .add("username", account.username())
                .add("displayName", account.displayName())
                .add("language", "fr");
        Bodies.orNull(object, "uai", account.school());
        return object.add("function", account.function().code())
                .add("active", account.active())
                .add("admin", account.administrator())
                .build();
    }

    static Optional<Id> id(String text) {
        try {
            return Optional.of(Id.of(text));
        } catch (Failure.NotFound notOurs) {
            return Optional.empty();
        }
    }
}
