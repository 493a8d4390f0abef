package fr.essaim.questionnaire.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One use a column, in the order of the columns. */
public record Mapping(List<ColumnUse> columns) {

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** The columns of one use. */
    public List<ColumnUse> of(ColumnUse.Use use) {
        return columns.stream().filter(column -> column.use() == use).toList();
    }

    public Optional<ColumnUse> first(ColumnUse.Use use) {
        return of(use).stream().findFirst();
    }

    /** Number of items of which at least one column tells the answer. */
    public long items() {
        return columns.stream()
                .filter(column -> column.use() == ColumnUse.Use.ITEM || column.use() == ColumnUse.Use.OPTION)
                .map(column -> column.item().replaceAll("=.*", ""))
                .distinct()
                .count();
    }

    /** This mapping, with the uses that were kept from an earlier file under the same headings. */
    public Mapping following(Map<String, ColumnUse> kept) {
        return new Mapping(columns.stream()
                .map(column -> Optional.ofNullable(kept.get(column.header()))
                        .map(before -> new ColumnUse(
                                column.column(),
                                column.header(),
                                before.use(),
                                before.item(),
                                ColumnUse.Confidence.EXACT,
                                before.reason()))
                        .orElse(column))
                .toList());
    }

    /** What to keep of it for the next file: the use of each heading. */
    public Map<String, ColumnUse> kept() {
        Map<String, ColumnUse> kept = new HashMap<>();
        columns.forEach(column -> kept.putIfAbsent(column.header(), column));
        return Map.copyOf(kept);
    }
}
