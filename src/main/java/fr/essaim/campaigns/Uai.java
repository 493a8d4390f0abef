package fr.essaim.campaigns;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The national number of a school: seven digits and a letter that checks them. A wrong letter is worth a warning,
 * never a refusal: some académies number their annexes their own way.
 */
public final class Uai {

    private static final Pattern FORM = Pattern.compile("[0-9]{7}[A-Z]");
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private Uai() {}

    public static String clean(String text) {
        return text == null ? "" : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    public static boolean hasForm(String uai) {
        return FORM.matcher(uai).matches();
    }

    public static boolean hasRightLetter(String uai) {
        int number = Integer.parseInt(uai.substring(0, 7));
        return LETTERS.charAt(number % LETTERS.length()) == uai.charAt(7);
    }
}
