package fr.essaim.campaigns.web;

import fr.essaim.campaigns.team.Hat;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Role;
import fr.essaim.web.Dates;
import fr.essaim.web.Flash;
import fr.essaim.web.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The hats of a team as forms and addresses write them: {@code equipe-projet}, {@code direction/2026-12-18}, {@code aucun}. */
final class HatForm {

    static final String NONE = "aucun";

    private HatForm() {}

    /** @param until "" for a hat that is given for good */
    static Optional<Hat> hat(String role, String until) {
        Optional<LocalDate> day = day(until);
        return switch (role) {
            case NONE -> Optional.empty();
            case "equipe-projet" -> Optional.of(new Hat(Role.PROJECT_TEAM, day));
            case "direction" -> Optional.of(new Hat(Role.DIRECTION, day));
            default -> throw new Failure.Invalid("role", "campaigns.team-role");
        };
    }

    private static Optional<LocalDate> day(String until) {
        try {
            return until.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(until.strip()));
        } catch (DateTimeParseException noDay) {
            throw new Failure.Invalid("jusqu-au", "campaigns.team-until-wrong");
        }
    }

    static String path(Optional<Hat> hat) {
        return hat.map(one -> one.role().descriptorId()
                        + one.until().map(day -> "/" + day).orElse(""))
                .orElse(NONE);
    }

    static Flash said(Optional<Hat> hat, Language language) {
        return hat.flatMap(Hat::until)
                .map(day -> Flash.done("campaigns.team-lent", Dates.day(day, language)))
                .orElseGet(() -> Flash.done(hat.isPresent() ? "campaigns.team-seated" : "campaigns.team-left"));
    }
}
