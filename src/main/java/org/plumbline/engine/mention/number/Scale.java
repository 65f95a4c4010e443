package org.plumbline.engine.mention.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Arithmetic that keeps the precision a number was written with. */
public final class Scale {

    private Scale() {}

    /** The product; a power of ten only moves the point, so that "28.7 million" stays 2.87E+7. */
    static BigDecimal times(BigDecimal number, BigDecimal factor) {
        return isPowerOfTen(factor)
                ? number.scaleByPowerOfTen(-factor.stripTrailingZeros().scale())
                : number.multiply(factor);
    }

    public static boolean isPowerOfTen(BigDecimal number) {
        return number.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    public static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL64);
    }
}
