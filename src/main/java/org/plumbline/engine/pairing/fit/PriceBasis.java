package org.plumbline.engine.pairing.fit;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.figure.Column;

/** Whether money and growth are told in real or in nominal terms; a text that says which means the column that is in them. */
public enum PriceBasis {
    REAL(
            "in real terms|real[- ]terms|inflation[- ]adjusted|adjusted for inflation|after inflation|constant prices",
            "real|constant prices?|constant|volume|chained|inflation-adjusted"),
    NOMINAL("in nominal terms|nominal|current prices|in cash terms|before inflation", "nominal|current|cash");

    private static final int SAME = 6;

    private final Pattern said;
    private final Pattern printed;

    PriceBasis(String said, String printed) {
        this.said = Pattern.compile("(?i)\\b(?:" + said + ")\\b");
        this.printed = Pattern.compile("(?i)\\b(?:" + printed + ")\\b");
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
