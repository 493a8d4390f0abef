package fr.essaim.app.own.kept;

import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The account one signs in with. */
@Singleton
public final class OwnAccount implements OwnData {

    private final Accounts accounts;

    @Inject
    public OwnAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String category() {
        return "account";
    }

    @Override
    public List<Piece> of(Id person) {
        return accounts.find(person).stream()
                .map(account -> Piece.about(account.displayName())
                        .with("username", account.username())
                        .with("email", account.email())
                        .with("school", account.uai())
                        .said(
                                "function",
                                "app.own.function." + account.function().code())
                        .at("since", account.created()))
                .toList();
    }
}
