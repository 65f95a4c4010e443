package org.plumbline.engine.amount;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.value.WordFile;

/**
 * How far a word stretches, as a part of one.
 *
 * @param inside up to here the word holds
 * @param outside beyond this it fails by any reading
 */
public record Tolerance(BigDecimal inside, BigDecimal outside) {

    private static final Map<String, Tolerance> HEDGES = of(WordFile.rows(Tolerance.class, "hedges.csv"));
    private static final Map<String, Tolerance> WORDS = of(WordFile.rows(Tolerance.class, "number-words.csv"));

    /** That of a hedge of {@code hedges.csv}. */
    public static Tolerance ofHedge(String label) {
        Tolerance found = HEDGES.get(label);
        if (found == null) {
            throw new IllegalStateException("hedges.csv lacks " + label);
        }
        return found;
    }

    /**
     * That of a number written as a word that rounds by nature, such as "a third"; empty for digits and other words. Of several
     * words the one that stands first in {@code number-words.csv} tells.
     */
    public static Optional<Tolerance> ofNumberWord(String surface) {
        Set<String> said =
                Set.copyOf(Arrays.asList(surface.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        return WORDS.entrySet().stream()
                .filter(entry -> said.contains(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /** Whether the distance is inside, or outside, or can be argued about. */
    public Fit of(BigDecimal distance) {
        return distance.compareTo(inside) <= 0 ? Fit.HOLDS : distance.compareTo(outside) > 0 ? Fit.FAILS : Fit.ARGUABLE;
    }

    /** By each of the words of a row, in the order of the file. */
    private static Map<String, Tolerance> of(List<List<String>> rows) {
        var byWord = new LinkedHashMap<String, Tolerance>();
        rows.forEach(row ->
                Arrays.stream(row.get(0).split("\\|")).forEach(word -> byWord.put(word, of(row.get(1), row.get(2)))));
        return byWord;
    }

    private static Tolerance of(String inside, String outside) {
        return new Tolerance(percent(inside), percent(outside));
    }

    private static BigDecimal percent(String number) {
        return new BigDecimal(number).movePointLeft(2);
    }
}
