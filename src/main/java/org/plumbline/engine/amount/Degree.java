package org.plumbline.engine.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.value.WordFile;

/**
 * What a word of degree asks of a ratio, from {@code degrees.csv}.
 *
 * @param holds from this ratio on the word is right
 * @param fails below this ratio it is wrong
 * @param arguable above this ratio it can be argued about; empty for words without an upper end
 * @param most above this ratio it is wrong
 */
public record Degree(BigDecimal holds, BigDecimal fails, Optional<BigDecimal> arguable, Optional<BigDecimal> most) {

    private static final List<List<String>> ROWS = WordFile.rows(Degree.class, "degrees.csv");

    public static Optional<Degree> of(String word) {
        String folded = word.strip().toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .filter(row -> row.get(0).equals(folded))
                .findFirst()
                .map(Degree::of);
    }

    /** @param ratio of the larger to the smaller, at least one */
    public Fit of(BigDecimal ratio) {
        if (ratio.compareTo(fails) < 0
                || most.filter(limit -> ratio.compareTo(limit) > 0).isPresent()) {
            return Fit.FAILS;
        }
        boolean open = ratio.compareTo(holds) < 0
                || arguable.filter(limit -> ratio.compareTo(limit) > 0).isPresent();
        return open ? Fit.ARGUABLE : Fit.HOLDS;
    }

    private static Degree of(List<String> row) {
        return new Degree(
                new BigDecimal(row.get(1)), new BigDecimal(row.get(2)), optional(row.get(3)), optional(row.get(4)));
    }

    private static Optional<BigDecimal> optional(String number) {
        return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
    }
}
