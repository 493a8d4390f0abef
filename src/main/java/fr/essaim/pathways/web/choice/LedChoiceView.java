package fr.essaim.pathways.web.choice;

import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.pathways.choice.steering.LedChoice;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import java.time.ZoneId;

/** The free choice as an animator reads it. */
public record LedChoiceView(LedChoice led, Language language, ZoneId zone) {

    public boolean isOpen() {
        return led.is(FreeChoice.State.OPEN);
    }

    public boolean isKnown() {
        return led.is(FreeChoice.State.ANNOUNCED);
    }

    /** What these numbers are worth now. */
    public String state(Shell shell) {
        if (led.state().isEmpty() || led.sessions().isEmpty()) {
            return shell.t(led.sessions().isEmpty() ? "choice.led-none" : "choice.led-not-yet");
        }
        return isOpen()
                ? new Countdown(led.deadline().orElseThrow(), led.now(), zone, language).until(shell)
                : shell.t(isKnown() ? "choice.led-known" : "choice.led-soon");
    }

    public String hours(Shell shell) {
        return led.slot()
                .map(slot ->
                        shell.t("choice.hours", Dates.time(slot.start(), language), Dates.time(slot.end(), language)))
                .orElse("");
    }

    public String room(LedChoice.Count count) {
        return count.where();
    }
}
