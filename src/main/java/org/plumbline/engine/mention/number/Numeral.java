package org.plumbline.engine.mention.number;

import java.math.BigDecimal;

/**
 * A number as it stands in a text, without unit and hedge.
 *
 * @param first its first token
 * @param next the token behind it
 * @param value at full scale; of a vague one ("tens of thousands") the least it can mean
 * @param form how it was written
 * @param scale the magnitude word that belongs to it: a million in "28.7 million"; one if there is none
 * @param alternative the other usual reading of an ambiguous spelling; null if there is none
 */
public record Numeral(int first, int next, BigDecimal value, Form form, BigDecimal scale, BigDecimal alternative) {

    /** How a number was written. */
    public enum Form {
        CARDINAL,
        ORDINAL,
        FRACTION,
        MULTIPLE,
        VAGUE
    }

    public static Numeral of(int first, int next, BigDecimal value, Form form) {
        return new Numeral(first, next, value, form, BigDecimal.ONE, null);
    }

    public boolean is(Form form) {
        return this.form == form;
    }

    /** Whether a magnitude word belongs to it. */
    public boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    /** The same in another scale: the 3 of "3 to 5 million". */
    public Numeral times(BigDecimal factor) {
        return new Numeral(
                first,
                next,
                Scale.times(value, factor),
                form,
                factor,
                alternative == null ? null : Scale.times(alternative, factor));
    }

    public Numeral negated() {
        return new Numeral(first, next, value.negate(), form, scale, alternative == null ? null : alternative.negate());
    }

    Numeral from(int first) {
        return new Numeral(first, next, value, form, scale, alternative);
    }
}
