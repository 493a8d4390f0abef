package fr.essaim.spaces.web;

import fr.essaim.kernel.Failure;
import fr.essaim.spaces.Drift;
import fr.essaim.spaces.reconciler.SettleDrift;
import java.util.Arrays;

/** A kind of drift as a form sends it: {@code member-left}. */
public record DriftForm(Drift.Kind kind) {

    /** Called by JAX-RS. */
    public static DriftForm valueOf(String word) {
        return new DriftForm(Arrays.stream(Drift.Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Failure.Invalid("ecart", "spaces.no-such-drift")));
    }

    static SettleDrift.Choice choice(String word) {
        return word.equals("remettre") ? SettleDrift.Choice.RESTORE : SettleDrift.Choice.ACCEPT;
    }
}
