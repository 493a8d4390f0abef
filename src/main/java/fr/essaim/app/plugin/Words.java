package fr.essaim.app.plugin;

import fr.essaim.web.Language;

/** A text of the descriptor in both languages; the schema test sees to it that neither is missing. */
public record Words(String fr, String en) {

    public static final Words NONE = new Words("", "");

    public String in(Language language) {
        return language == Language.EN ? en : fr;
    }

    public boolean isEmpty() {
        return fr.isEmpty();
    }
}
