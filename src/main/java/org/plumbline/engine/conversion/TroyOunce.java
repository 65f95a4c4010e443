package org.plumbline.engine.conversion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.pairing.word.Phrases;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.WordFile;

/** "4.13 million ounces of gold" are troy ounces, as are those of the metals in {@code troy.csv}. */
public final class TroyOunce {

    private static final Unit TROY = new Unit("troy ounce", "mass", new BigDecimal("0.0311034768"));

    private static final List<String> METALS = WordFile.rows(TroyOunce.class, "troy.csv").stream()
            .flatMap(row -> Phrases.of(row.get(0)).stream())
            .toList();

    private TroyOunce() {}

    /** The unit of an amount where it counts ounces of such a metal; empty for all others. */
    public static Optional<Unit> of(Unit said, String subject) {
        return said.name().equals("ounce") && new Phrases(subject).anyOf(METALS) ? Optional.of(TROY) : Optional.empty();
    }
}
