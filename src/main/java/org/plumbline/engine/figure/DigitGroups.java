package org.plumbline.engine.figure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number written with separators: "3,800,000", "28,7", "1.234.567,8", "3'800'000".
 *
 * @param number what it amounts to
 * @param regular whether the groups are as they can be; "13,0002" is read as 13,000 and is not
 */
record DigitGroups(BigDecimal number, boolean regular) {

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+");
    /** "11,11,111": hundreds and lakhs as India groups them */
    private static final Pattern LAKHS = Pattern.compile("-?\\d{1,2}(,\\d{2})+,\\d{3}");

    private static final Pattern GLUED = Pattern.compile("(?<kept>-?\\d{1,3}(,\\d{3})+)\\d{1,2}");
    private static final Pattern POINTED_THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?");

    /** @param digits an optional minus, digits and separators, with a digit at the end */
    static DigitGroups of(String digits) {
        String text = digits.replaceAll("[' ]", "");
        if (POINTED_THOUSANDS.matcher(text).matches() || isDecimalCommaAfterPoint(text)) {
            return regular(text.replace(".", "").replace(',', '.'));
        }
        int point = text.lastIndexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String fraction = point < 0 ? "" : text.substring(point);
        return whole.indexOf(',') < 0 ? regular(text) : withCommas(whole, fraction);
    }

    private static DigitGroups withCommas(String whole, String fraction) {
        if (THOUSANDS.matcher(whole).matches() || LAKHS.matcher(whole).matches()) {
            return regular(whole.replace(",", "") + fraction);
        }
        if (fraction.isEmpty() && whole.indexOf(',') == whole.lastIndexOf(',') && !isGlued(whole)) {
            return regular(whole.replace(',', '.'));
        }
        Matcher glued = GLUED.matcher(whole);
        String kept = glued.matches() ? glued.group("kept") : whole;
        return new DigitGroups(new BigDecimal(kept.replace(",", "") + fraction), false);
    }

    private static boolean isGlued(String whole) {
        return GLUED.matcher(whole).matches();
    }

    private static boolean isDecimalCommaAfterPoint(String text) {
        return text.indexOf('.') >= 0 && text.indexOf(',') > text.lastIndexOf('.');
    }

    private static DigitGroups regular(String plain) {
        String number = plain.indexOf('.') == plain.lastIndexOf('.') ? plain : plain.replace(".", "");
        return new DigitGroups(new BigDecimal(number), true);
    }
}
