package org.plumbline.engine.conversion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.value.Unit;

/** Rates by the number of people: "87 deaths per million" beside a table of deaths "per 100,000 inhabitants". */
final class PerHead {

    private static final Pattern PER =
            Pattern.compile("(?i)\\bper (?<number>[\\d,. ]*\\d)?\\s*(?<scale>thousand|million)?\\b");
    private static final Map<String, BigDecimal> SCALES =
            Map.of("thousand", new BigDecimal(1_000), "million", new BigDecimal(1_000_000));

    private static final Pattern MANY = Pattern.compile("(?i)\\bper (?:\\d|hundred|thousand|million)");

    private PerHead() {}

    /** What a printed rate is multiplied by; empty where one of the two is no rate of things counted. */
    static Optional<BigDecimal> between(Unit printed, Unit claimed) {
        boolean rates = isRate(printed) && isRate(claimed);
        return rates
                ? heads(printed).flatMap(there -> heads(claimed).map(here -> here.divide(there, MathContext.DECIMAL64)))
                : Optional.empty();
    }

    static boolean isRate(Unit unit) {
        return unit.dimension().contains("/count:") || unit.name().startsWith("per ") || isOfMany(unit);
    }

    /** Whether it is told of so many: "deaths per 100,000 inhabitants". */
    static boolean isOfMany(Unit unit) {
        return MANY.matcher(unit.name()).find();
    }

    private static Optional<BigDecimal> heads(Unit unit) {
        Matcher per = PER.matcher(unit.name());
        if (!per.find()) {
            return Optional.empty();
        }
        String digits = Optional.ofNullable(per.group("number")).orElse("1").replaceAll("[, ]", "");
        return Optional.of(new BigDecimal(digits)
                .multiply(
                        Optional.ofNullable(per.group("scale")).map(SCALES::get).orElse(BigDecimal.ONE)));
    }
}
