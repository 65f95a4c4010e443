package org.plumbline.engine.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Degree;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.evidence.Conversion;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.evidence.Sayings;
import org.plumbline.engine.evidence.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;

/** One relation between two figures. */
final class ComparisonAttempt {

    private static final BigDecimal LITTLE_LESS = new BigDecimal("0.8");
    private static final BigDecimal LITTLE_MORE = new BigDecimal("1.25");

    private final Question question;
    private final Assertion.Comparison comparison;
    private final Sides sides;
    private final Draft draft;

    ComparisonAttempt(Question question, Assertion.Comparison comparison, Sides sides) {
        this.question = question;
        this.comparison = comparison;
        this.sides = sides;
        this.draft = new Draft(question.column(), sides.rightTable())
                .use(sides.left())
                .use(sides.right());
    }

    Judgement judge() {
        draft.say(
                sides.ofTwoSources()
                        ? "%s, %s."
                                .formatted(
                                        printed(sides.leftTable(), sides.left()),
                                        printed(sides.rightTable(), sides.right()))
                        : "%s and %s for %s."
                                .formatted(
                                        printed(sides.leftTable(), sides.left()),
                                        Wording.cell(sides.rightTable(), sides.right()),
                                        other()));
        if (!sides.complete()) {
            return draft.flag(Flag.MISSING_ROWS).judged(Outcome.open(Reason.NO_REFERENCE));
        }
        if (sides.ofTwoSources()) {
            definitions();
        }
        return Conversion.between(
                        sides.rightTable(),
                        sides.leftTable().unit().orElseThrow().unit())
                .map(conversion -> draft.judged(outcome(conversion)))
                .orElseGet(() -> draft.judged(Outcome.open(Reason.UNIT_INCOMPATIBLE)));
    }

    private static String printed(FigureTable table, Row row) {
        return "%s prints %s for %s (%s)"
                .formatted(Wording.edition(table), Wording.cell(table, row), row.name(), Wording.what(table));
    }

    /** The other side's name, or its period where the same is compared with itself. */
    private String other() {
        boolean itself = sides.right().name().equals(sides.left().name());
        return itself ? sides.rightTable().periodText() : sides.right().name();
    }

    /** Two sources never count quite the same. */
    private void definitions() {
        draft.flag(Flag.DEFINITION_DIFFERS)
                .say("The definitions differ: %s against %s."
                        .formatted(definition(sides.leftTable()), definition(sides.rightTable())));
    }

    private static String definition(FigureTable table) {
        String definition = table.series().definition();
        String words = definition.isBlank()
                ? table.series().measure() + ", " + table.series().basis()
                : definition;
        return "“" + words.replaceFirst("[.]$", "") + "”";
    }

    private Outcome outcome(Conversion conversion) {
        BigDecimal scale = sides.leftTable().unit().orElseThrow().scale();
        Spread left = Spread.of(sides.left()).times(scale);
        Spread right = Spread.of(sides.right()).times(conversion.factor());
        draft.held(new Finding.Held(right.value(), right.range(), conversion.unit()));
        if (right.value().signum() == 0 || left.value().signum() == 0) {
            return byDirection(left.minus(right).value().signum());
        }
        Spread ratio = left.over(right);
        String formula = Numbers.brief(left.value().stripTrailingZeros()) + " / "
                + Numbers.brief(right.value().stripTrailingZeros());
        String result = Numbers.telling(ratio.value());
        draft.say("%s = %s: %s.".formatted(formula, result, inWords(ratio.value())));
        draft.step("ratio", formula, result);
        return comparison.by().map(by -> by(by, left, right, ratio)).orElseGet(() -> byDegree(ratio));
    }

    /** "7.5 times as much", "1.6 % more". */
    private static String inWords(BigDecimal ratio) {
        boolean near = ratio.compareTo(LITTLE_LESS) > 0 && ratio.compareTo(LITTLE_MORE) < 0;
        if (!near) {
            return Numbers.telling(ratio.round(new MathContext(2, RoundingMode.HALF_UP))) + " times as much";
        }
        BigDecimal percent = ratio.subtract(BigDecimal.ONE).movePointRight(2);
        String points = Numbers.telling(percent.abs().round(new MathContext(2, RoundingMode.HALF_UP)));
        return percent.signum() == 0 ? "the same" : points + " % " + (percent.signum() > 0 ? "more" : "less");
    }

