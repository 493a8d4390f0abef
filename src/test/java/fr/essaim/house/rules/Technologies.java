package fr.essaim.house.rules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which technology may be known where: directions 3, 4 and 7. */
public final class Technologies {

    private static final List<String> HTTP_CLIENTS = List.of("java.net.http.", "java.net.HttpURLConnection");
    private static final List<String> SERVER =
            List.of("jakarta.ws.rs.", "jakarta.servlet.", "jakarta.json.", "gg.jte.", "jakarta.enterprise.");
    private static final Set<String> QUERY_MAKERS = Set.of(
            "org.apache.jena.query.QueryFactory",
            "org.apache.jena.query.QueryExecutionFactory",
            "org.apache.jena.query.ParameterizedSparqlString",
            "org.apache.jena.update.UpdateFactory",
            "org.apache.jena.update.UpdateExecutionFactory",
            "org.apache.jena.sparql.exec.QueryExec",
            "org.apache.jena.sparql.exec.UpdateExec",
            "org.apache.jena.arq.querybuilder.SelectBuilder");
    private static final Set<String> IRI_MAKERS = Set.of("createURI", "createResource", "createProperty");

    private Technologies() {}

    /** 3. The core of a room knows Java and the words of injection, nothing else. */
    public static ArchRule coreKnowsNoTechnology(House house) {
        return Say.ofUses("know no technology", (from, used) -> {
            boolean core = house.place(from).isCore();
            boolean fine = !core || house.place(used) != Place.OUTSIDE || isPlain(used) || isOurs(used);
            return fine ? Optional.empty() : Optional.of("the core of a room knows no technology");
        });
    }

    /** 3, for the ground the rooms stand on: the kernel and the solver stand on Java alone. */
    public static ArchRule groundStandsOnJava(House house) {
        return Say.ofUses("stand on Java", (from, used) -> {
            Place here = house.place(from);
            boolean ground = here.room().equals("kernel") || here.room().equals("solver");
            boolean fine = !ground
                    || Directions.isJava(used)
                    || house.holds(used)
                    || isInjection(used) && here.room().equals("solver");
            return fine ? Optional.empty() : Optional.of(here + " stands on Java alone");
        });
    }

    /** 4. Jena in stores only. */
    public static ArchRule jenaInStores(House house) {
        return only(house, "Jena", List.of("org.apache.jena."), place -> isOf(place, "rdf"));
    }

    /** 4. Jsoup in pages and in readers of files. */
    public static ArchRule jsoupInPages(House house) {
        return only(house, "Jsoup", List.of("org.jsoup."), place -> isOf(place, "web") || place.isPart("files"));
    }

    /** 3 and 4. What speaks HTTP on our side is a page or a resource; adapters of hosts speak it to the other side. */
    public static ArchRule serverInPages(House house) {
        return only(
                house,
                "JAX-RS, Servlet, JSON and templates",
                SERVER,
                place -> isOf(place, "web") || River.ADAPTERS.contains(place.room()));
    }

    /** 3. Calling out is for the adapters of hosts. */
    public static ArchRule clientsInAdapters(House house) {
        return only(house, "an HTTP client", HTTP_CLIENTS, place -> River.ADAPTERS.contains(place.room()));
    }

    /** 7. One class reads the query files; no other makes a query out of text. */
    public static ArchRule queriesAreFiles(House house) {
        return Say.ofClasses("keep queries in .rq files", type -> type.getAccessesFromSelf().stream()
                .filter(access -> !house.place(type).room().equals("rdf"))
                .filter(access -> QUERY_MAKERS.contains(outermost(access.getTargetOwner())))
                .map(access -> "makes a query out of text, line " + access.getLineNumber()));
    }

    /** 7. One place mints IRIs, from opaque ids. */
    public static ArchRule irisAreMintedOnce(House house) {
        return Say.ofClasses("leave IRIs to fr.essaim.rdf", type -> type.getAccessesFromSelf().stream()
                .filter(access -> !house.place(type).room().equals("rdf"))
                .filter(Technologies::mintsIri)
                .map(access -> "mints an IRI, line " + access.getLineNumber()));
    }

    private static boolean mintsIri(JavaAccess<?> access) {
        return access.getTargetOwner().getName().startsWith("org.apache.jena.")
                && IRI_MAKERS.contains(access.getTarget().getName())
                && !access.getTargetOwner().getName().contains("Vocab");
    }

    private static ArchRule only(House house, String what, List<String> prefixes, Predicate<Place> allowed) {
        return Say.ofUses("leave " + what + " to its place", (from, used) -> {
            Place here = house.place(from);
            boolean uses = prefixes.stream().anyMatch(used.getName()::startsWith);
            boolean fine = !uses || here.room().equals("app") || allowed.test(here);
            return fine ? Optional.empty() : Optional.of(here + " may not know " + what);
        });
    }

    private static boolean isPlain(JavaClass used) {
        return (Directions.isJava(used) || used.getName().startsWith("javax.crypto."))
                        && HTTP_CLIENTS.stream().noneMatch(used.getName()::startsWith)
                        && !used.getName().startsWith("java.sql.")
                || isInjection(used);
    }

    private static boolean isInjection(JavaClass used) {
        return used.getName().startsWith("jakarta.inject.");
    }

    /** Our own classes are judged by the river, not here. */
    private static boolean isOurs(JavaClass used) {
        return used.getName().startsWith("fr.essaim.");
    }

    private static boolean isOf(Place place, String part) {
        return place.isPart(part) || place.room().equals(part);
    }

    private static String outermost(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
