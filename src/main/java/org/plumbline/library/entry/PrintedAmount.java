package org.plumbline.library.entry;

import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Hedge;

/**
 * An amount as a table would print it: "3.8" under the unit "million t" for "3.8 million t", ">90,000,000" for "more than
 * 90,000,000", "4.2" under "billion US dollar" for "$4.2bn".
 */
record PrintedAmount(String printed, String unit) {

    private static final Pattern NUMBER = Pattern.compile("[-−–]?\\d(?:[\\d.,'’\\u00A0\\u202F]*\\d)?");
    private static final Map<Hedge, String> BOUNDS =
            Map.of(Hedge.MORE_THAN, ">", Hedge.AT_LEAST, ">", Hedge.LESS_THAN, "<", Hedge.AT_MOST, "<");
    private static final Map<String, String> SCALES =
            Map.of("bn", "billion", "tn", "trillion", "m", "million", "mn", "million", "k", "thousand");

    static PrintedAmount of(Mention amount) {
        var number = NUMBER.matcher(amount.surface());
        var bound = BOUNDS.getOrDefault(amount.hedge(), "");
        if (!number.find()) {
            return new PrintedAmount(
                    bound + amount.low().toPlainString(), amount.unit().name());
        }
        var before = amount.surface().substring(0, number.start()).strip();
        var behind = amount.surface().substring(number.end()).strip();
        return new PrintedAmount(bound + number.group(), before.isEmpty() ? unit(behind) : unit(behind, amount));
    }

    private static String unit(String behind) {
        return behind.equals("%") ? "percent" : behind;
    }

    /** A currency that stands before the number, with the scale behind it. */
    private static String unit(String behind, Mention amount) {
        return (SCALES.getOrDefault(behind, behind) + " " + amount.unit().name()).strip();
    }
}
