package org.plumbline.engine.mention;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.value.Period;
import org.plumbline.engine.value.Span;
import org.plumbline.engine.value.Unit;

/**
 * One numeric expression in a text, for example "about 28.7 million tonnes", with its span.
 *
 * @param span where it stands: number, scale and unit ("28.7 million tonnes"), without the hedge
 * @param surface the text of the span
 * @param kind what sort of expression it is
 * @param low the number at full scale with the precision written ({@code 2.87E+7}), or the lower end of a range; null for a date or an open lower end
 * @param high the same number, or the upper end of a range; null for a date or an open upper end
 * @param unit what is counted; {@link Unit#ONE} for a bare number
 * @param hedge how it was qualified
 * @param change which way it is said to have gone ("up 5%"); null if nothing is said
 * @param period the resolved date or period; only of a {@link MentionKind#DATE}, where the text and the day allow it
 * @param alternative the other usual reading of an ambiguous spelling, at full scale: 1230 for "1.230"; null if there is none
 */
public record Mention(
        Span span,
        String surface,
        MentionKind kind,
        BigDecimal low,
        BigDecimal high,
        Unit unit,
        Hedge hedge,
        Direction change,
        Period period,
        BigDecimal alternative) {

    public Mention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(surface, "surface");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(hedge, "hedge");
    }

    /** The number, unless this is a range or a date. */
    public Optional<BigDecimal> value() {
        return low != null && low.equals(high) ? Optional.of(low) : Optional.empty();
    }

    /** What else the number may be: "1.230 million" is 1.23 million in London and 1,230 million in Rome. */
    public Optional<BigDecimal> otherReading() {
        return Optional.ofNullable(alternative);
    }

    public boolean isRange() {
        return value().isEmpty() && kind != MentionKind.DATE;
    }
}
