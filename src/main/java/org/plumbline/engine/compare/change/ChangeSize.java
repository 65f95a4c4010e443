package org.plumbline.engine.compare.change;

import java.math.BigDecimal;
import java.math.MathContext;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.amount.Reference;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.amount.StatedChange;
import org.plumbline.engine.conversion.Conversion;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Ends;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.qualifier.Hedge;

/** The stated size of a change held to the one between two rows: in per cent, in points, as a multiple or as an amount. */
final class ChangeSize {

    private final Direction direction;
    private final Ends ends;
    private final FigureTable table;
    private final Draft draft;

    ChangeSize(Direction direction, Ends ends, Draft draft) {
        this.direction = direction;
        this.ends = ends;
        this.table = ends.steps().now();
        this.draft = draft;
    }

    Outcome of(Mention by) {
        if (ofPercentages() && isInPoints(by)) {
            return points(by);
        }
        if (ends.startsAtZero() && isRelative(by)) {
            draft.because("A percentage or a multiple of zero is undefined.");
            return Outcome.open(Reason.NOT_CHECKABLE);
        }
        return StatedChange.of(direction, by, ends.before(), ends.after(), ends.formula(" / "))
                .map(stated -> relative(stated, by))
                .orElseGet(() -> amount(by));
    }

    static boolean isPercentage(Mention by) {
        return by.unit().dimension().equals("percent");
    }

    static boolean isRelative(Mention by) {
        return isPercentage(by) || by.unit().dimension().equals("times");
    }

    private Outcome relative(StatedChange stated, Mention by) {
        Outcome outcome = judge(stated.claimed(), stated.found(), stated.formula(), stated.unit(), by);
        if (outcome.isRefuted() && isPercentage(by) && isPoints(by)) {
            draft.flag(Flag.UNIT_SUSPECT)
                    .because("The difference is %s percentage points, so that points and per cent are mixed up."
                            .formatted(Numbers.telling(ends.difference().value().abs())));
        }
        return outcome;
    }

    /** Whether "14 percent" are the points between two percentages. */
    private boolean isPoints(Mention by) {
        Reference points = Reference.printed(ends.difference().value());
        return ofPercentages()
                && AmountJudge.judge(signed(by), points, Basis.CALCULATION).isSupported();
    }

    private static boolean isInPoints(Mention by) {
        String dimension = by.unit().dimension();
        return dimension.equals("percentage point") || dimension.equals("count:points");
    }

    /** "14 percentage points": the difference of two percentages. */
    private Outcome points(Mention by) {
        BigDecimal each = BigDecimal.ONE.divide(by.unit().factor(), MathContext.DECIMAL64);
        boolean whole = each.compareTo(BigDecimal.ONE) == 0;
        String formula = ends.formula(" − ");
        Outcome outcome = judged(
                by,
                ends.difference().times(each),
                whole ? formula : "(%s) × %s".formatted(formula, Numbers.full(each)),
                whole ? " points" : " " + by.unit().name());
        if (outcome.isRefuted() && isPerCent(by)) {
            draft.flag(Flag.UNIT_SUSPECT)
                    .because("In per cent the change is %s, so that points and per cent are mixed up."
                            .formatted(Numbers.telling(signed(by).number().abs())));
        }
        return outcome;
    }

    /** Whether "30 percentage points" are per cent of the figure before. */
    private boolean isPerCent(Mention by) {
        return !ends.startsAtZero()
                && AmountJudge.judge(
                                signed(by),
                                ends.after()
                                        .over(ends.before())
                                        .minusOne()
                                        .percent()
                                        .reference(),
                                Basis.CALCULATION)
                        .isSupported();
    }

    private boolean ofPercentages() {
        return table.unit()
                .filter(unit -> unit.unit().dimension().startsWith("percent"))
                .isPresent();
    }

    private Outcome amount(Mention by) {
        return Conversion.between(table, by.unit())
                .map(conversion -> weighed(
                        signed(by),
                        ends.difference().times(conversion.factor()),
                        ends.formula(" − "),
                        Numbers.full(ends.difference().value().stripTrailingZeros()) + Wording.unit(table),
                        "",
                        by))
                .orElseGet(() -> incompatible(by));
    }

    private Outcome incompatible(Mention by) {
        draft.because("The claim's “%s” cannot be brought to “%s”."
                .formatted(by.surface(), table.series().unit()));
        return Outcome.open(Reason.UNIT_INCOMPATIBLE);
    }

    private Outcome judged(Mention by, Spread found, String formula, String unit) {
        return judge(signed(by), found, formula, unit, by);
    }

    private Outcome judge(Claimed claimed, Spread found, String formula, String unit, Mention by) {
        String result = Numbers.atPrecisionOf(claimed, found.value(), unit);
        return weighed(claimed, found, formula, result, unit, by);
    }

    private Outcome weighed(Claimed claimed, Spread found, String formula, String result, String unit, Mention by) {
        Outcome judged = AmountJudge.judge(claimed, found.reference(), Basis.CALCULATION);
        boolean coarse = judged.isSupported() && claimed.hedge() == Hedge.EXACT && ends.isCoarse(found);
        Outcome outcome = coarse ? Outcome.open(Reason.ROUNDING_TOO_COARSE) : judged;
        draft.say("and %s = %s".formatted(formula, result));
        draft.weighed(by, claimed, found.reference(), outcome, unit.equals(" times") ? "" : unit);
        draft.step("change", formula, result);
        draft.held(new Finding.Held(found.value(), found.range(), by.unit()));
        return outcome;
    }

    Claimed signed(Mention by) {
        return Claimed.of(by).signed(direction);
    }
}
