package fr.essaim.campaigns.academies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AcademiesTest {

    @Test
    void theNumberOfASchoolSaysItsAcademie() {
        assertEquals("Lyon", Academies.of("0690001A"));
        assertEquals("Rennes", Academies.of("0220032R"));
        assertEquals("Corse", Academies.of("7200001B"));
        assertEquals("La Réunion", Academies.of("9740001C"));
        assertEquals("Essaims", Academies.of("0990001N"), "invented schools have one of their own");
        assertEquals("123", Academies.of("1230001N"), "where none is known, the département alone");
        assertEquals("", Academies.of("Lyon"));
    }

    @Test
    void aRepresentativeIsUnderstoodHoweverHisAcademieIsWritten() {
        assertTrue(Academies.means("Académie de Lyon", "Lyon"));
        assertTrue(Academies.means("LYON", "Lyon"));
        assertTrue(Academies.means("0690001A", "Lyon"));
        assertTrue(Academies.means("académie des Essaims", "Essaims"));
        assertTrue(Academies.means("Académie d’Orléans-Tours", "Orléans-Tours"));
        assertTrue(Academies.means("Académie de La Réunion", "La Réunion"));
        assertFalse(Academies.means("Lyon", "Lille"));
        assertTrue(Academies.hold(java.util.Set.of("Lille", "Académie de Lyon"), "0690001A"));
        assertFalse(Academies.hold(java.util.Set.of("Lille"), "0690001A"));
        assertFalse(Academies.hold(java.util.Set.of(), "0690001A"));
        assertFalse(Academies.means("", ""), "nobody's académie is not everybody's");
    }
}
