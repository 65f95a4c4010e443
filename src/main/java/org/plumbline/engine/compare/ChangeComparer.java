package org.plumbline.engine.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.Direction;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.Measures;
import org.plumbline.engine.pairing.RowFinder;
import org.plumbline.engine.pairing.Words;

/** Works out a change from two periods of one edition: "rose 5% to 12 million from 11.4 million", "doubled", "fell". */
final class ChangeComparer {

    private final RowFinder rows;
    private final Measures measures;
    private final ValueComparer values;

    ChangeComparer(RowFinder rows, Measures measures, ValueComparer values) {
        this.rows = rows;
        this.measures = measures;
        this.values = values;
    }

    Optional<Judgement> compare(Question question, Assertion.Change change) {
        if (question.entities().isEmpty()) {
            return Optional.empty();
        }
        if (isRate(question)) {
            return ofRate(question, change);
        }
        return ofLevels(question, change)
                .filter(found -> !found.isRefuted() || !isBareAmount(change))
                .or(() -> asValue(question, change));
    }

    /** "lifted its budget to 85.8 billion", "lifted 4.7 billion barrels": without a second figure an amount, and held as one. */
    private Optional<Judgement> asValue(Question question, Assertion.Change change) {
        Optional<Mention> amount = change.to().or(() -> change.by().filter(by -> isBareAmount(change)));
        return amount.flatMap(said -> values.compare(question, said, Claimed.of(said)));
    }

    private static boolean isBareAmount(Assertion.Change change) {
        boolean alone = change.from().isEmpty()
                && change.to().isEmpty()
                && change.since().isEmpty();
        return alone
                && change.by().filter(by -> !isRelative(by.unit().dimension())).isPresent();
    }

    private static boolean isRelative(String dimension) {
        return dimension.isEmpty() || dimension.startsWith("percent") || dimension.equals("times");
    }

    /** Whether the table itself prints changes: inflation, growth, "real change in military expenditure". */
    private static boolean isRate(Question question) {
        boolean percent = question.column()
                .latest()
                .unit()
                .filter(unit -> unit.unit().dimension().startsWith("percent"))
                .isPresent();
        var words = Words.telling(question.column().measure() + " "
                + question.column().latest().series().definition());
        return percent && (words.contains("change") || words.contains("growth") || words.contains("inflation"));
    }

    private Optional<Judgement> ofRate(Question question, Assertion.Change change) {
        Optional<Mention> amount = change.by().or(change::to);
        boolean fall = change.direction() == Direction.DOWN && change.by().isPresent();
        return amount.flatMap(said -> {
            Claimed claimed = Claimed.of(said);
            return values.compare(question, said, fall ? claimed.negated() : claimed);
        });
    }

    private Optional<Judgement> ofLevels(Question question, Assertion.Change change) {
        return Steps.of(question, change, measures)
                .flatMap(steps -> ends(question, steps))
                .map(ends -> new Attempt(question, change, ends).judge());
    }

    private Optional<Ends> ends(Question question, Steps steps) {
        String entity = question.entities().get(0);
        Optional<Row> now = rows.row(steps.now(), entity, question.words());
        Optional<Row> then = rows.row(steps.then(), entity, question.words());
        return now.flatMap(row -> then.map(before -> new Ends(steps, row, before)));
    }

    /** The two rows of a change. */
    private record Ends(Steps steps, Row now, Row then) {

        boolean complete() {
            return now.value().isPoint() && then.value().isPoint();
        }
    }

    /** One change between two rows. */
    private static final class Attempt {

        private final Assertion.Change change;
        private final Ends ends;
        private final FigureTable table;
        private final Draft draft;

        Attempt(Question question, Assertion.Change change, Ends ends) {
            this.change = change;
            this.ends = ends;
            this.table = ends.steps().now();
            this.draft = new Draft(question.column(), table).use(ends.now()).use(ends.then());
        }

        Judgement judge() {
            draft.say("%s: %s had %s%s and %s%s."
                    .formatted(
                            ends.steps().across() ? "Two editions" : Wording.edition(table),
                            ends.now().name(),
                            Wording.cell(ends.steps().then(), ends.then()),
                            label(ends.steps().then()),
                            Wording.cell(table, ends.now()),
                            label(table)));
            if (!ends.complete()) {
                return draft.say("Without two plain figures no change can be worked out.")
                        .flag(Flag.MISSING_ROWS)
                        .judged(Outcome.open(Reason.NO_REFERENCE));
            }
            return draft.judged(worst(outcomes()));
        }

        private String label(FigureTable of) {
            return (of.periodText().isEmpty() ? "" : " for " + of.periodText())
                    + (ends.steps().across() ? " in " + of.edition().title() : "");
        }

        /** What is worked out first: the change; then its two ends. */
        private List<Outcome> outcomes() {
            var outcomes = new ArrayList<Outcome>();
            outcomes.add(change.by().map(this::by).orElseGet(this::direction));
            change.to().flatMap(to -> end(to, table, ends.now())).ifPresent(outcomes::add);
            change.from()
                    .flatMap(from -> end(from, ends.steps().then(), ends.then()))
                    .ifPresent(outcomes::add);
            return outcomes;
        }

