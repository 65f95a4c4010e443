package org.plumbline.engine.compare.relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.plumbline.engine.amount.Degree;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.conversion.Conversion;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.explanation.DateWords;
import org.plumbline.engine.explanation.Formula;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
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
                .use(sides.leftTable(), sides.left())
                .use(sides.right());
    }

    Judgement judge() {
        draft.say(
                sides.ofTwoSources()
                        ? "%s, %s"
                                .formatted(
                                        printed(sides.leftTable(), sides.left()),
                                        printed(sides.rightTable(), sides.right()))
                        : "%s and %s for %s"
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

    /** The other side's name, or its measure or period where the same is compared with itself. */
    private String other() {
        if (!measure(sides.rightTable()).equals(measure(sides.leftTable()))) {
            return Wording.what(sides.rightTable());
        }
        boolean itself = sides.right().name().equals(sides.left().name());
        return itself ? DateWords.of(sides.rightTable()) : sides.right().name();
    }

    private static String measure(FigureTable table) {
        return table.series().measure();
    }

    /** Two sources never count quite the same; where they say it in the same words there is nothing to show. */
    private void definitions() {
        String left = definition(sides.leftTable());
        String right = definition(sides.rightTable());
        draft.flag(Flag.DEFINITION_DIFFERS);
        if (!left.equals(right)) {
            draft.note("the definitions differ: %s against %s".formatted(left, right));
        }
    }

    private static String definition(FigureTable table) {
        String definition = table.series().definition();
        String basis = table.series().basis();
        String words =
                definition.isBlank() ? table.series().measure() + (basis.isBlank() ? "" : ", " + basis) : definition;
        return "“" + words.replaceFirst("[.]$", "") + "”";
    }

    private Outcome outcome(Conversion conversion) {
        BigDecimal scale = sides.leftTable().unit().orElseThrow().scale();
        Spread left = Spread.of(sides.left()).times(scale);
        Spread right = Spread.of(sides.right()).times(conversion.factor());
        draft.held(new Finding.Held(right.value(), right.range(), conversion.unit()));
        var size = new ComparisonSize(question, comparison.direction(), sides, draft);
        return comparison
                .by()
                .filter(size::isDifference)
                .map(by -> size.difference(by, left, right))
                .orElseGet(() -> byRatio(left, right, size));
    }

    private Outcome byRatio(Spread left, Spread right, ComparisonSize size) {
        if (right.value().signum() == 0 || left.value().signum() == 0) {
            return comparison.by().isPresent()
                    ? undefined()
                    : byDirection(left.minus(right).value().signum());
        }
        Spread ratio = left.over(right);
        Formula formula = formula(left.value(), right.value(), ratio.value());
        int sign = left.minus(right).value().signum();
        if (comparison.by().isPresent()
                || left.value().signum() > 0 && right.value().signum() > 0) {
            draft.say("and %s = %s".formatted(formula.text(), formula.inWords()));
            draft.step("ratio", formula.text(), formula.result());
        }
        return comparison.by().map(by -> size.of(by, left, right)).orElseGet(() -> byDegree(sign, ratio));
    }

    private Outcome undefined() {
        draft.because("A percentage or a multiple of zero is undefined.");
        return Outcome.open(Reason.NOT_CHECKABLE);
    }

    /** "28.5 million / 3.8 million" is 7.5; of two that are near one another the difference in per cent tells more. */
    private static Formula formula(BigDecimal left, BigDecimal right, BigDecimal ratio) {
        boolean near = ratio.compareTo(LITTLE_LESS) > 0 && ratio.compareTo(LITTLE_MORE) < 0;
        return near ? Formula.percent(left, right) : Formula.ratio(left, right);
    }

    /** @param sign of what one has more than the other, which the ratio of balances below zero does not tell */
    private Outcome byDegree(int sign, Spread ratio) {
        Outcome direction = byDirection(sign);
        Optional<Degree> degree = Degree.of(comparison.degree());
        if (!direction.isSupported() || degree.isEmpty()) {
            return direction;
        }
        BigDecimal larger = ratio.value().max(BigDecimal.ONE.divide(ratio.value(), MathContext.DECIMAL64));
        return switch (degree.get().of(larger)) {
            case HOLDS -> direction;
            case ARGUABLE -> arguable();
            case FAILS -> fails();
        };
    }

    private Outcome fails() {
        draft.weigh("That is not “%s”.".formatted(comparison.degree()));
        return Outcome.refuted(Reason.COMPARISON_FAILS);
    }

    private Outcome arguable() {
        draft.because("Whether that is “%s” can be argued about.".formatted(comparison.degree()));
        return Outcome.open(Reason.HEDGE_ARGUABLE);
    }

    private Outcome byDirection(int sign) {
        Direction found = Direction.ofSign(sign);
        if (found == comparison.direction()) {
            return Outcome.supported(Reason.COMPARISON_HOLDS);
        }
        draft.weigh(sign == 0 ? "The two are level." : "That is the other way round than the claim has it.");
        return Outcome.refuted(Reason.COMPARISON_FAILS);
    }
}
