package org.plumbline.engine.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.word.Signs;

/**
 * A number written in digits, with its separators understood.
 *
 * @param value as it is usually read
 * @param alternative the other usual reading of an ambiguous spelling ("1.230": 1230); null if there is none
 */
public record DigitNumber(BigDecimal value, BigDecimal alternative) {

    /** No figure in the press has more digits. */
    private static final int MOST_DIGITS = 400;

    /** Longer ones do not fit the whole number that is the quickest way to a value. */
    private static final int SHORT = 18;

    /** Whether the separators fit a convention and there are not too many digits. */
    public static boolean isReadable(String text) {
        return text.length() <= MOST_DIGITS ? decimalPoint(text) != MALFORMED : of(text).isPresent();
    }

    /** Empty if the separators fit no convention or there are too many digits. */
    public static Optional<DigitNumber> of(String text) {
        if (text.length() > 2 * MOST_DIGITS) {
            return Optional.empty();
        }
        int point = decimalPoint(text);
        if (point == MALFORMED) {
            return Optional.empty();
        }
        if (text.length() <= SHORT) {
            BigDecimal value = shortValue(text, point);
            return Optional.of(new DigitNumber(value, alternative(text, point, value)));
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Signs.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (i == point) {
                plain.append('.');
            }
        }
        if (plain.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(plain.toString());
        return Optional.of(new DigitNumber(value, alternative(text, point, value)));
    }

    private static BigDecimal shortValue(String text, int point) {
        long digits = 0;
        int scale = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Signs.isDigit(text.charAt(i))) {
                digits = digits * 10 + Character.digit(text.charAt(i), 10);
                scale += point >= 0 && i > point ? 1 : 0;
            }
        }
        return BigDecimal.valueOf(digits, scale);
    }

    private static final int NONE = -1;
    private static final int MALFORMED = -2;

    /** Where the decimal sign stands; full stops that part groups of three are none. */
    private static int decimalPoint(String text) {
        int first = NONE;
        int last = NONE;
        int stops = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isStop(text.charAt(i))) {
                stops++;
                first = first == NONE ? i : first;
                last = i;
            }
        }
        int comma = decimalComma(text, last);
        if (stops > 1) {
            return areGroups(text, first, comma) ? comma : MALFORMED;
        }
        return comma != NONE ? comma : last;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '\uFF0E' || c == '\u066B';
    }

    /** A comma before one or two last digits, behind which nothing parts groups. */
    private static int decimalComma(String text, int lastStop) {
        int comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('\uFF0C'));
        boolean last = comma > lastStop && text.length() - comma - 1 <= 2;
        return last && (lastStop == NONE || text.indexOf('.') > 0) ? comma : NONE;
    }

    /** Whether full stops part groups of three, the first of which has one to three digits: "1.234.567". */
    private static boolean areGroups(String text, int first, int comma) {
        int end = comma == NONE ? text.length() : comma;
        if (first < 1 || first > 3 || (end - first) % 4 != 0) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            boolean stopPlace = i >= first && (i - first) % 4 == 0;
            if (isStop(text.charAt(i)) != stopPlace) {
                return false;
            }
        }
        return true;
    }

    /** "1.230" may be 1230: one full stop, one to three digits before it and three behind. */
    private static BigDecimal alternative(String text, int point, BigDecimal value) {
        boolean ambiguous = point >= 1
                && point <= 3
                && text.length() - point == 4
                && text.charAt(point) == '.'
                && text.charAt(0) != '0';
        return ambiguous ? value.movePointRight(3) : null;
    }
}