        private Outcome direction() {
            int sign = difference().value().signum();
            Direction found = sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.LEVEL;
            draft.step(
                    "difference", formula(" − "), Numbers.telling(difference().value()));
            draft.say("It %s by %s."
                    .formatted(
                            sign > 0 ? "rose" : sign < 0 ? "fell" : "did not change",
                            Numbers.telling(difference().value().abs())));
            return found == change.direction()
                    ? Outcome.supported(Reason.COMPARISON_HOLDS)
                    : Outcome.refuted(Reason.COMPARISON_FAILS);
        }

        private Outcome by(Mention by) {
            String dimension = by.unit().dimension();
            if (dimension.equals("percent")) {
                return percent(by);
            }
            if (dimension.equals("percentage point") && ofPercentages()) {
                return points(by);
            }
            if (dimension.equals("times") || dimension.isEmpty() && isMultiple(by)) {
                return multiple(by);
            }
            return amount(by);
        }

        private static boolean isMultiple(Mention by) {
            return Tolerance.ofNumberWord(by.surface()).isPresent();
        }

        private Outcome percent(Mention by) {
            if (ends.then().value().printed().orElseThrow().signum() == 0) {
                draft.say("A percentage of zero is undefined.");
                return Outcome.open(Reason.NOT_CHECKABLE);
            }
            Spread percent = now().over(then()).minusOne().percent();
            Outcome outcome = judged(by, percent, formula(" / ") + " − 1", " %");
            if (outcome.isRefuted() && isPoints(by)) {
                draft.flag(Flag.UNIT_SUSPECT)
                        .say("The difference is %s percentage points: points and per cent are mixed up."
                                .formatted(Numbers.telling(difference().value().abs())));
            }
            return outcome;
        }

        /** Whether "14 percent" are the points between two percentages. */
        private boolean isPoints(Mention by) {
            Reference points = Reference.printed(difference().value());
            return ofPercentages()
                    && AmountJudge.judge(signed(by), points, Basis.CALCULATION).isSupported();
        }

        private Outcome multiple(Mention by) {
            if (ends.then().value().printed().orElseThrow().signum() == 0) {
                draft.say("A multiple of zero is undefined.");
                return Outcome.open(Reason.NOT_CHECKABLE);
            }
            boolean down = change.direction() == Direction.DOWN;
            Spread ratio = down && isAboveOne(by) ? then().over(now()) : now().over(then());
            return judge(Claimed.of(by), ratio, formula(" / "), " times", by);
        }

        private static boolean isAboveOne(Mention by) {
            return Claimed.of(by).number().compareTo(BigDecimal.ONE) > 0;
        }

        /** "14 percentage points": the difference of two percentages. */
        private Outcome points(Mention by) {
            BigDecimal each = BigDecimal.ONE.divide(by.unit().factor(), MathContext.DECIMAL64);
            return judged(
                    by,
                    difference().times(each),
                    formula(" − "),
                    " " + by.unit().name() + "s");
        }

        private boolean ofPercentages() {
            return table.unit()
                    .filter(unit -> unit.unit().dimension().startsWith("percent"))
                    .isPresent();
        }

        private Outcome amount(Mention by) {
            return Conversion.between(table, by.unit())
                    .map(conversion -> judged(by, difference().times(conversion.factor()), formula(" − "), ""))
                    .orElse(Outcome.open(Reason.UNIT_INCOMPATIBLE));
        }

        private Outcome judged(Mention by, Spread found, String formula, String unit) {
            return judge(signed(by), found, formula, unit, by);
        }

        private Outcome judge(Claimed claimed, Spread found, String formula, String unit, Mention by) {
            Outcome outcome = AmountJudge.judge(claimed, found.reference(), Basis.CALCULATION);
            String result = Numbers.atPrecisionOf(claimed, found.value()) + unit;
            draft.say("%s = %s.".formatted(formula, result));
            draft.say(Sayings.ofAmount(by, claimed, found.reference(), outcome));
            draft.step("change", formula, result);
            draft.held(new Finding.Held(found.value(), found.range(), by.unit()));
            return outcome;
        }

        private Claimed signed(Mention by) {
            Claimed claimed = Claimed.of(by);
            return change.direction() == Direction.DOWN && claimed.number().signum() > 0 ? claimed.negated() : claimed;
        }

        /** An end of the change that the text gives; empty where its unit is not that of the table. */
        private Optional<Outcome> end(Mention said, FigureTable of, Row row) {
            return Conversion.between(of, said.unit()).map(conversion -> {
                Outcome outcome = AmountJudge.judge(Claimed.of(said), conversion.of(row), Basis.VALUE);
                draft.say(
                        outcome.isSupported()
                                ? ""
                                : "“%s” is not %s.".formatted(said.surface(), Wording.cell(of, row)));
                return outcome;
            });
        }

        private Spread now() {
            return Spread.of(ends.now());
        }

        private Spread then() {
            return Spread.of(ends.then());
        }

        private Spread difference() {
            return now().minus(then());
        }

        private String formula(String sign) {
            return Wording.number(ends.now()) + sign + Wording.number(ends.then());
        }

        private static Outcome worst(List<Outcome> outcomes) {
            return outcomes.stream()
                    .filter(Outcome::isRefuted)
                    .findFirst()
                    .or(() -> outcomes.stream()
                            .filter(outcome -> !outcome.isSupported())
                            .findFirst())
                    .orElse(outcomes.get(0));
        }
    }
}
