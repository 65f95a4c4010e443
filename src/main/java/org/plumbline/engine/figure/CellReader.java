package org.plumbline.engine.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.figure.PrintedValue.Bound;
import org.plumbline.engine.figure.PrintedValue.Gap;
import org.plumbline.engine.value.WordFile;

/** Takes a cell apart: bound, marks, sign, digits. The cells are short, so patterns over the whole of one are harmless. */
final class CellReader {

    /** What stands in place of a number, from {@code cells.csv}. */
    private static final Map<String, String> WORDS = WordFile.rows(CellReader.class, "cells.csv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    private static final Map<String, Bound> BOUNDS = Map.of(
            ">",
            Bound.ABOVE,
            "≥",
            Bound.AT_LEAST,
            ">=",
            Bound.AT_LEAST,
            "<",
            Bound.BELOW,
            "≤",
            Bound.AT_MOST,
            "<=",
            Bound.AT_MOST);

    private static final Pattern CELL = Pattern.compile(
            "(?<bound>>=|<=|[<>≥≤])?\\s*(?<before>[eErRpP](?=[\\d.]))?[$€£]?(?<sign>-)?(?<digits>[\\d.,' ]*\\d)(?:\\s*%)?(?<after>\\s?[eErRpP]/?)?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d+(\\.\\d+)?[eE][+-]?\\d{1,3}");
    private static final Pattern FOOTNOTES = Pattern.compile("[¹²³⁰-⁹]+$");

    /** A bracketed number of one or two digits is a footnote mark standing alone; a longer one is a negative amount. */
    private static final Pattern FOOTNOTE_ALONE = Pattern.compile("\\(\\d{1,2}\\)");

    private static final Pattern BRACKETED = Pattern.compile("\\((?<amount>[\\d.,' ]+)\\)");

    private CellReader() {}

    static PrintedValue read(String cell) {
        String text = plain(cell);
        String word = WORDS.get(text.toLowerCase(Locale.ROOT));
        if (word != null) {
            return word.equals("ZERO") ? number(text, "0", Bound.NONE, false) : gap(text, Gap.valueOf(word));
        }
        if (FOOTNOTE_ALONE.matcher(text).matches()) {
            return gap(text, Gap.MISSING);
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return new PrintedValue(text, Optional.of(new BigDecimal(text)), Bound.NONE, Gap.NONE, false, false);
        }
        return digits(text);
    }

    private static PrintedValue digits(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        String unbracketed =
                bracketed.matches() ? "-" + bracketed.group("amount").strip() : text;
        Matcher cell = CELL.matcher(FOOTNOTES.matcher(unbracketed).replaceFirst(""));
        if (!cell.matches()) {
            return gap(text, Gap.TEXT);
        }
        Bound bound = Optional.ofNullable(cell.group("bound")).map(BOUNDS::get).orElse(Bound.NONE);
        String sign = cell.group("sign") == null ? "" : "-";
        return number(text, sign + cell.group("digits"), bound, isEstimate(cell.group("before"), cell.group("after")));
    }

    private static PrintedValue number(String text, String digits, Bound bound, boolean estimated) {
        DigitGroups groups = DigitGroups.of(digits);
        return new PrintedValue(text, Optional.of(groups.number()), bound, Gap.NONE, estimated, !groups.regular());
    }

    private static PrintedValue gap(String text, Gap gap) {
        return new PrintedValue(text, Optional.empty(), Bound.NONE, gap, false, false);
    }

    /** "e" for estimated and "p" for preliminary; "r" for revised says nothing against the figure. */
    private static boolean isEstimate(String before, String after) {
        return List.of(marker(before), marker(after)).stream().anyMatch(mark -> mark.equals("e") || mark.equals("p"));
    }

    private static String marker(String mark) {
        return mark == null ? "" : mark.strip().replace("/", "").toLowerCase(Locale.ROOT);
    }

    /** One kind of blank, minus and apostrophe. */
    private static String plain(String cell) {
        return BLANKS.matcher(cell)
                .replaceAll(" ")
                .replace('−', '-')
                .replace('‑', '-')
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .strip();
    }
}
