package org.plumbline.engine.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers the way a newsroom reads them: "3,800,000", "0.64", "5th". */
public final class Numbers {

    /** Beyond this many decimals a figure is shown rounded beside itself. */
    private static final int READABLE_DECIMALS = 4;

    private static final int LONGEST = 30;
    private static final BigDecimal SMALL = new BigDecimal(10_000);

    private static final String[] SCALES = {"", "thousand", "million", "billion", "trillion"};

    private Numbers() {}

    /** In full, with thousands separators; a number longer than anybody writes out in scientific notation. */
    public static String full(BigDecimal number) {
        BigDecimal whole = number.scale() < 0 ? number.setScale(0) : number;
        String plain = whole.toPlainString();
        return plain.length() > LONGEST ? number.round(MathContext.DECIMAL32).toString() : grouped(plain);
    }

    /** Rounded to what tells: as many decimals as a ratio or a converted amount needs to be followed. */
    public static String telling(BigDecimal number) {
        BigDecimal short4 =
                number.round(new MathContext(5, RoundingMode.HALF_UP)).stripTrailingZeros();
        return full(
                short4.scale() > READABLE_DECIMALS ? short4.setScale(READABLE_DECIMALS, RoundingMode.HALF_UP) : short4);
    }

    /**
     * A result one digit more exact than the claim, and at the claim's own precision: "0.64 %, rounded 0.6 %", "31.78 million,
     * rounded 31.8 million".
     */
    public static String atPrecisionOf(Claimed claimed, BigDecimal number, String unit) {
        String sign = number.signum() < 0 ? "-" : "";
        String finer = sign + finerThan(claimed, number.abs());
        String same = asExactAs(claimed, number.abs());
        boolean alike = same.equals(asExactAs(claimed, finer(claimed, number.abs())));
        return same.isEmpty() || finer.equals(sign + same) || !alike
                ? finer + unit
                : finer + unit + ", rounded " + sign + same + unit;
    }

    /** One digit more exact than the claim, of a long number three at least: "0.64" beside a claim of "0.6". */
    public static String finerThan(Claimed claimed, BigDecimal number) {
        return brief(finer(claimed, number));
    }

    /** The number that {@link #finerThan} writes. */
    public static BigDecimal finer(Claimed claimed, BigDecimal number) {
        int scale = scale(claimed);
        int threeDigits = 3 - number.precision() + number.scale();
        boolean exact = number.stripTrailingZeros().scale() <= scale;
        int finer = scale < 0 ? Math.max(scale + 1, threeDigits) : scale + 1;
        return exact ? number : number.setScale(finer, RoundingMode.HALF_UP);
    }

    /** As exact as the claim is written: "0.6"; "" where nothing would be left of it. */
    public static String asExactAs(Claimed claimed, BigDecimal number) {
        BigDecimal same = number.setScale(scale(claimed), RoundingMode.HALF_UP);
        return same.signum() == 0 ? "" : brief(same);
    }

    /** The place of the claim's last digit; numbers that are short anyway are shown to the unit. */
    private static int scale(Claimed claimed) {
        BigDecimal end = claimed.isRange() && claimed.low() != null ? claimed.low() : claimed.number();
        int scale = Math.min(written(end).scale(), READABLE_DECIMALS);
        boolean small = end.abs().compareTo(SMALL) < 0;
        return claimed.word().isPresent() ? 0 : small ? Math.max(0, scale) : scale;
    }

    private static BigDecimal written(BigDecimal number) {
        return number.scale() > 0 || number.signum() == 0 ? number : number.stripTrailingZeros();
    }

    /** In words where that is shorter: "31.78 million", "14.7 billion"; in full below a million. */
    public static String brief(BigDecimal number) {
        int digits = number.precision() - number.scale();
        if (digits < 7 || digits > 15) {
            return full(number);
        }
        int thousands = (digits - 1) / 3;
        BigDecimal moved = number.movePointLeft(3 * thousands).stripTrailingZeros();
        return full(moved) + " " + SCALES[thousands];
    }

    /** " (3.8 million)" beside a long number; nothing beside one that is short enough to read. */
    public static String inBrief(BigDecimal number) {
        int digits = number.precision() - number.scale();
        BigDecimal short3 = number.round(new MathContext(3, RoundingMode.HALF_UP));
        return digits < 7 || digits > 15 ? "" : " (" + brief(short3) + ")";
    }

    /** " (2.26)" beside 2.2564981433876: to the hundredth, or as many digits as tell. */
    public static String rounded(BigDecimal number) {
        boolean small = number.abs().compareTo(new BigDecimal("0.1")) < 0;
        BigDecimal hundredths = number.setScale(2, RoundingMode.HALF_UP);
        return " (" + full(small ? number.round(new MathContext(2, RoundingMode.HALF_UP)) : hundredths) + ")";
    }

    public static boolean isLong(BigDecimal number) {
        return number.scale() > READABLE_DECIMALS;
    }

    /** "1st", "2nd", "3rd", "11th", "22nd". */
    public static String ordinal(int place) {
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
