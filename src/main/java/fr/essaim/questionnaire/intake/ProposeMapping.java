package fr.essaim.questionnaire.intake;

import fr.essaim.questionnaire.Choices;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.intake.ColumnUse.Confidence;
import fr.essaim.questionnaire.intake.ColumnUse.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Guesses what each column is for, so that a person has only to check. What no item needs is proposed to be dropped:
 * the least is stored. Nothing is decided here; the person’s mapping is what is read.
 */
public final class ProposeMapping {

    private static final Map<String, Use> KNOWN = Map.ofEntries(
            Map.entry("email", Use.EMAIL),
            Map.entry("e mail", Use.EMAIL),
            Map.entry("mail", Use.EMAIL),
            Map.entry("courriel", Use.EMAIL),
            Map.entry("adresse e mail", Use.EMAIL),
            Map.entry("adresse mail", Use.EMAIL),
            Map.entry("adresse de messagerie", Use.EMAIL),
            Map.entry("adresse electronique", Use.EMAIL),
            Map.entry("email address", Use.EMAIL),
            Map.entry("nom d utilisateur", Use.EMAIL),
            Map.entry("nom", Use.LAST_NAME),
            Map.entry("nom de famille", Use.LAST_NAME),
            Map.entry("lastname", Use.LAST_NAME),
            Map.entry("last name", Use.LAST_NAME),
            Map.entry("prenom", Use.FIRST_NAME),
            Map.entry("firstname", Use.FIRST_NAME),
            Map.entry("first name", Use.FIRST_NAME),
            Map.entry("nom complet", Use.FULL_NAME),
            Map.entry("nom et prenom", Use.FULL_NAME),
            Map.entry("full name", Use.FULL_NAME),
            Map.entry("uai", Use.SCHOOL),
            Map.entry("code uai", Use.SCHOOL),
            Map.entry("submitdate", Use.SUBMITTED),
            Map.entry("date de soumission", Use.SUBMITTED),
            Map.entry("date submitted", Use.SUBMITTED),
            Map.entry("horodateur", Use.SUBMITTED),
            Map.entry("timestamp", Use.SUBMITTED),
            Map.entry("submitted on", Use.SUBMITTED),
            Map.entry("heure de fin", Use.SUBMITTED),
            Map.entry("completion time", Use.SUBMITTED));
    private static final Set<String> TECHNICAL = Set.of(
            "id",
            "id de la reponse",
            "response id",
            "response",
            "lastpage",
            "derniere page",
            "startlanguage",
            "langue de depart",
            "seed",
            "tete de serie",
            "startdate",
            "date de lancement",
            "datestamp",
            "date de la derniere action",
            "token",
            "code",
            "ipaddr",
            "refurl",
            "institution",
            "department",
            "course",
            "group",
            "username",
            "complete",
            "heure de debut",
            "start time");
    private static final Pattern PERSONAL = Pattern.compile(
            "(?:.* )?(?:age|naissance|telephone|adresse|sexe|genre|anciennete|annees|college|etablissement|statut)(?: .*)?");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}");
    private static final int LOOKED_AT = 50;
    private static final int SENTENCE = 40;
    private static final Pattern OTHER =
            Pattern.compile("(?is)q0*7[\\[_](?:other|autre)]?|.*preoccupation.*\\[\\s*(?:autre|other).*");

    private final Headings headings;
    private final Questionnaire wanted;

    /** @param wanted the items to keep; every other column is proposed to be dropped */
    public ProposeMapping(Questionnaire wanted) {
        this.wanted = wanted;
        this.headings = new Headings(Questionnaire.complete());
    }

    public Mapping propose(Table table) {
        List<ColumnUse> uses = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Optional<Item> last = Optional.empty();
        for (int column = 0; column < table.headers().size(); column++) {
            String header = table.headers().get(column);
            Optional<String> list = known(header) ? Optional.empty() : list(table, column);
            Optional<Headings.Found> found =
                    known(header) || list.isPresent() ? Optional.empty() : headings.find(header, last);
            if (list.isPresent() && taken.add(list.get())) {
                uses.add(new ColumnUse(column, header, Use.LIST, list.get(), Confidence.LIKELY, ""));
            } else if (found.isPresent() && taken.add(found.get().place())) {
                last = found.map(Headings.Found::item);
                uses.add(item(column, header, found.get()));
            } else {
                uses.add(other(table, column, found.isPresent()));
            }
        }
        return new Mapping(uses);
    }

    /** A question whose rows the cells name, several in a cell. */
    private Optional<String> list(Table table, int column) {
        List<String> labels = samples(table, column).stream()
                .flatMap(cell -> ReadSheets.labels(cell).stream())
                .toList();
        return headings.questions(table.headers().get(column)).stream()
                .filter(question -> wanted.item(question + ".2").isPresent())
                .filter(question -> !labels.isEmpty()
                        && mostly(labels, label -> headings.row(question, label).isPresent()))
                .findFirst();
    }

    private static List<String> samples(Table table, int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .limit(LOOKED_AT)
                .toList();
    }

    private static boolean mostly(List<String> texts, Predicate<String> such) {
        return texts.stream().filter(such).count() * 2 > texts.size();
    }

    private static boolean known(String header) {
        String plain = Choices.plain(header);
        return KNOWN.containsKey(plain)
                || TECHNICAL.contains(plain)
                || OTHER.matcher(header.toLowerCase(java.util.Locale.ROOT)).matches()
                || otherConcern(header);
    }

    private static boolean otherConcern(String header) {
        return OTHER.matcher(java.text.Normalizer.normalize(header, java.text.Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(java.util.Locale.ROOT))
                .matches();
    }

    private ColumnUse item(int column, String header, Headings.Found found) {
        return wanted.item(found.item().id()).isPresent()
                ? new ColumnUse(
                        column,
                        header,
                        found.option() == 0 ? Use.ITEM : Use.OPTION,
                        found.place(),
                        found.confidence(),
                        "")
                : drop(column, header, "questionnaire.drop.not-needed");
    }

    private static ColumnUse other(Table table, int column, boolean repeated) {
        String header = table.headers().get(column);
        String plain = Choices.plain(header);
        if (KNOWN.containsKey(plain)) {
            return new ColumnUse(column, header, KNOWN.get(plain), "", Confidence.EXACT, "");
        }
        if (otherConcern(header)) {
            return new ColumnUse(column, header, Use.FREE_CONCERN, "", Confidence.LIKELY, "");
        }
        if (TECHNICAL.contains(plain)) {
            return drop(column, header, "questionnaire.drop.technical");
        }
        return drop(column, header, repeated ? "questionnaire.drop.repeated" : reason(plain, samples(table, column)));
    }

    /** What is in the cells tells as much as the heading: an address or a long text may name anybody. */
    private static String reason(String plain, List<String> samples) {
        if (PERSONAL.matcher(plain).matches()
                || mostly(samples, cell -> ADDRESS.matcher(cell).matches())) {
            return "questionnaire.drop.personal";
        }
        return mostly(samples, cell -> cell.length() > SENTENCE)
                ? "questionnaire.drop.free"
                : "questionnaire.drop.unknown";
    }

    private static ColumnUse drop(int column, String header, String reason) {
        return new ColumnUse(column, header, Use.DROP, "", Confidence.NONE, reason);
    }
}
