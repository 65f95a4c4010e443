package org.plumbline.engine.consistency.passage;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.mention.Mention;

/**
 * Numbers of one sentence that are parts of one whole.
 *
 * @param parts at least one
 */
public record NumberList(List<Mention> parts) {

    /** Below this whole numbers are counted and not rounded. */
    private static final BigDecimal COUNTED = new BigDecimal(1000);

    public NumberList {
        parts = List.copyOf(parts);
    }

    public Spread sum() {
        return parts.stream().map(NumberList::spread).reduce(Spread::plus).orElseThrow();
    }

    /** Whether the parts cannot make up the whole, with the rounding of all. */
    public boolean contradicts(Mention whole) {
        Spread sum = sum();
        Spread total = spread(whole);
        boolean counted = isCounted(sum.value()) && isCounted(total.value());
        return counted ? sum.value().compareTo(total.value()) != 0 : sum.range().isDisjointFrom(total.range());
    }

    /** "31 + 20 + 12" */
    public String formula() {
        return String.join(
                " + ",
                parts.stream()
                        .map(part -> Numbers.full(part.value().orElseThrow()))
                        .toList());
    }

    public static Spread spread(Mention mention) {
        return Spread.written(mention.value().orElseThrow());
    }

    private static boolean isCounted(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(COUNTED) < 0;
    }
}