    private Outcome by(Mention by, Spread left, Spread right, Spread ratio) {
        if (by.unit().dimension().equals("percent")) {
            return judged(signed(by), ratio.minusOne().percent(), by);
        }
        if (isFraction(by) && saysHigher(by)) {
            return judged(signed(Claimed.of(by).movedRight(2)), ratio.minusOne().percent(), by);
        }
        if (by.unit().comparesWith(sides.leftTable().unit().orElseThrow().unit())
                && !by.unit().dimension().isEmpty()) {
            BigDecimal each = sides.leftTable().unit().orElseThrow().unit().convert(BigDecimal.ONE, by.unit());
            return judged(signed(by), left.minus(right).times(each), by);
        }
        Spread larger = comparison.direction() == Direction.DOWN
                        && Claimed.of(by).number().compareTo(BigDecimal.ONE) > 0
                ? right.over(left)
                : ratio;
        return times(by, larger);
    }

    /** "Seven times higher" is seven or eight times as high: where the two readings differ, neither decides. */
    private Outcome times(Mention by, Spread ratio) {
        Outcome asHigh = judged(Claimed.of(by), ratio, by);
        if (!saysHigher(by)) {
            return asHigh;
        }
        Outcome higher = AmountJudge.judge(Claimed.of(by), ratio.minusOne().reference(), Basis.RELATION);
        if (asHigh.verdict() == higher.verdict()) {
            return asHigh;
        }
        draft.say("“%s higher” may mean as high or on top of it; the two readings give different results."
                .formatted(by.surface()));
        return Outcome.open(Reason.AMBIGUOUS_READING);
    }

    private boolean saysHigher(Mention by) {
        String quote = question.claim().quote().toLowerCase(Locale.ROOT);
        int at = quote.indexOf(by.surface().toLowerCase(Locale.ROOT));
        String after = at < 0 ? quote : quote.substring(at);
        return after.matches("(?s).*\\b(higher|more than|larger|bigger|greater|lower|smaller|less)\\b.*")
                && !after.contains(" as ");
    }

    private Outcome judged(Claimed claimed, Spread found, Mention by) {
        Outcome outcome = AmountJudge.judge(claimed, found.reference(), Basis.RELATION);
        draft.say(Sayings.ofAmount(by, claimed, found.reference(), outcome));
        return outcome;
    }

    /** "a fifth higher" is 20 per cent on top, "half as high" is the half. */
    private static boolean isFraction(Mention by) {
        return by.unit().dimension().isEmpty() && Claimed.of(by).number().compareTo(BigDecimal.ONE) < 0;
    }

    private Claimed signed(Mention by) {
        return signed(Claimed.of(by));
    }

    private Claimed signed(Claimed claimed) {
        return comparison.direction() == Direction.DOWN ? claimed.negated() : claimed;
    }

    private Outcome byDegree(Spread ratio) {
        Outcome direction = byDirection(ratio.value().compareTo(BigDecimal.ONE));
        Optional<Degree> degree = Degree.of(comparison.degree());
        if (!direction.isSupported() || degree.isEmpty()) {
            return direction;
        }
        BigDecimal larger = ratio.value().max(BigDecimal.ONE.divide(ratio.value(), MathContext.DECIMAL64));
        return switch (degree.get().of(larger)) {
            case HOLDS -> direction;
            case ARGUABLE -> arguable();
            case FAILS -> Outcome.refuted(Reason.COMPARISON_FAILS);
        };
    }

    private Outcome arguable() {
        draft.say("Whether that is “%s” can be argued about.".formatted(comparison.degree()));
        return Outcome.open(Reason.HEDGE_ARGUABLE);
    }

    private Outcome byDirection(int sign) {
        Direction found = sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.LEVEL;
        return found == comparison.direction()
                ? Outcome.supported(Reason.COMPARISON_HOLDS)
                : Outcome.refuted(Reason.COMPARISON_FAILS);
    }
}
