package fr.essaim.web.drawings;

import fr.essaim.web.drawings.Bars.Bar;
import fr.essaim.web.drawings.Cell.Seat;
import fr.essaim.web.drawings.MetroMap.Choice;
import fr.essaim.web.drawings.MetroMap.Line;
import fr.essaim.web.drawings.MetroMap.Slot;
import fr.essaim.web.drawings.MetroMap.Stop;
import fr.essaim.web.drawings.MetroMap.Workshop;
import fr.essaim.web.drawings.ProfileDots.Dot;
import fr.essaim.web.drawings.ProfileDots.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented groups and figures with which the styleguide shows every drawing. */
public final class DrawingSamples {

    private static final List<String> ROOMS = List.of("salle 104", "salle 106", "salle 108", "salle 110");

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

    public Swarm swarm() {
        return new Swarm(39, 40, "39 enseignants sur 40 concernés par au moins une des 4 préoccupations");
    }

    public Bars bars() {
        return new Bars(
                "Les plus partagées",
                "Préoccupation",
                "la partagent",
                "y arrivent au quotidien",
                40,
                List.of(
                        Bar.of("Tenir compte des rythmes, des niveaux", 38)
                                .marked(24)
                                .kept("Retenue"),
                        Bar.of("Faire rédiger et raisonner", 36).marked(15).kept("Retenue"),
                        Bar.of("Développer l’autonomie", 35).marked(19).kept("Retenue"),
                        Bar.of("Varier les façons de travailler", 35).marked(28),
                        Bar.of("Accompagner chaque élève", 34).marked(17),
                        Bar.of("Se rapprocher des usages des élèves", 24).marked(9)));
    }

    public ProfileDots dots() {
        Random chance = new Random(7);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            dots.add(new Dot(
                    Math.min(7.6, Math.max(0.5, 4 + chance.nextGaussian() * 1.5)),
                    Math.min(7.6, Math.max(0.5, 4 + chance.nextGaussian() * 1.3)),
                    false));
        }
        dots.set(12, new Dot(4.7, 6.1, true));
        return new ProfileDots(
                "Carte des profils : 40 enseignants selon leur usage du numérique et leur ouverture aux collègues",
                List.of(
                        new Quarter("attentistes : 12"),
                        new Quarter("catalyseurs : 7"),
                        new Quarter("modérés : 13"),
                        new Quarter("solitaires : 8")),
                "usage du numérique, de 0 à 8",
                "ouverture aux collègues, de 0 à 8",
                4,
                0.5,
                dots);
    }

    /** Eight groups of two schools, four workshops, two prescribed slots and a free one. */
    public MetroMap map() {
        int[][] ways = {{0, 1}, {2, 3}, {1, 0}, {3, 2}, {3, 1}, {0, 2}, {2, 0}, {1, 3}};
        List<Line> lines = IntStream.range(0, ways.length)
                .mapToObj(i -> new Line(
                        letter(i),
                        "Groupe " + letter(i),
                        (i == 3 || i == 4 || i > 5 ? "5 personnes, " : "6 personnes, ")
                                + (i < 5 ? "Jean-Moulin" : "Rosa-Parks"),
                        i < 5 ? 0 : 1,
                        "",
                        List.of(stop(ways[i][0]), stop(ways[i][1]), Stop.FREE)))
                .toList();
        List<Choice> choices = List.of(
                new Choice(2, 0, "12 sur 12", "15 demandes", ""),
                new Choice(2, 1, "10 sur 12", "", ""),
                new Choice(2, 2, "12 sur 12", "", ""),
                new Choice(2, 3, "10 sur 12", "", ""));
        return new MetroMap(
                List.of(
                        new Slot("Créneau 1", "9 h 00", false),
                        new Slot("Créneau 2", "10 h 00", false),
                        new Slot("Créneau 3, au choix", "11 h 00", true)),
                workshops(4),
                lines,
                choices,
                "");
    }

    /** Twelve groups of three schools, six workshops, four slots, the free one in the middle, one line chosen. */
    public MetroMap largeMap() {
        List<Line> lines = IntStream.range(0, 12)
                .mapToObj(i -> new Line(
                        letter(i),
                        "Groupe " + letter(i),
                        "6 personnes",
                        i / 4,
                        "",
                        List.of(stop(i % 6), stop((i + 2 + i / 6) % 6), Stop.FREE, stop((i * 5 + 3 + i / 6) % 6))))
                .toList();
        return new MetroMap(
                List.of(
                        new Slot("Créneau 1", "8 h 30", false),
                        new Slot("Créneau 2", "9 h 30", false),
                        new Slot("Au choix", "10 h 30", true),
                        new Slot("Créneau 4", "13 h 30", false)),
                workshops(6),
                lines,
                IntStream.range(0, 6)
                        .mapToObj(row -> new Choice(2, row, "11 sur 12", "", ""))
                        .toList(),
                "H");
    }

    private static Stop stop(int workshop) {
        return Stop.at(workshop, ROOMS.get(workshop % 4), "répond à 2 de ses préoccupations", "");
    }

    private static List<Workshop> workshops(int count) {
        return List.of(
                        new Workshop("A1", "La carte mentale à plusieurs mains", "Malik Ouardi"),
                        new Workshop("A2", "Le retour vocal : dire mieux, corriger moins", "Sabine Ferrand"),
                        new Workshop("A3", "Le plan de travail, chacun à son rythme", "Inès Baldacci"),
                        new Workshop("A4", "Du brouillon à l’argument", "Jonas Wetzel"),
                        new Workshop("A5", "Le débat mouvant", "Prune Achard"),
                        new Workshop("A6", "Filmer une expérience", "Théo Valmont"))
                .subList(0, count);
    }

    private static String letter(int i) {
        return String.valueOf((char) ('A' + i));
    }
}
