package fr.essaim.app.web.admin;

import fr.essaim.app.install.InstallPlan;
import fr.essaim.app.install.InstallState;
import fr.essaim.web.Language;

/**
 * The dry run.
 *
 * @param obstacle key of what keeps it from being installed, "" for nothing
 * @param found version of the interface the platform speaks, "" when not known
 * @param wanted the oldest that will do
 */
public record InstallView(
        InstallState state, InstallPlan plan, Language language, String obstacle, String found, String wanted) {}
