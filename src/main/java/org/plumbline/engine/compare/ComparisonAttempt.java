package org.plumbline.engine.compare;

import java.math.BigDecimal;
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
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;

/** One relation between two figures. */
final class ComparisonAttempt {

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
        draft.say("%s prints %s for %s, %s prints %s for %s."
                .formatted(
                        Wording.edition(sides.leftTable()),
                        Wording.cell(sides.leftTable(), sides.left()),
                        sides.left().name(),
                        sides.ofTwoSources() ? Wording.edition(sides.rightTable()) : "the same table",
                        Wording.cell(sides.rightTable(), sides.right()),
                        sides.right().name() + Wording.forPeriod(sides.rightTable())));
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
        String formula = Numbers.full(left.value()) + " / " + Numbers.full(right.value());
        String result = Numbers.telling(ratio.value());
        draft.say("%s = %s, that is %s times as much.".formatted(formula, result, Numbers.rounded(ratio.value(), 1)));
        draft.step("ratio", formula, result);
        return comparison.by().map(by -> by(by, left, right, ratio)).orElseGet(() -> byDegree(ratio));
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
        BigDecimal larger = ratio.value().max(BigDecimal.ONE.divide(ratio.value(), java.math.MathContext.DECIMAL64));
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
