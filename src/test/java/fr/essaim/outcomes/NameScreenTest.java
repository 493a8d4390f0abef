package fr.essaim.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameScreenTest {

    private final NameScreen screen = new NameScreen(List.of(
            new NameScreen.Person("Aude", "Petit"),
            new NameScreen.Person("Jean-Luc", "Le Goff"),
            new NameScreen.Person("", "D’Arc"),
            new NameScreen.Person("Li", "")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aude Petit anime",
                "petit aude",
                "avec Mme Petit",
                "avec mme petit",
                "chez M. Le Goff",
                "écrit par Le Goff, hier",
                "LE GOFF",
                "demandez à Aude",
                "la grille de Petit",
                "Jean-Luc vous montre",
                "écrire à a.petit@college.example"
            })
    void whoeverIsNamedIsLeftOut(String text) {
        assertEquals("", screen.clean(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "un petit groupe",
                "Petit à petit, chacun écrit.",
                "On commence. Petit détour par le cahier.",
                "une étude audacieuse",
                "un goffre",
                "lire l’écran",
                ""
            })
    void aWordThatIsAlsoANameStays(String text) {
        assertEquals(text, screen.clean(text));
    }
}
