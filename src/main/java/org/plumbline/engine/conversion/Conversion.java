package org.plumbline.engine.conversion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.amount.Precision;
import org.plumbline.engine.amount.Reference;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.Interval;
import org.plumbline.engine.value.Period;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.Units;

/**
 * How a printed figure becomes an amount in the claim's unit.
 *
 * @param factor what the printed number is multiplied by
 * @param offset what is added then; 0 but between scales with different zeros, as 32 from degrees Celsius to Fahrenheit
 * @param unit the unit of the result
 * @param how in words, "× 365 days"; empty where only the scale changes
 * @param sameUnit whether claim and table count in the same unit, whatever the scale
 * @param overTime whether a rate was added up over a period, or an amount spread over one
 */
public record Conversion(
        BigDecimal factor, BigDecimal offset, Unit unit, String how, boolean sameUnit, boolean overTime) {

    private static final Set<String> MASSES = Set.of("mass", "emissions");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final String PER_TIME = "/time";

    public Conversion(BigDecimal factor, Unit unit, String how, boolean sameUnit) {
        this(factor, BigDecimal.ZERO, unit, how, sameUnit, false);
    }

    /** Between a table and a claim's unit; empty if the two measure different things. */
    public static Optional<Conversion> between(FigureTable table, Unit claimed) {
        return table.unit()
                .flatMap(printed -> between(printed, claimed, table.period()).or(() -> rate(printed, claimed, table)));
    }

    /** "A rent of 1,400 euros a month" beside a "monthly rent" in euros; "45,000 tonnes a year" beside the tonnes of one year. */
    private static Optional<Conversion> rate(Units.Printed printed, Unit claimed, FigureTable table) {
        Unit unit = printed.unit();
        if (!claimed.dimension().equals(unit.dimension() + PER_TIME)) {
            return Optional.empty();
        }
        String each = claimed.name().substring(claimed.name().lastIndexOf(' ') + 1);
        boolean said = Words.telling(table.series().measure()).stream().anyMatch(word -> meansEach(word, each));
        return said
                ? Optional.of(new Conversion(printed.scale(), unit, "", true))
                : table.period().flatMap(over -> spread(printed, claimed, over));
    }

    private static boolean meansEach(String word, String each) {
        return word.equals(each) || word.equals(each + "ly") || each.equals("day") && word.equals("daily");
    }

    /** The amount of a period as a rate: of a year it is the amount a year as printed, and a 365th of it a day. */
    private static Optional<Conversion> spread(Units.Printed printed, Unit claimed, Period over) {
        BigDecimal seconds = BigDecimal.valueOf(days(over) * 86_400);
        BigDecimal each = printed.unit()
                .factor()
                .divide(seconds, MathContext.DECIMAL64)
                .divide(claimed.factor(), MathContext.DECIMAL64);
        boolean onePeriod = each.subtract(BigDecimal.ONE).abs().compareTo(HUNDREDTH) < 0;
        return onePeriod
                ? Optional.of(new Conversion(printed.scale(), claimed, "", true))
                : Optional.of(over(over, printed.scale().multiply(each), claimed));
    }

    private static Optional<Conversion> between(Units.Printed printed, Unit claimed, Optional<Period> period) {
        Unit unit = printed.unit();
        if (isBare(claimed) || isBare(unit) || bothCount(unit, claimed)) {
            return Optional.of(new Conversion(printed.scale(), isBare(claimed) ? unit : claimed, "", true));
        }
        if (unit.comparesWith(claimed)) {
            return Optional.of(converted(printed, claimed));
        }
        Optional<BigDecimal> heads = PerHead.between(unit, claimed);
        if (heads.isPresent()) {
            boolean same = heads.get().compareTo(BigDecimal.ONE) == 0;
            return Optional.of(new Conversion(
                    printed.scale().multiply(heads.get()), claimed, same ? "" : "for as many inhabitants", same));
        }
        Optional<Temperature> temperature = Temperature.between(unit, claimed);
        if (temperature.isPresent()) {
            return temperature.map(scale -> new Conversion(
                    printed.scale().multiply(scale.factor()), scale.offset(), claimed, scale.how(), false, false));
        }
        if (areBothMasses(unit, claimed)) {
            return Optional.of(converted(printed, new Unit(claimed.name(), unit.dimension(), claimed.factor())));
        }
        if (isPriceWithoutMeasure(claimed, unit) || claimed.isBareDegreeOf(unit)) {
            return Optional.of(new Conversion(printed.scale(), unit, "", true));
        }
        return (claimed.dimension() + PER_TIME).equals(unit.dimension())
                ? period.map(over -> summedUp(printed, claimed, over))
                : Optional.empty();
    }

    private static Conversion converted(Units.Printed printed, Unit claimed) {
        boolean same = printed.unit().factor().compareTo(claimed.factor()) == 0;
        BigDecimal each = printed.unit().convert(BigDecimal.ONE, claimed);
        String how = same ? "" : "1 " + printed.unit().name() + " = " + Wording.amount(each, claimed);
        return new Conversion(printed.scale().multiply(each), claimed, how, same);
    }

    /** A daily rate over a year: 12.9 million barrels a day are 4.7 billion barrels in 2023. */
    private static Conversion summedUp(Units.Printed printed, Unit claimed, Period over) {
        BigDecimal seconds = BigDecimal.valueOf(days(over) * 86_400);
        BigDecimal factor = printed.unit().factor().multiply(seconds).divide(claimed.factor(), MathContext.DECIMAL64);
        return over(over, printed.scale().multiply(factor), claimed);
    }

    private static Conversion over(Period period, BigDecimal factor, Unit claimed) {
        return new Conversion(factor, BigDecimal.ZERO, claimed, "over " + days(period) + " days", false, true);
    }

    private static long days(Period over) {
        return ChronoUnit.DAYS.between(over.first(), over.last()) + 1;
    }

    /** "Brent cost $97": the barrel goes without saying; "per head 9.5 tonnes": the head was said before; but 7 deaths are no rate. */
    private static boolean isPriceWithoutMeasure(Unit claimed, Unit printed) {
        boolean each =
                printed.dimension().contains("/count:") && !claimed.dimension().startsWith("count:");
        return (each || claimed.dimension().startsWith("money:"))
                && printed.name().startsWith(claimed.name() + " per ");
    }

    /** "Tonnes of carbon dioxide" are tonnes where the table is about carbon dioxide. */
    private static boolean areBothMasses(Unit one, Unit other) {
        return MASSES.contains(one.dimension()) && MASSES.contains(other.dimension());
    }

    private static boolean isBare(Unit unit) {
        return unit.dimension().isEmpty();
    }

    private static boolean bothCount(Unit one, Unit other) {
        return isPlainCount(one) && isPlainCount(other);
    }

    /** "Spectators per match" are counted; "deaths per 100,000 inhabitants" are a rate. */
    private static boolean isPlainCount(Unit unit) {
        return unit.dimension().startsWith("count:") && !PerHead.isOfMany(unit);
    }

    public BigDecimal of(BigDecimal printed) {
        return printed.multiply(factor, MathContext.DECIMAL128).add(offset);
    }

    /** Whether the digits change, and with them what the printed rounding means. */
    public boolean changesDigits() {
        return factor.stripTrailingZeros().precision() > 1
                || factor.stripTrailingZeros().unscaledValue().intValue() != 1;
    }

    /** The row's figure in the claim's unit. */
    public Reference of(Row row) {
        BigDecimal printed = row.value().printed().orElseThrow();
        if (!row.value().isPoint()) {
            return Reference.bounded(of(printed), of(row.value().interval().orElseThrow()));
        }
        return changesDigits()
                ? Reference.derived(of(printed), of(Precision.around(printed)))
                : Reference.printed(of(printed));
    }

    public Interval of(Interval printed) {
        return new Interval(
                printed.lowest().map(this::of).orElse(null),
                printed.lowIncluded(),
                printed.highest().map(this::of).orElse(null),
                printed.highIncluded());
    }

    public Conversion times(BigDecimal more, String because) {
        String both = how.isEmpty() ? because : how + ", " + because;
        return new Conversion(factor.multiply(more), offset.multiply(more), unit, both, sameUnit, overTime);
    }
}
