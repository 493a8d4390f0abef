package fr.essaim.web;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import java.util.Optional;

/**
 * One hat of one person. Without a campaign it holds on the whole instance (an administrator, an academy
 * representative for the académie in {@code scope}, a project team allowed to open campaigns for the school there).
 *
 * @param scope the UAI of the school, or the code of the académie for {@link Role#ACADEMY}
 */
public record Grant(Role role, Optional<Id> campaign, String scope) {

    public static Grant inCampaign(Role role, Id campaign, String school) {
        return new Grant(role, Optional.of(campaign), school);
    }

    public static Grant everywhere(Role role, String scope) {
        return new Grant(role, Optional.empty(), scope);
    }

    public boolean in(Id wanted) {
        return campaign.filter(wanted::equals).isPresent();
    }
}
