package org.plumbline.library.mapping.cell;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a year that a header names where the year stands in the row, written to be put behind it: "M03" of "Mar", "Q1" of
 * "1st quarter", "S2" of "HALF2".
 */
public final class PartOfYear {

    private static final Pattern WRITTEN = Pattern.compile("M\\d{2}|Q[1-4]|S[12]");
    private static final Pattern MONTH = Pattern.compile("[a-z]{3,9}");
    private static final Pattern QUARTER =
            Pattern.compile("q(uarter)? ?(?<number>[1-4])|(?<ordinal>[1-4])(st|nd|rd|th) quarter");
    private static final Pattern HALF = Pattern.compile("(half|h|s) ?(?<number>[12])");
    private static final Pattern WHOLE = Pattern.compile("(?i)annual( average)?|(whole|full) year");

    private PartOfYear() {}

    /** Empty for a header that names none. */
    public static Optional<String> of(String header) {
        var word = header.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return month(word).or(() -> quarter(word)).or(() -> half(word));
    }

    /** Whether this is a part as it is written here. */
    public static boolean is(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** Whether a header between those of the months names the whole year: "Annual". */
    public static boolean isWhole(String header) {
        return WHOLE.matcher(header.strip()).matches();
    }

    private static Optional<String> month(String word) {
        return MONTH.matcher(word).matches()
                ? Arrays.stream(Month.values())
                        .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(word))
                        .findFirst()
                        .map(month -> String.format(Locale.ROOT, "M%02d", month.getValue()))
                : Optional.empty();
    }

    private static Optional<String> quarter(String word) {
        var quarter = QUARTER.matcher(word);
        return quarter.matches()
                ? Optional.of(
                        "Q" + (quarter.group("number") == null ? quarter.group("ordinal") : quarter.group("number")))
                : Optional.empty();
    }

    private static Optional<String> half(String word) {
        var half = HALF.matcher(word);
        return half.matches() ? Optional.of("S" + half.group("number")) : Optional.empty();
    }
}
