package fr.essaim.questionnaire.files;

import java.util.Optional;

/**
 * How a person says that a file is to be read; what is not said is found in the file itself.
 *
 * @param titles the line of the file that holds the headings, from 1
 */
public record HowToRead(Optional<String> encoding, Optional<Character> separator, Optional<Integer> titles) {

    public static final HowToRead GUESSED = new HowToRead(Optional.empty(), Optional.empty(), Optional.empty());

    public static HowToRead said(String encoding, char separator, int titles) {
        return new HowToRead(Optional.of(encoding), Optional.of(separator), Optional.of(titles));
    }
}
