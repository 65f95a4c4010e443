package org.plumbline.engine.explanation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import org.plumbline.engine.amount.Numbers;

/**
 * What comes of two numbers, with as few digits as give the same result again on a pocket calculator.
 *
 * @param text with its numbers: "232.7 million / 212 million − 1"
 * @param result what comes of them: "9.8 %"
 */
public record Formula(String text, String result) {

    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);
    private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_UP);

    /** The fewest digits that a number of a formula is shown with. */
    private static final int FEWEST = 4;

    /** "28.5 million / 3.8 million", "7.5". */
    public static Formula ratio(BigDecimal left, BigDecimal right) {
        return of(left, right, "", Formula::over);
    }

    /** "232.7 million / 212 million − 1", "9.8 %". */
    public static Formula percent(BigDecimal left, BigDecimal right) {
        return of(left, right, " − 1", Formula::percentOver);
    }

    /** "7.5 times as much", "2.85, rounded 2.9 times as much", "9.8 % more". */
    public String inWords() {
        if (result.endsWith("%")) {
            return result.startsWith("-") ? result + ", so " + result.substring(1) + " less" : result + " more";
        }
        String brief =
                Numbers.full(new BigDecimal(result.replace(",", "")).round(TWO).stripTrailingZeros());
        return (brief.equals(result) ? result : result + ", rounded " + brief) + " times as much";
    }

    private static Formula of(BigDecimal left, BigDecimal right, String end, BinaryOperator<BigDecimal> operation) {
        BigDecimal result = operation.apply(left, right);
        int digits = FEWEST;
        while (digits < Math.max(left.precision(), right.precision())
                && operation
                                .apply(rounded(left, digits), rounded(right, digits))
                                .compareTo(result)
                        != 0) {
            digits++;
        }
        String text = brief(rounded(left, digits)) + " / " + brief(rounded(right, digits)) + end;
        return new Formula(text, Numbers.full(result) + (end.isEmpty() ? "" : " %"));
    }

    private static BigDecimal over(BigDecimal left, BigDecimal right) {
        return left.divide(right, MathContext.DECIMAL64).round(THREE).stripTrailingZeros();
    }

    private static BigDecimal percentOver(BigDecimal left, BigDecimal right) {
        return left.divide(right, MathContext.DECIMAL64)
                .subtract(BigDecimal.ONE)
                .movePointRight(2)
                .round(TWO)
                .stripTrailingZeros();
    }

    private static BigDecimal rounded(BigDecimal number, int digits) {
        return number.round(new MathContext(digits, RoundingMode.HALF_UP));
    }

    private static String brief(BigDecimal number) {
        return Numbers.brief(number.stripTrailingZeros());
    }
}
