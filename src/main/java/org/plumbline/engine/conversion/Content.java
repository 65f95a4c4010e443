package org.plumbline.engine.conversion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.value.WordFile;

/**
 * A metal counted by one of the compounds it is sold in, from {@code bases.csv}.
 *
 * @param metal "lithium"
 * @param phrase as written: "lithium carbonate equivalent"
 * @param factor tonnes of it for one tonne of the metal
 */
public record Content(String metal, String phrase, BigDecimal factor) {

    private record Named(Content content, Pattern words) {}

    private static final List<Named> NAMED = WordFile.rows(Content.class, "bases.csv").stream()
            .flatMap(row -> Arrays.stream(row.get(1).split("\\|"))
                    .map(phrase -> new Content(row.get(0), phrase, new BigDecimal(row.get(2)))))
            .map(content -> new Named(content, Pattern.compile("\\b" + content.phrase + "\\b")))
            .toList();

    /** The one that words name; the longest phrase if they name several. */
    public static Optional<Content> in(String words) {
        String folded = words.toLowerCase(Locale.ROOT);
        return NAMED.stream()
                .filter(named -> named.words.matcher(folded).find())
                .map(Named::content)
                .max((one, other) -> Integer.compare(one.phrase.length(), other.phrase.length()));
    }

    /** What one tonne of this is in tonnes of another of the same metal. */
    public Optional<BigDecimal> to(Content other) {
        return metal.equals(other.metal)
                ? Optional.of(other.factor.divide(factor, MathContext.DECIMAL64))
                : Optional.empty();
    }
}
