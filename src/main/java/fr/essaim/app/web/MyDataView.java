package fr.essaim.app.web;

import fr.essaim.app.own.OwnCopy;
import fr.essaim.campaigns.Campaign;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.web.Grant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept about one person: the account, the hats, what can be taken away, and who read the individual profile. What was written stands
 * in the journal and the space.
 *
 * @param account none while an administrator looks at the page as a role
 */
public record MyDataView(
        Optional<Account> account, List<Grant> grants, List<Campaign> campaigns, List<Look> looks, OwnCopy copy) {

    /** A school by the name its campaigns give it, with its number; anything else as it is. */
    public String named(String scope) {
        return campaigns.stream()
                .flatMap(campaign -> campaign.school(scope).stream())
                .findFirst()
                .map(school -> school.name() + " (" + scope + ")")
                .orElse(scope);
    }

    /** Parts that the person may erase alone. */
    public List<OwnCopy.Part> mayErase() {
        return copy.parts().stream().filter(OwnCopy.Part::erasable).toList();
    }

    /** Only of who may have been asked a questionnaire is there a profile to be read. */
    public boolean mayBeLookedAt() {
        return copy.has("teacher") || copy.has("questionnaire-answers") || !looks.isEmpty();
    }

    /** Keys of whom to ask for a correction: each role has its own. */
    public List<String> asks() {
        List<String> whom = new ArrayList<>();
        if (copy.has("teacher")) {
            whom.add("app.my-data-ask-team");
        }
        if (copy.has("animation") && !copy.has("animator-pool")) {
            whom.add("app.my-data-ask-animator");
        }
        return whom.isEmpty() ? List.of("app.my-data-ask-other") : whom;
    }

    /**
     * One look of somebody at the profile.
     *
     * @param what key of the message that says what was read
     * @param why key of the message that says for what
     */
    public record Look(String day, String time, String who, String what, String why) {}
}
