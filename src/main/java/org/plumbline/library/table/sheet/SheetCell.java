package org.plumbline.library.table.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** What a cell of a workbook shows: numbers as their cell is formatted where that says more than digits. */
final class SheetCell {

    /** As many digits as a spreadsheet shows; it stores 0.1 + 0.2 as 0.30000000000000004. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final int LONGEST_NUMBER = 40;

    private SheetCell() {}

    static String printed(Cell cell) {
        var raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case STRING -> cell.asString() == null ? "" : cell.asString();
            case NUMBER -> number(raw, cell.getDataFormatString());
            case FORMULA -> isNumber(raw) ? number(raw, cell.getDataFormatString()) : raw;
            default -> raw;
        };
    }

    private static boolean isNumber(String raw) {
        return raw.length() <= LONGEST_NUMBER && raw.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");
    }

    private static String number(String raw, String format) {
        if (!isNumber(raw)) {
            return raw;
        }
        var value = new BigDecimal(raw).round(SHOWN);
        var pattern = format == null
                ? ""
                : QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        if (pattern.contains("%")) {
            return plain(value.movePointRight(2)) + "%";
        }
        return pattern.matches(".*[yd].*") ? day(value) : plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** A day as 2025-03-31. */
    private static String day(BigDecimal value) {
        return value.precision() - value.scale() > 7
                ? plain(value)
                : DAY_NOUGHT.plusDays(value.longValue()).toString();
    }
}
