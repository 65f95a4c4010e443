package org.plumbline.engine.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.Direction;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.Measures;
import org.plumbline.engine.pairing.RowFinder;
import org.plumbline.engine.pairing.SourceNames;

/**
 * Holds a relation between two figures to them: of two entities in one table, or of one entity in two sources, where each
 * edition of the other source gives a judgement of its own.
 */
final class ComparisonComparer {

    private final RowFinder rows;
    private final Measures measures;

    ComparisonComparer(RowFinder rows, Measures measures) {
        this.rows = rows;
        this.measures = measures;
    }

    Optional<Judgement> compare(Question question, Assertion.Comparison comparison) {
        Optional<Source> other = ComparedSource.of(question.claim(), sources(question));
        Optional<Sides> sides = other.isPresent()
                ? ofTwoSources(question, other.get())
                : comparison.otherAttribution().isPresent() ? Optional.empty() : ofOneTable(question, comparison);
        return sides.map(found -> new Attempt(question, comparison, found).judge());
    }

    private static List<Source> sources(Question question) {
        return question.library().stream()
                .map(column -> column.edition().source())
                .distinct()
                .toList();
    }

    private Optional<Sides> ofOneTable(Question question, Assertion.Comparison comparison) {
        PeriodChoice choice = PeriodChoice.of(
                question.column(),
                question.period(),
                measures.isStock(question.column().measure()));
        FigureTable table = choice.table();
        FigureTable otherTable = comparison
                .other()
                .period()
                .flatMap(period -> PeriodChoice.find(question.column().tables(), period))
                .orElse(table);
        Optional<Row> left = entity(question).flatMap(entity -> rows.row(table, entity, question.words()));
        Optional<Row> right = entity(comparison.other())
                .or(() -> entity(question))
                .flatMap(entity -> rows.row(otherTable, entity, question.words()));
        return left.flatMap(one ->
                        right.filter(other -> other != one).map(other -> new Sides(table, one, otherTable, other)))
                .filter(sides -> choice.exact());
    }

    /** The other source's column is the one in question; the first source's newest edition of the day stands against it. */
    private Optional<Sides> ofTwoSources(Question question, Source compared) {
        Column right = question.column();
        if (!right.edition().source().equals(compared)) {
            return Optional.empty();
        }
        return entity(question)
                .flatMap(entity -> first(question, right)
                        .flatMap(left -> rows.row(left.latest(), entity, question.words())
                                .flatMap(one -> rows.row(right.latest(), entity, question.words())
                                        .map(other -> new Sides(left.latest(), one, right.latest(), other)))));
    }

    private static Optional<Column> first(Question question, Column right) {
        return question.library().stream()
                .filter(column ->
                        !column.edition().source().equals(right.edition().source()))
                .filter(column -> isMeant(question, column, right))
                .filter(column -> question.statement()
                        .publishedOn()
                        .filter(column.edition().publishedOn()::isAfter)
                        .isEmpty())
                .max(Comparator.comparing(column -> column.edition().publishedOn()));
    }

    /** The first source is the attributed one, unless that is the other again. */
    private static boolean isMeant(Question question, Column column, Column right) {
        String who = question.claim().attribution().who();
        return who.isEmpty()
                || SourceNames.means(who, right.edition().source())
                || SourceNames.means(who, column.edition().source());
    }

    private static Optional<String> entity(Question question) {
        return question.entities().stream().findFirst();
    }

    private static Optional<String> entity(Topic other) {
        return other.entities().stream().findFirst();
    }

    /** Two figures, each in its table. */
    private record Sides(FigureTable leftTable, Row left, FigureTable rightTable, Row right) {

        boolean complete() {
            return left.value().isPoint() && right.value().isPoint();
        }

        boolean ofTwoSources() {
            return !leftTable.source().equals(rightTable.source());
        }
    }

    /** One relation between two figures. */
    private static final class Attempt {

        private final Question question;
        private final Assertion.Comparison comparison;
        private final Sides sides;
        private final Draft draft;

        Attempt(Question question, Assertion.Comparison comparison, Sides sides) {
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
            draft.say(
                    "%s = %s, that is %s times as much.".formatted(formula, result, Numbers.rounded(ratio.value(), 1)));
            draft.step("ratio", formula, result);
            return comparison.by().map(by -> by(by, left, right, ratio)).orElseGet(() -> byDegree(ratio));
        }

        private Outcome by(Mention by, Spread left, Spread right, Spread ratio) {
            if (by.unit().dimension().equals("percent")) {
                return judged(signed(by), ratio.minusOne().percent(), by);
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

        private Claimed signed(Mention by) {
            Claimed claimed = Claimed.of(by);
            return comparison.direction() == Direction.DOWN ? claimed.negated() : claimed;
        }

        private Outcome byDegree(Spread ratio) {
            Outcome direction = byDirection(ratio.value().compareTo(BigDecimal.ONE));
            Optional<Degree> degree = Degree.of(comparison.degree());
            if (!direction.isSupported() || degree.isEmpty()) {
                return direction;
            }
            BigDecimal larger =
                    ratio.value().max(BigDecimal.ONE.divide(ratio.value(), java.math.MathContext.DECIMAL64));
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
}
