package fr.essaim.web.parts;

import fr.essaim.web.drawings.DrawingSamples;
import fr.essaim.web.parts.JournalCard.Part;
import fr.essaim.web.parts.MiniPathway.Stop;
import fr.essaim.web.parts.MiniPathway.When;
import fr.essaim.web.parts.RiverStep.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented people and figures with which the styleguide shows every component. */
public final class Samples {

    public DrawingSamples drawings() {
        return new DrawingSamples();
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

    public List<RiverStep> river() {
        return List.of(
                RiverStep.of(
                        "Préoccupations",
                        State.DONE,
                        Badge.good("Fait"),
                        "4 retenues",
                        "sur 11, validées par 5 enseignants sur 6. Elles parlent à 39 enseignants sur 40.",
                        Link.to("Revoir les 4 préoccupations", "#riviere")),
                RiverStep.of(
                                "Animateurs",
                                State.DONE,
                                Badge.good("Fait"),
                                "4 animateurs sur 4",
                                "ont dit oui. Ils viennent de 3 autres collèges.",
                                Link.to("Voir les 4 animateurs", "#riviere"))
                        .blockedBy("Jonas Wetzel n’a pas encore lu son brief (3 lus sur 4). Cela ne bloque rien."),
                RiverStep.of(
                                "Groupes",
                                State.NOW,
                                Badge.yours("À vous"),
                                "44 enseignants placés sur 44,",
                                "en 8 groupes de 5 ou 6. 7 groupes sur 8 ont un catalyseur.",
                                Link.to("Relire et valider les 8 groupes", "#riviere"))
                        .blockedBy("Avant de publier : Rosa-Parks doit encore relire ses 3 groupes (F, G, H)."),
                RiverStep.of(
                                "Parcours",
                                State.OPEN,
                                Badge.open("Possible en brouillon"),
                                "16 places de groupe",
                                "à donner, 16 offertes.",
                                Link.to("Préparer les parcours", "#riviere"))
                        .noting("Si un groupe change, le brouillon se refait seul."),
                RiverStep.of(
                        "Jour J",
                        State.LATER,
                        Badge.later("Dans 14 jours"),
                        "Jeudi 12 mars,",
                        "de 9 h 00 à 11 h 45, au collège Jean-Moulin.",
                        Link.to("Voir ce qui s’imprimera", "#riviere")));
    }

    public DayCard day() {
        return new DayCard(
                "Prochaine séance, dans 8 minutes",
                "Du brouillon à l’argument",
                "#jour",
                "10 h 00",
                "à 10 h 45",
                "Salle 110",
                "premier étage",
                "Jonas Wetzel",
                Link.to("Écrire dans le journal", "#jour"));
    }

    public MiniPathway way() {
        return new MiniPathway(List.of(
                new Stop("9 h 00", "Le retour vocal", "#jour", "fait", When.DONE),
                new Stop("10 h 00", "Du brouillon à l’argument", "#jour", "à suivre", When.NOW),
                new Stop("11 h 00", "La carte mentale", "#jour", "au choix, votre 1er vœu", When.FREE)));
    }

    public MiniPathway longWay() {
        return new MiniPathway(List.of(
                new Stop("8 h 30", "Le retour vocal", "", "salle 106", When.NEXT),
                new Stop("9 h 30", "Du brouillon à l’argument", "", "salle 110", When.NEXT),
                new Stop("10 h 30", "Au choix", "", "vœux ouverts", When.FREE),
                new Stop("13 h 30", "La carte mentale", "", "salle 104", When.NEXT)));
    }

    public MiniPathway doorDay() {
        return new MiniPathway(List.of(
                new Stop("9 h 00", "La carte mentale à plusieurs mains", "", "groupes A et F", When.NEXT),
                new Stop("10 h 00", "La carte mentale à plusieurs mains", "", "groupes C et G", When.NEXT),
                new Stop("11 h 00", "La carte mentale à plusieurs mains", "", "au choix, 12 inscrits", When.FREE)));
    }

    public Welcome welcome() {
        return new Welcome(
                "Bienvenue à vous cinq",
                "Vous partagez une préoccupation : faire rédiger et raisonner. Voici votre matinée du 12 mars.",
                List.of(
                        new Stop("9 h 00", "Le retour vocal", "#espace", "salle 106", When.NEXT),
                        new Stop("10 h 00", "Du brouillon à l’argument", "#espace", "salle 110", When.NEXT),
                        new Stop("11 h 00", "au choix de chacun", "", "", When.FREE)),
                "L’équipe projet, 2 mars");
    }

    public List<JournalCard> entries() {
        return List.of(
                new JournalCard(
                        "Du brouillon à l’argument",
                        "Le groupe H, 10 h 52",
                        Badge.waiting("En attente d’envoi"),
                        List.of(Part.of(
                                "Les grandes idées que nous retenons",
                                "Écrire d’abord ce qu’on pense, mal, en cinq minutes."
                                        + " On argumente ensuite à partir du brouillon du voisin.")),
                        Link.NONE,
                        "Écrit hors connexion. L’envoi partira seul au retour du réseau."),
                new JournalCard(
                        "Le retour vocal",
                        "Julien Maret, 10 h 04",
                        Badge.good("Publié dans l’espace"),
                        List.of(Part.of(
                                "Mes 3 idées pour la mise en pratique",
                                "Devoir maison de 4e : un commentaire de 40 secondes, pour dire où le raisonnement casse.",
                                "Oral d’anglais avec Dounia : la même grille, deux matières.",
                                "Les élèves s’enregistrent entre eux avant de rendre.")),
                        Link.to("En faire une idée à essayer", "#espace"),
                        "3 collègues ont une idée proche"),
                new JournalCard(
                        "Le retour vocal",
                        "Vous, 9 h 58",
                        Badge.mine("Visible de vous seule"),
                        List.of(Part.of("", "Demander à Sabine sa liste de verbes pour commenter sans juger.")),
                        Link.NONE,
                        ""));
    }

    public Table profiles() {
        return new Table(
                "Les profils en nombres",
                List.of("Profil", "#Jean-Moulin", "#Rosa-Parks", "#Ensemble"),
                List.of(
                        List.of("Catalyseurs", "5", "2", "7"),
                        List.of("Attentistes", "7", "5", "12"),
                        List.of("Solitaires", "5", "3", "8"),
                        List.of("Modérés", "8", "5", "13"),
                        List.of("Sans réponse", "3", "1", "4")));
    }

    public List<NameTag> tags() {
        List<String> names = List.of(
                "Claire Amblard",
                "Julien Maret",
                "Dounia Rahal",
                "Loïc Gall",
                "Léonie Bost",
                "Mathilde Ferry",
                "Yanis Kerdal",
                "Marie-Antoinette de la Rochefoucauld");
        List<NameTag.Stop> stops = List.of(
                new NameTag.Stop("9 h 00", "salle 106", "A2", false),
                new NameTag.Stop("10 h 00", "salle 110", "A4", false),
                new NameTag.Stop("11 h 00", "salle 104", "A1, au choix", true));
        return names.stream()
                .map(name -> new NameTag(name, "français", "Rosa-Parks", "12 mars", "H", stops))
                .toList();
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
