package fr.essaim.web.parts;

import fr.essaim.web.drawings.Cell;
import fr.essaim.web.drawings.Cell.Seat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented people and figures with which the styleguide shows every component. */
public final class Samples {

    public Cell fullCell() {
        return new Cell(
                "F",
                "Groupe F",
                List.of(
                        Seat.of("Nils Arnaud", "histoire-géographie").asCatalyst(),
                        Seat.of("Estelle Joly", "anglais"),
                        Seat.of("Ibrahim Touré", "mathématiques"),
                        Seat.of("Rose Delmas", "SVT"),
                        Seat.of("Gaël Prigent", "EPS"),
                        Seat.of("Anouk Savary", "lettres")));
    }

    public Cell myCell() {
        return new Cell(
                "H",
                "Groupe H",
                List.of(
                        Seat.of("Claire Amblard", "français").asMe(),
                        Seat.of("Julien Maret", "mathématiques"),
                        Seat.of("Dounia Rahal", "anglais"),
                        Seat.of("Loïc Gall", "technologie"),
                        Seat.of("Léonie Bost", "arts plastiques")));
    }

    public Cell formingCell() {
        return new Cell("", "Groupe en formation", List.of(Seat.of("Awa Cissé", "")));
    }

    public List<Badge> badges() {
        return List.of(
                Badge.good("Fait"),
                Badge.yours("À vous"),
                Badge.open("Possible en brouillon"),
                Badge.later("Dans 14 jours"),
                Badge.waiting("En attente d’envoi"),
                Badge.mine("Visible de vous seule"),
                Badge.warn("À voir"),
                Badge.bad("Refusé"),
                Badge.info("Mis à jour"),
                Badge.plain("autonomie"));
    }

    public List<Link> tabs() {
        return List.of(
                Link.here("Ruche", "#onglets"), Link.to("Liste", "#onglets"), Link.to("Comparer A et B", "#onglets"));
    }

    public List<Link> trail() {
        return List.of(Link.to("Campagnes", "#fil"), Link.to("Journée du 12 mars", "#fil"));
    }

    public Table table() {
        return new Table(
                "Choix libre, 11 h 00",
                List.of("Atelier", "#Demandes", "#Places", "État"),
                List.of(
                        List.of("La carte mentale à plusieurs mains", "15", "12 sur 12", "3 au 2e vœu"),
                        List.of("Du brouillon à l’argument", "9", "10 sur 12", "2 places libres")));
    }

    public Map<String, String> schools() {
        return ordered("0990001N", "Collège Jean-Moulin", "0990002P", "Collège Rosa-Parks");
    }

    public Map<String, String> ways() {
        return ordered(
                "partage", "en partageant une préoccupation",
                "profils", "en mêlant les quatre profils");
    }

    public Map<String, String> wayHints() {
        return Map.of("partage", "recommandé pour vos deux collèges");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
