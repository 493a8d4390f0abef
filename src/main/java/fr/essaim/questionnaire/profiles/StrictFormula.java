package fr.essaim.questionnaire.profiles;

import fr.essaim.questionnaire.Answers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fixed-denominator formula of older studies, for comparison only, with any table of weights: blanks count nothing,
 * each axis is 8 × sum ÷ its denominator. Where a cell is listed twice the first row wins.
 */
public final class StrictFormula {

    /** One row of a table of weights. */
    public record Row(String item, int code, BigDecimal weight, boolean openness, boolean usage) {}

    /** Both axes with two decimals, and the quarter. */
    public record Outcome(BigDecimal openness, BigDecimal usage, Profile profile) {}

    private final Map<String, Row> rows = new HashMap<>();
    private final BigDecimal opennessDenominator;
    private final BigDecimal usageDenominator;

    public StrictFormula(List<Row> table, int opennessDenominator, int usageDenominator) {
        table.forEach(row -> rows.putIfAbsent(row.item + "=" + row.code, row));
        this.opennessDenominator = BigDecimal.valueOf(opennessDenominator);
        this.usageDenominator = BigDecimal.valueOf(usageDenominator);
    }

    public Outcome score(Answers answers) {
        BigDecimal openness = BigDecimal.ZERO;
        BigDecimal usage = BigDecimal.ZERO;
        for (Map.Entry<String, Integer> answer : answers.codes().entrySet()) {
            Row row = rows.get(answer.getKey() + "=" + answer.getValue());
            if (row != null) {
                openness = row.openness ? openness.add(row.weight) : openness;
                usage = row.usage ? usage.add(row.weight) : usage;
            }
        }
        BigDecimal open = of(openness, opennessDenominator);
        BigDecimal using = of(usage, usageDenominator);
        BigDecimal threshold = BigDecimal.valueOf((long) Score.THRESHOLD);
        return new Outcome(open, using, Profile.of(open.compareTo(threshold) >= 0, using.compareTo(threshold) >= 0));
    }

    private static BigDecimal of(BigDecimal sum, BigDecimal denominator) {
        return sum.multiply(BigDecimal.valueOf((long) Score.TOP)).divide(denominator, 2, RoundingMode.HALF_UP);
    }
}
