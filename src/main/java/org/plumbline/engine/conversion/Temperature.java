package org.plumbline.engine.conversion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.plumbline.engine.value.Unit;

/**
 * How degrees of one scale become those of another: times 1.8 plus 32 from Celsius to Fahrenheit.
 *
 * @param factor what one degree is in the other scale
 * @param offset what is added then
 * @param how in words
 */
record Temperature(BigDecimal factor, BigDecimal offset, String how) {

    private static final String CELSIUS = "temperature:C";
    private static final String FAHRENHEIT = "temperature:F";
    private static final BigDecimal NINE_FIFTHS = new BigDecimal("1.8");
    private static final BigDecimal FREEZING = new BigDecimal("32");

    /** Empty unless one is in degrees Celsius and the other in degrees Fahrenheit. */
    static Optional<Temperature> between(Unit printed, Unit claimed) {
        if (printed.dimension().equals(CELSIUS) && claimed.dimension().equals(FAHRENHEIT)) {
            return Optional.of(new Temperature(NINE_FIFTHS, FREEZING, "× 1.8 + 32"));
        }
        return printed.dimension().equals(FAHRENHEIT) && claimed.dimension().equals(CELSIUS)
                ? Optional.of(toCelsius())
                : Optional.empty();
    }

    private static Temperature toCelsius() {
        BigDecimal each = BigDecimal.ONE.divide(NINE_FIFTHS, MathContext.DECIMAL128);
        return new Temperature(each, FREEZING.negate().multiply(each), "(figure − 32) / 1.8");
    }
}
