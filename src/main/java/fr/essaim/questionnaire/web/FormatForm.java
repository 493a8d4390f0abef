package fr.essaim.questionnaire.web;

import fr.essaim.kernel.Failure;
import fr.essaim.questionnaire.files.HowToRead;
import fr.essaim.questionnaire.intake.Table;
import jakarta.ws.rs.core.MultivaluedMap;

/** What a person says of encoding, separator and headings: another reading, or that this one is right. */
final class FormatForm {

    private FormatForm() {}

    static HowToRead read(String encoding, String separator, String titles) {
        if (!ReadingView.ENCODINGS.contains(encoding) || separator.length() != 1) {
            throw new Failure.Invalid("encodage", "questionnaire.unknown-format");
        }
        if (!titles.strip().matches("[1-9]\\d{0,4}")) {
            throw new Failure.Invalid("titres", "questionnaire.no-such-line", titles);
        }
        return HowToRead.said(encoding, separator.charAt(0), Integer.parseInt(titles.strip()));
    }

    static String said(Table.Format format) {
        return format.encoding() + " " + (int) (format.separator() + " ").charAt(0) + " " + format.titles();
    }

    /** The reading that was on the screen is the one that holds now; another tab may have changed it. */
    static void confirmed(Table.Format format, MultivaluedMap<String, String> form) {
        if (!said(format).equals(form.getFirst("lecture"))) {
            throw new Failure.Invalid("encodage", "questionnaire.format-changed");
        }
    }
}
