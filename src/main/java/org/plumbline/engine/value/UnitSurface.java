package org.plumbline.engine.value;

import java.util.List;
import java.util.stream.Stream;

/**
 * One way the press writes a unit.
 *
 * @param text the words, in lower case unless this is a symbol: "metric tons", "MW", "US$"
 * @param unit what they mean
 * @param isSymbol whether upper and lower case count
 * @param isPrefix whether it stands before its number ("US$") instead of after it
 */
public record UnitSurface(String text, Unit unit, boolean isSymbol, boolean isPrefix) {

    /** The surfaces of one entry of the unit file, for example "pound(s) sterling" or "=MW". */
    static List<UnitSurface> of(String entry, Unit unit) {
        if (entry.startsWith("=")) {
            return List.of(new UnitSurface(entry.substring(1), unit, true, false));
        }
        if (entry.startsWith("^")) {
            return List.of(new UnitSurface(entry.substring(1), unit, true, true));
        }
        return spellings(entry)
                .map(text -> new UnitSurface(text, unit, false, false))
                .toList();
    }

    private static Stream<String> spellings(String entry) {
        int open = entry.indexOf('(');
        if (open < 0) {
            return Stream.of(entry);
        }
        int close = entry.indexOf(')', open);
        String before = entry.substring(0, open);
        String after = entry.substring(close + 1);
        return Stream.of(before + after, before + entry.substring(open + 1, close) + after);
    }
}
