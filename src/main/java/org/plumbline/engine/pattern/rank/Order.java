package org.plumbline.engine.pattern.rank;

import java.math.BigDecimal;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Sentence;

/** Places in an order as whole numbers. */
final class Order {

    private static final BigDecimal LAST = BigDecimal.valueOf(1000);

    private Order() {}

    /** The place an ordinal or a count stands for; 0 for none that an order can have. */
    static int of(Piece piece) {
        if (!piece.isFigure()) {
            return 0;
        }
        var value = piece.number().flatMap(Mention::value).orElse(BigDecimal.ZERO);
        return value.signum() > 0 && value.compareTo(LAST) <= 0 && isWhole(value) ? value.intValue() : 0;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    }

    static int skipHyphen(Sentence sentence, int i) {
        return sentence.is(i, "-") ? i + 1 : i;
    }
}
