package org.plumbline.engine.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers the way a newsroom reads them: "3,800,000", "0.64", "5th". */
final class Numbers {

    /** Beyond this many decimals a figure is shown rounded beside itself. */
    private static final int READABLE_DECIMALS = 4;

    private static final int LONGEST = 30;

    private Numbers() {}

    /** In full, with thousands separators; a number longer than anybody writes out in scientific notation. */
    static String full(BigDecimal number) {
        BigDecimal whole = number.scale() < 0 ? number.setScale(0) : number;
        String plain = whole.toPlainString();
        return plain.length() > LONGEST ? number.round(MathContext.DECIMAL32).toString() : grouped(plain);
    }

    /** Rounded half up to some decimals: 0.641 to two is "0.64". */
    static String rounded(BigDecimal number, int decimals) {
        return full(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Rounded to what tells: as many decimals as a ratio or a converted amount needs to be followed. */
    static String telling(BigDecimal number) {
        BigDecimal short4 =
                number.round(new MathContext(5, RoundingMode.HALF_UP)).stripTrailingZeros();
        return full(
                short4.scale() > READABLE_DECIMALS ? short4.setScale(READABLE_DECIMALS, RoundingMode.HALF_UP) : short4);
    }

    /** Two roundings of a worked-out number, the second at the precision of the claim: "0.64, rounded 0.6". */
    static String atPrecisionOf(BigDecimal claimed, BigDecimal number) {
        int decimals = Math.min(Precision.decimals(claimed), READABLE_DECIMALS);
        String finer = rounded(number, decimals + 1);
        String same = rounded(number, decimals);
        return number.stripTrailingZeros().scale() <= decimals ? same : finer + " (rounded " + same + ")";
    }

    static boolean isLong(BigDecimal number) {
        return number.scale() > READABLE_DECIMALS;
    }

    /** "1st", "2nd", "3rd", "11th", "22nd". */
    static String ordinal(int place) {
        boolean teens = place % 100 / 10 == 1;
        return place
                + (teens
                        ? "th"
                        : switch (place % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (point < 0 ? "" : plain.substring(point));
    }
}
