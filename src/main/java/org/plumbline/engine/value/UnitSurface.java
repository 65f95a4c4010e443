package org.plumbline.engine.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way the press writes a unit.
 *
 * @param text the words, in lower case unless this is a symbol: "metric tons", "MW", "US$"
 * @param unit what they mean
 * @param isSymbol whether upper and lower case count
 * @param place on which side of its number it stands
 * @param scale what the number is multiplied by: a million in "120 MSEK", mostly one
 */
public record UnitSurface(String text, Unit unit, boolean isSymbol, Place place, BigDecimal scale) {

    /** Behind its number, before it ("US$ 5"), or before it with nothing between ("PS44.1m", which "PS 5" is not). */
    public enum Place {
        BEHIND,
        BEFORE,
        TOUCHING
    }

    private static final BigDecimal MILLION = BigDecimal.ONE.scaleByPowerOfTen(6);
    private static final int CODE = 3;

    public boolean isPrefix() {
        return place != Place.BEHIND;
    }

    /** The surfaces of one entry of the unit file, for example "pound(s) sterling" or "=MW". */
    static List<UnitSurface> of(String entry, Unit unit) {
        if (entry.startsWith("=")) {
            return symbol(entry.substring(1), unit);
        }
        if (entry.startsWith("^^")) {
            return List.of(new UnitSurface(entry.substring(2), unit, true, Place.TOUCHING, BigDecimal.ONE));
        }
        if (entry.startsWith("^")) {
            return List.of(new UnitSurface(entry.substring(1), unit, true, Place.BEFORE, BigDecimal.ONE));
        }
        return spellings(entry)
                .map(text -> new UnitSurface(text, unit, false, Place.BEHIND, BigDecimal.ONE))
                .toList();
    }

    /** A symbol; the code of a currency also in millions, before and after its number: "MSEK 120". */
    private static List<UnitSurface> symbol(String text, Unit unit) {
        List<UnitSurface> surfaces = new ArrayList<>();
        surfaces.add(new UnitSurface(text, unit, true, Place.BEHIND, BigDecimal.ONE));
        boolean code = text.length() == CODE && unit.dimension().equals("money:" + text);
        if (code) {
            surfaces.add(new UnitSurface("M" + text, unit, true, Place.BEHIND, MILLION));
            surfaces.add(new UnitSurface("M" + text, unit, true, Place.BEFORE, MILLION));
        }
        return surfaces;
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
