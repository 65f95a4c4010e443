package org.plumbline.engine.compare.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.amount.Reference;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.conversion.Conversion;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.PeriodChoice;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.measure.Measures;

/**
 * Counts the rows of a table that lie beyond a bound: "three countries exported more than 1.3 million tonnes", "every country
 * spent at least 2 %".
 */
public final class TallyComparer {

    private static final int SHOWN = 5;

    private final Measures measures;

    public TallyComparer(Measures measures) {
        this.measures = measures;
    }

    /**
     * The ordinary rows of a table by a bound.
     *
     * @param within those it holds for
     * @param beyond those it does not hold for
     * @param unknown those without a full figure
     */
    private record Split(List<Row> within, List<Row> beyond, List<Row> unknown) {

        static Split of(FigureTable table, Mention bound, Conversion conversion) {
            var split = new Split(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            table.ordinary().forEach(row -> split.take(row, bound, conversion));
            return split;
        }

        private void take(Row row, Mention bound, Conversion conversion) {
            if (!row.hasNumber()) {
                unknown.add(row);
                return;
            }
            Outcome outcome = AmountJudge.judge(Claimed.of(bound), conversion.of(row), Basis.VALUE);
            (outcome.isSupported() ? within : outcome.isRefuted() ? beyond : unknown).add(row);
        }
    }

    public Optional<Judgement> compare(Question question, Assertion.Tally tally) {
        return split(question, tally.bound(), (table, split) -> counted(question, table, tally, split));
    }

    /** "Every country", "no country": each row has to lie within the bound, or none. */
    public Optional<Judgement> compare(Question question, Assertion.Value each, boolean negative) {
        return split(question, each.amount(), (table, split) -> each(question, table, each.amount(), split, negative));
    }

    private interface Word {
        Judgement on(FigureTable table, Split split);
    }

    private Optional<Judgement> split(Question question, Mention bound, Word word) {
        PeriodChoice choice = PeriodChoice.of(
                question.column(),
                question.period(),
                measures.isStock(question.column().measure()));
        FigureTable table = choice.table();
        return Conversion.between(table, bound.unit())
                .filter(conversion -> choice.exact() && table.ordinary().size() > 1)
                .map(conversion -> word.on(table, Split.of(table, bound, conversion)));
    }

    private static Judgement counted(Question question, FigureTable table, Assertion.Tally tally, Split split) {
        Draft draft = new Draft(question.column(), table).use(split.within());
        int found = split.within().size();
        draft.say("%s%s: %d of %d rows have %s%s"
                .formatted(
                        Wording.edition(table),
                        Wording.forPeriod(table),
                        found,
                        table.ordinary().size(),
                        bound(tally.bound()),
                        found == 0 ? "" : ": " + list(table, split.within())));
        draft.step("rows with " + bound(tally.bound()), "counted", Integer.toString(found));
        Outcome outcome = AmountJudge.judge(
                Claimed.of(tally.count()), Reference.printed(BigDecimal.valueOf(found)), Basis.CALCULATION);
        if (outcome.isRefuted() && reaches(tally, found, split.unknown().size())) {
            return missing(draft, split);
        }
        boolean more = claimed(tally).compareTo(BigDecimal.valueOf(found)) < 0;
        return outcome.isRefuted() && more && !tally.only()
                ? draft.because("There are more, and the text does not say that there are no others.")
                        .judged(Outcome.open(Reason.HEDGE_ARGUABLE))
                : draft.judged(outcome);
    }

    private static BigDecimal claimed(Assertion.Tally tally) {
        return Claimed.of(tally.count()).number();
    }

    /** Whether rows without a figure could make up what is missing. */
    private static boolean reaches(Assertion.Tally tally, int found, int unknown) {
        BigDecimal missing = claimed(tally).subtract(BigDecimal.valueOf(found));
        return missing.signum() > 0 && missing.compareTo(BigDecimal.valueOf(unknown)) <= 0;
    }

    private static Judgement each(Question question, FigureTable table, Mention bound, Split split, boolean negative) {
        List<Row> against = negative ? split.within() : split.beyond();
        Draft draft = new Draft(question.column(), table).use(against);
        if (!against.isEmpty()) {
            return draft.say("%s%s shows otherwise for %d of %d: %s"
                            .formatted(
                                    Wording.edition(table),
                                    Wording.forPeriod(table),
                                    against.size(),
                                    table.ordinary().size(),
                                    list(table, against)))
                    .judged(Outcome.refuted(Reason.COUNTER_EXAMPLE));
        }
        draft.say("no row of the %d in %s%s that have a figure speaks against it"
                .formatted(
                        table.ordinary().size() - split.unknown().size(),
                        Wording.edition(table),
                        Wording.forPeriod(table)));
        return split.unknown().isEmpty()
                ? draft.judged(Outcome.supported(Reason.COMPARISON_HOLDS))
                : missing(draft, split);
    }

    private static Judgement missing(Draft draft, Split split) {
        return draft.because("No full figure is printed for %s, which could change that."
                        .formatted(split.unknown().stream()
                                .map(Row::name)
                                .limit(SHOWN)
                                .collect(Collectors.joining(", "))))
                .flag(Flag.MISSING_ROWS)
                .judged(Outcome.open(Reason.RANK_UNCERTAIN_MISSING_ROWS));
    }

    private static String bound(Mention bound) {
        return bound.hedge().label().replace('-', ' ') + " " + bound.surface();
    }

    private static String list(FigureTable table, List<Row> some) {
        return some.stream()
                        .limit(SHOWN)
                        .map(row -> row.name() + " " + Wording.cell(table, row))
                        .collect(Collectors.joining(", "))
                + (some.size() > SHOWN ? " and others" : "");
    }
}
