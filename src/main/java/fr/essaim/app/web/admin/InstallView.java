package fr.essaim.app.web.admin;

import fr.essaim.app.install.InstallPlan;
import fr.essaim.app.install.InstallState;
import fr.essaim.web.Language;
import java.util.Optional;

/**
 * The dry run.
 *
 * @param plan empty when the platform does not say what it can do
 * @param obstacle key of what keeps it from being installed, "" for nothing
 * @param found version of the interface the platform speaks, "" when not known
 * @param wanted the oldest that will do
 */
public record InstallView(
        InstallState state,
        Optional<InstallPlan> plan,
        Language language,
        String obstacle,
        String found,
        String wanted) {

    /** Where the obstacle is taken out of the way, "" where it is not ours to do. */
    public String way() {
        return switch (obstacle) {
            case "admin.test-first", "admin.plan-unknown" -> "/administration/reglages";
            case "admin.consent-first" -> "/administration/autorisations";
            default -> "";
        };
    }

    /** Key of the words on that way. */
    public String wayWords() {
        return way().equals("/administration/reglages") ? "admin.step-connect-go" : "admin.step-consent-go";
    }
}
