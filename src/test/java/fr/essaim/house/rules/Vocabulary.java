package fr.essaim.house.rules;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Direction 13: every query parses, every own term exists in the vocabulary and belongs to a room at or above the
 * place that says it.
 */
public final class Vocabulary {

    private static final String ESS = "https://w3id.org/essaim/ns#";
    private static final Pattern IN_JAVA = Pattern.compile("\\bess\\(\\s*([^)]*?)\\s*\\)");
    private static final Pattern IN_RDF = Pattern.compile("\\bess:([A-Za-z]\\w*)|<" + Pattern.quote(ESS) + "(\\w+)>");
    private static final Pattern QUOTED = Pattern.compile("\"(\\w+)\"");

    private final Model model = ModelFactory.createDefaultModel();

    public Vocabulary(String turtle) {
        model.read(new StringReader(turtle), ESS, "TURTLE");
    }

    /** Each term of the vocabulary is a class or a property, named in both languages, and belongs to one room. */
    public List<String> incomplete() {
        return terms().entrySet().stream()
                .flatMap(term -> missing(term.getValue()).map(said -> "ess:" + term.getKey() + " " + said))
                .toList();
    }

    /** Terms said in Java, queries or shapes that the vocabulary does not have, or whose room lies downstream. */
    public List<String> misused(List<SourceFile> files) {
        return files.stream()
                .flatMap(file -> uses(file).flatMap(use -> against(file, use)))
                .toList();
    }

    /** Terms of the vocabulary that nothing says. */
    public List<String> unused(List<SourceFile> files) {
        Set<String> said = files.stream().flatMap(Vocabulary::uses).collect(Collectors.toSet());
        return terms().keySet().stream()
                .filter(term -> !said.contains(term))
                .map(term -> "ess:" + term + " is said nowhere")
                .toList();
    }

    /** Queries and updates that do not parse. */
    public static List<String> unreadable(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.is("rq"))
                .flatMap(Vocabulary::parse)
                .toList();
    }

    public int size() {
        return terms().size();
    }

    private Stream<String> missing(Resource term) {
        List<String> wrong = new ArrayList<>();
        boolean kind = term.hasProperty(RDF.type, RDFS.Class) || term.hasProperty(RDF.type, RDF.Property);
        if (!kind) {
            wrong.add("is neither rdfs:Class nor rdf:Property");
        }
        for (String language : List.of("fr", "en")) {
            if (term.listProperties(RDFS.label, language).toList().size() != 1) {
                wrong.add("needs one rdfs:label @" + language);
            }
        }
        List<String> rooms = rooms(term);
        if (rooms.size() != 1
                || !River.isRoom(rooms.get(0)) && !List.of("host", "app").contains(rooms.get(0))) {
            wrong.add("needs one ess:room of the river (or \"host\", \"app\"), has " + rooms);
        }
        return wrong.stream();
    }

    private Stream<String> against(SourceFile file, String use) {
        Resource term = terms().get(use);
        Place here = file.place();
        if (term == null) {
            return Stream.of(
                    file.path() + " says ess:" + use + ", unknown. Add to essaim.ttl:\n    " + block(use, here));
        }
        String room = rooms(term).stream().findFirst().orElse("");
        boolean fine = !here.isRoom() && !here.room().equals("host.embedded")
                || here.room().startsWith(room)
                || here.isRoom() && River.isRoom(room) && River.isUpstream(room, here.room());
        return fine ? Stream.empty() : Stream.of(file.path() + " says ess:" + use + ", which belongs to " + room);
    }

    private static String block(String term, Place here) {
        String kind = Character.isUpperCase(term.charAt(0)) ? "rdfs:Class" : "rdf:Property";
        String room = here.room().startsWith("host.") ? "host" : here.room();
        return "ess:" + term + " a " + kind + " ; rdfs:label \"…\"@fr, \"…\"@en ; ess:room \"" + room + "\" .";
    }

    private Map<String, Resource> terms() {
        return model.listSubjects().toList().stream()
                .filter(subject -> subject.isURIResource() && subject.getURI().startsWith(ESS))
                .filter(subject -> subject.getURI().length() > ESS.length())
                .filter(subject -> !subject.getURI().equals(ESS + "room"))
                .collect(Collectors.toMap(
                        subject -> subject.getURI().substring(ESS.length()),
                        subject -> subject,
                        (a, b) -> a,
                        TreeMap::new));
    }

    private List<String> rooms(Resource term) {
        return term.listProperties(model.createProperty(ESS + "room")).toList().stream()
                .map(said -> said.getString())
                .toList();
    }

    private static Stream<String> uses(SourceFile file) {
        return switch (file.kind()) {
            case "java" -> file.path().endsWith("rdf/Terms.java") ? Stream.empty() : inJava(file);
            case "rq" -> inRdf(file);
            case "ttl" -> file.path().endsWith("essaim.ttl") ? Stream.empty() : inRdf(file);
            default -> Stream.empty();
        };
    }

    private static Stream<String> inJava(SourceFile file) {
        Stream<String> minted = IN_JAVA.matcher(file.text()).results().map(found -> {
            Matcher quoted = QUOTED.matcher(found.group(1));
            return quoted.matches() ? quoted.group(1) : found.group();
        });
        return Stream.concat(minted, inRdf(file));
    }

    private static Stream<String> inRdf(SourceFile file) {
        return IN_RDF.matcher(file.text())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }

    private static Stream<String> parse(SourceFile file) {
        try {
            QueryFactory.create(file.text());
            return Stream.empty();
        } catch (QueryParseException notAQuery) {
            try {
                UpdateFactory.create(file.text());
                return Stream.empty();
            } catch (QueryParseException notAnUpdate) {
                return Stream.of(file.path() + ": "
                        + notAQuery.getMessage().lines().findFirst().orElse(""));
            }
        }
    }
}
