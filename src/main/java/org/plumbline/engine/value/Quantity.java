package org.plumbline.engine.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number and what it counts, kept at the precision it was written with.
 *
 * <p>"3.2 million people" is {@code 3.2E+6} people, not 3,200,000: its last digit stands for 100,000 people. Quantities
 * written at different precision are therefore not equal.
 *
 * @param value the number at full scale, in {@code unit}, at the precision it was written with
 * @param unit what is counted; {@link Unit#ONE} for a bare number
 */
public record Quantity(BigDecimal value, Unit unit) {

    public Quantity {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /** @throws UnitMismatchException if the two count different things */
    public Quantity in(Unit target) {
        return unit.equals(target) ? this : new Quantity(unit.convert(value, target), target);
    }

    /** Value and unit as one text that {@code BigDecimal} reads back at the same precision: "2.87E+7 metric ton". */
    @Override
    public String toString() {
        return unit.name().isEmpty() ? value.toString() : value + " " + unit.name();
    }
}
