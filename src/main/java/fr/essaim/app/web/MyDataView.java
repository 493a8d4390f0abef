package fr.essaim.app.web;

import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.web.Grant;
import java.util.List;

/** What is kept about one person: the account and the hats. What was written stands in the journal and the space. */
public record MyDataView(Account account, List<Grant> grants) {}
