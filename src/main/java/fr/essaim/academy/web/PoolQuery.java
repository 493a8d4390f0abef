package fr.essaim.academy.web;

import fr.essaim.academy.pool.Needs;
import fr.essaim.academy.pool.PoolWanted;
import fr.essaim.animators.pool.HalfDay;
import fr.essaim.animators.pool.Showing;
import fr.essaim.concerns.Concern;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the address says is looked for. A word nobody offers asks nothing. */
public record PoolQuery(Map<String, String> said) {

    static final String OUR_DAY = "jour";

    static PoolQuery of(MultivaluedMap<String, String> query) {
        Map<String, String> said = new LinkedHashMap<>();
        Stream.of("preoccupation", "discipline", "maniere", "duree", "materiel", "quand", "vient", "page")
                .filter(query::containsKey)
                .filter(name -> !query.getFirst(name).isBlank())
                .forEach(name -> said.put(name, query.getFirst(name).strip()));
        return new PoolQuery(said);
    }

    public String get(String name) {
        return said.getOrDefault(name, "");
    }

    PoolWanted wanted() {
        return new PoolWanted(
                Concern.all().stream()
                        .filter(one -> one.id().equals(get("preoccupation")))
                        .findFirst(),
                get("discipline"),
                Stream.of(Showing.values())
                        .filter(way -> way.field().equals(get("maniere")))
                        .findFirst(),
                number("duree", 0),
                Needs.of(get("materiel")),
                HalfDay.of(get("quand")),
                get("quand").equals(OUR_DAY),
                !get("vient").isEmpty());
    }

    int page() {
        return number("page", 1);
    }

    /** The same search, another page of it. */
    String address(int page) {
        return Stream.concat(
                        said.entrySet().stream()
                                .filter(one -> !one.getKey().equals("page"))
                                .map(one ->
                                        one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)),
                        page > 1 ? Stream.of("page=" + page) : Stream.empty())
                .collect(Collectors.joining("&", "?", "#resultats"));
    }

    private int number(String name, int otherwise) {
        return Optional.of(get(name))
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }
}
