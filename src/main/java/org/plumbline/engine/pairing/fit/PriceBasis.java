package org.plumbline.engine.pairing.fit;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.word.WordPattern;

/** Whether money and growth are told in real or in nominal terms; a text that says which means the column that is in them. */
public enum PriceBasis {
    REAL("real"),
    NOMINAL("nominal");

    private static final int SAME = 6;

    private final Pattern said;
    private final Pattern printed;

    /** @param group of {@code terms.csv} */
    PriceBasis(String group) {
        said = WordPattern.of(PriceBasis.class, "terms.csv", group + "-said");
        printed = WordPattern.of(PriceBasis.class, "terms.csv", group + "-printed");
    }

    /** The terms a sentence speaks of; empty where nothing is said. */
    public static Optional<PriceBasis> of(String sentence) {
        return REAL.said.matcher(sentence).find()
                ? Optional.of(REAL)
                : Optional.of(NOMINAL)
                        .filter(basis -> basis.said.matcher(sentence).find());
    }

    /** What a column gains when it is in these terms, and loses when it is in the others. */
    public int fit(Column column) {
        PriceBasis other = this == REAL ? NOMINAL : REAL;
        var series = column.latest().series();
        String heading = String.join(" ", column.measure(), series.unit(), series.basis());
        return printed.matcher(heading).find()
                ? SAME
                : other.printed.matcher(heading).find() ? -SAME : 0;
    }
}
