package org.plumbline.library.mapping.cell;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unit with the prices it is in, as names of indicators have it in brackets: "constant 2015 US$" is US dollars at constant prices of
 * 2015, "BoP, current US$" is US dollars, "international-$ in 2021 prices" is international dollars at prices of 2021.
 *
 * @param basis the prices, or what else stands before the unit; "" if the text is the unit and nothing else
 */
public record PricedUnit(String unit, String basis) {

    private static final Pattern CONSTANT =
            Pattern.compile("(?i)constant (?<year>\\d{4} )?(?<unit>US\\$|international \\$|LCU|local currency)");
    private static final Pattern CURRENT = Pattern.compile("(?i)current (?<unit>LCU|local currency)");
    private static final Pattern PRICES = Pattern.compile("(?i)(?<unit>\\S*\\$) in (?<year>\\d{4}) (prices|US\\$)");
    private static final Pattern LAST = Pattern.compile("(?<before>[^,]+), (?<unit>[^,]+)");

    /** Empty for a text that is no unit. */
    public static Optional<PricedUnit> of(String text) {
        return constant(text)
                .or(() -> prices(text))
                .or(() -> current(text))
                .or(() -> whole(text))
                .or(() -> last(text));
    }

    private static Optional<PricedUnit> constant(String text) {
        var constant = CONSTANT.matcher(text);
        if (!constant.matches()) {
            return Optional.empty();
        }
        var year = constant.group("year");
        return Optional.of(new PricedUnit(
                UnitText.of(constant.group("unit")), "constant prices" + (year == null ? "" : " of " + year.strip())));
    }

    private static Optional<PricedUnit> prices(String text) {
        var prices = PRICES.matcher(text);
        return prices.matches()
                ? Optional.of(new PricedUnit(UnitText.of(prices.group("unit")), "prices of " + prices.group("year")))
                : Optional.empty();
    }

    private static Optional<PricedUnit> current(String text) {
        var current = CURRENT.matcher(text);
        return current.matches()
                ? Optional.of(new PricedUnit(UnitText.of(current.group("unit")), ""))
                : Optional.empty();
    }

    private static Optional<PricedUnit> whole(String text) {
        return UnitText.isUnit(text) ? Optional.of(new PricedUnit(UnitText.of(text), "")) : Optional.empty();
    }

    /** "BoP, current US$": what stands before the unit says how it was counted. */
    private static Optional<PricedUnit> last(String text) {
        var last = LAST.matcher(text);
        return last.matches() && UnitText.isUnit(last.group("unit"))
                ? Optional.of(new PricedUnit(UnitText.of(last.group("unit")), last.group("before")))
                : Optional.empty();
    }
}
