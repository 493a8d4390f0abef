package fr.essaim.impressions.web;

import fr.essaim.impressions.board.Figure;
import fr.essaim.web.Shell;

/** One line of a chart: agreement at once and days later, in per cent of those who answered. */
public record FeelingBar(String label, Figure immediate, Figure delayed) {

    /** Length of a full bar in the units of the drawing. */
    private static final int LENGTH = 400;

    public int length(Figure figure) {
        return LENGTH * figure.share() / 100;
    }

    /** "82 % (de 11)", or why there is nothing. */
    public static String words(Shell shell, Figure figure) {
        if (!figure.shown()) {
            return shell.t("impressions.kept-back");
        }
        return figure.isEmpty()
                ? shell.t("impressions.nobody")
                : shell.t("impressions.share", figure.share(), figure.answers());
    }
}
