package org.plumbline.engine.amount;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.value.WordFile;

/**
 * How far a word stretches, as a part of one.
 *
 * @param inside up to here the word holds
 * @param outside beyond this it fails by any reading
 */
public record Tolerance(BigDecimal inside, BigDecimal outside) {

    private static final List<List<String>> HEDGES = WordFile.rows(Tolerance.class, "hedges.csv");
    private static final List<List<String>> WORDS = WordFile.rows(Tolerance.class, "number-words.csv");

    /** That of a hedge of {@code hedges.csv}. */
    public static Tolerance ofHedge(String label) {
        return HEDGES.stream()
                .filter(row -> row.get(0).equals(label))
                .findFirst()
                .map(Tolerance::of)
                .orElseThrow(() -> new IllegalStateException("hedges.csv lacks " + label));
    }

    /** That of a number written as a word that rounds by nature, such as "a third"; empty for digits and other words. */
    public static Optional<Tolerance> ofNumberWord(String surface) {
        List<String> said = Arrays.asList(surface.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return WORDS.stream()
                .filter(row -> Arrays.stream(row.get(0).split("\\|")).anyMatch(said::contains))
                .findFirst()
                .map(Tolerance::of);
    }

    /** Whether the distance is inside, or outside, or can be argued about. */
    public Fit of(BigDecimal distance) {
        return distance.compareTo(inside) <= 0 ? Fit.HOLDS : distance.compareTo(outside) > 0 ? Fit.FAILS : Fit.ARGUABLE;
    }

    private static Tolerance of(List<String> row) {
        return new Tolerance(percent(row.get(1)), percent(row.get(2)));
    }

    private static BigDecimal percent(String number) {
        return new BigDecimal(number).movePointLeft(2);
    }
}
