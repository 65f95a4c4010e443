package org.plumbline.engine.gold;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.engine.value.Span;

/**
 * One figure or date of a gold sentence, as a person marked it.
 *
 * @param span where it stands in the sentence
 * @param sort what it is
 * @param low its number, or the lower end of a range; null for a date
 * @param high the same number, or the upper end; null where it is open
 * @param unit the unit's name or the counted noun; empty for a bare number
 * @param marks up, down, and the signs of hedges: ~ (about, nearly), &gt; and &lt;
 * @param iso of a date what it means
 */
record GoldItem(Span span, Sort sort, BigDecimal low, BigDecimal high, String unit, List<String> marks, String iso) {

    enum Sort {
        FIGURE,
        RANK,
        DATE,
        /** Neither right nor wrong to read. */
        IGNORED
    }

    /** Reads "value|unit|marks"; the value is a number, "low..high", "@" and a date, or "-" for an ignored item. */
    static GoldItem of(Span span, String[] fields) {
        String value = fields[0].strip();
        String unit = fields.length > 1 ? fields[1].strip() : "";
        List<String> marks = fields.length > 2 && !fields[2].isBlank()
                ? List.of(fields[2].strip().split(" +"))
                : List.of();
        if (value.equals("-")) {
            return new GoldItem(span, Sort.IGNORED, null, null, "", List.of(), "");
        }
        if (value.startsWith("@")) {
            return new GoldItem(span, Sort.DATE, null, null, "", List.of(), value.substring(1));
        }
        String[] ends = value.split("\\.\\.", -1);
        BigDecimal low = number(ends[0]);
        BigDecimal high = ends.length > 1 ? number(ends[1]) : low;
        return new GoldItem(span, unit.equals("rank") ? Sort.RANK : Sort.FIGURE, low, high, unit, marks, "");
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    boolean isRange() {
        return sort == Sort.FIGURE && low != null && high != null && low.compareTo(high) != 0;
    }
}
