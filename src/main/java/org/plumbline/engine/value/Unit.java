package org.plumbline.engine.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * What a number counts: "metric ton", "US dollar", "barrel per day", or a counted noun such as "homes".
 *
 * <p>Units of one dimension convert into each other by their factors; units of different dimensions never do. A counted
 * noun is a dimension of its own ("count:homes"), and so is each currency ("money:USD"): Plumbline knows no exchange rate.
 *
 * @param name the unit's name in the unit file, singular ("metric ton"), or the counted noun as read ("homes")
 * @param dimension what is measured, for example "mass", "energy", "volume/time", "money:USD", "percent", "count:homes"; "" for a bare number
 * @param factor how many base units of the dimension one of these is (metric ton in kilograms: 1000), greater than zero
 */
public record Unit(String name, String dimension, BigDecimal factor) {

    /** A bare number. */
    public static final Unit ONE = new Unit("", "", BigDecimal.ONE);

    /** @throws IllegalArgumentException if the factor is not greater than zero */
    public Unit {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(dimension, "dimension");
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("The factor of " + name + " must be greater than zero: " + factor);
        }
    }

    /** A counted noun: {@code counted("homes")} counts homes and compares with nothing else. */
    public static Unit counted(String noun) {
        return new Unit(noun, "count:" + noun, BigDecimal.ONE);
    }

    /** Whether this is {@link #ONE}: a bare number counts nothing. */
    public boolean isOne() {
        return this == ONE || name.isEmpty() && dimension.isEmpty() && factor.equals(BigDecimal.ONE);
    }

    /** This unit for each of another: barrel per day. */
    public Unit per(Unit other) {
        return new Unit(
                (name + " per " + other.name).strip(),
                dimension + "/" + other.dimension,
                factor.divide(other.factor, MathContext.DECIMAL128));
    }

    /** Whether this is a bare degree and the other one of temperature: "9.7 degrees" beside a table in °C. */
    public boolean isBareDegreeOf(Unit other) {
        return name.equals("degree") && other.dimension.startsWith("temperature");
    }

    /** Whether amounts in the two can be compared. A currency said without its country is any of that name: shillings are Kenyan ones. */
    public boolean comparesWith(Unit other) {
        return dimension.equals(other.dimension) || isCurrencyCalled(other) || other.isCurrencyCalled(this);
    }

    /** "shilling", which no country is said to have, beside "Kenyan shilling" */
    private boolean isCurrencyCalled(Unit other) {
        return dimension.equals("money:" + name)
                && other.dimension.startsWith("money:")
                && other.name.endsWith(" " + name);
    }

    /**
     * The same amount counted in {@code target}: 1 metric ton is 1000 kilograms.
     *
     * @throws UnitMismatchException if the two measure different things, such as euros and people
     */
    public BigDecimal convert(BigDecimal amount, Unit target) {
        if (!comparesWith(target)) {
            throw new UnitMismatchException(this, target);
        }
        return factor.compareTo(target.factor) == 0
                ? amount
                : amount.multiply(factor).divide(target.factor, MathContext.DECIMAL128);
    }
}
