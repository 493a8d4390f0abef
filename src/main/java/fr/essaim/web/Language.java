package fr.essaim.web;

import java.util.Locale;

/** The two languages of the screens; French is the base. */
public enum Language {
    FR(Locale.FRANCE),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String code() {
        return locale.getLanguage();
    }

    /** The language named by a two-letter code, French for anything else. */
    public static Language of(String code) {
        return "en".equalsIgnoreCase(code) ? EN : FR;
    }

    /** The first of ours in an Accept-Language header, French when there is none. */
    public static Language preferred(String acceptLanguage) {
        if (acceptLanguage == null) {
            return FR;
        }
        for (String part : acceptLanguage.toLowerCase(Locale.ROOT).split(",")) {
            String tag = part.trim();
            if (tag.startsWith("fr")) {
                return FR;
            }
            if (tag.startsWith("en")) {
                return EN;
            }
        }
        return FR;
    }
}
