package org.plumbline.library.layout.proposal;

import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.engine.figure.PrintedValue;
import org.plumbline.engine.figure.PrintedValue.Gap;
import org.plumbline.library.mapping.cell.CellText;
import org.plumbline.library.mapping.cell.PeriodText;

/** Whether cells look like figures, and how they write their decimals. */
final class Numerals {

    private static final Pattern DECIMAL_COMMA = Pattern.compile(
            "[<>≥≤-]?\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?|[<>≥≤-]?\\d{1,3}\\.\\d{3},\\d+|[<>≥≤-]?\\d+,(\\d{1,2}|\\d{4,})");
    private static final Pattern DECIMAL_POINT = Pattern.compile(
            "[<>≥≤-]?\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?|[<>≥≤-]?\\d{1,3},\\d{3}\\.\\d+|[<>≥≤-]?\\d+\\.(\\d{1,2}|\\d{4,})");

    private static final Pattern PART_OF_YEAR = Pattern.compile(
            "(?i)\\d{1,2}|[QSH]0?[1-4]|M\\d{2}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?");

    /** With its flags, whatever they mean. */
    private static final Pattern FLAGGED = Pattern.compile("(?:[\\d.,' ]*\\d|:) [a-z]{1,3}");

    private Numerals() {}

    static boolean isFigure(String cell) {
        return PrintedValue.of(CellText.of(cell, false).value()).printed().isPresent()
                || FLAGGED.matcher(cell.strip()).matches();
    }

    static boolean isGap(String cell) {
        var gap = PrintedValue.of(CellText.of(cell, false).value()).gap();
        return gap == Gap.MISSING || gap == Gap.WITHHELD;
    }

    static boolean isPeriod(String cell) {
        return PeriodText.of(cell).isPeriod();
    }

    /** Most of what is printed in a column is figures, or stands in their place. */
    static boolean areFigures(List<String> cells) {
        var printed = cells.stream().filter(cell -> !cell.isBlank()).toList();
        long figures = printed.stream().filter(Numerals::isFigure).count();
        long gaps = printed.stream().filter(Numerals::isGap).count();
        return figures > 0 && (figures + gaps) * 10 >= printed.size() * 6;
    }

    static boolean arePeriods(List<String> cells) {
        var printed = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return !printed.isEmpty() && printed.stream().allMatch(Numerals::isPeriod);
    }

    static boolean areYears(List<String> cells) {
        var printed = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return !printed.isEmpty()
                && printed.stream().allMatch(cell -> cell.strip().matches("(FY ?)?[12]\\d{3}"));
    }

    /** Quarters and months, beside a column of years. */
    static boolean arePartsOfYear(List<String> cells) {
        return cells.stream()
                .filter(cell -> !cell.isBlank())
                .allMatch(cell -> PART_OF_YEAR.matcher(cell.strip()).matches());
    }

    /** Whether more cells can only have a decimal comma than can only have a decimal point; "1.234" may have either. */
    static boolean haveDecimalComma(List<String> cells) {
        long comma = cells.stream()
                .filter(cell -> DECIMAL_COMMA.matcher(cell.strip()).matches())
                .count();
        long point = cells.stream()
                .filter(cell -> DECIMAL_POINT.matcher(cell.strip()).matches())
                .count();
        return comma > point;
    }
}
