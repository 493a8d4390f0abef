package fr.essaim.app.web.running;

import fr.essaim.app.install.InstallState;
import java.util.List;
import java.util.Map;

/**
 * What leaving would mean.
 *
 * @param counts what is kept, by word
 * @param spaces how many spaces of the platform are open
 * @param archives whether leaving archives them; else they stay open
 * @param options the descriptor's words, the default first
 */
public record UninstallView(
        InstallState state,
        Map<String, Long> counts,
        int spaces,
        boolean archives,
        List<String> options,
        int backupDays) {}
