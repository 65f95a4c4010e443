package org.plumbline.engine.compare.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.evidence.Steps;
import org.plumbline.engine.explanation.DateWords;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.RowFinder;

/** Looks for a counter-example to a statement about all rows of a table: "all countries increased their output". */
public final class UniversalComparer {

    private static final int SHOWN = 4;

    private final RowFinder rows;
    private final Measures measures;
    private final TallyComparer tallies;

    public UniversalComparer(RowFinder rows, Measures measures, TallyComparer tallies) {
        this.tallies = tallies;
        this.rows = rows;
        this.measures = measures;
    }

    public Optional<Judgement> compare(Question question, Assertion.Universal universal) {
        if (universal.predicate().orElse(null) instanceof Assertion.Value each) {
            return tallies.compare(question, each, universal.negative());
        }
        return universal
                .predicate()
                .filter(Assertion.Change.class::isInstance)
                .map(Assertion.Change.class::cast)
                .flatMap(change -> Steps.of(question, change, measures)
                        .map(steps -> judge(question, steps, change.direction(), universal.negative())));
    }

    private Judgement judge(Question question, Steps steps, Direction direction, boolean negative) {
        List<Row> listed =
                steps.now().ordinary().stream().filter(Row::hasNumber).toList();
        List<Row> against = listed.stream()
                .filter(row -> then(steps, row)
                        .filter(then -> isAgainst(row, then, direction, negative))
                        .isPresent())
                .toList();
        Draft draft = new Draft(question.column(), steps.now()).use(against);
        if (!against.isEmpty()) {
            return draft.say("%s shows otherwise for %d of %d: %s"
                            .formatted(
                                    Wording.edition(steps.now()), against.size(), listed.size(), list(steps, against)))
                    .judged(Outcome.refuted(Reason.COUNTER_EXAMPLE));
        }
        boolean complete = listed.stream().allMatch(row -> then(steps, row).isPresent());
        return draft.say("no row of the %d in %s speaks against it"
                        .formatted(listed.size(), Wording.edition(steps.now())))
                .judged(complete ? Outcome.supported(Reason.COMPARISON_HOLDS) : missing(draft));
    }

    private static Outcome missing(Draft draft) {
        draft.flag(Flag.MISSING_ROWS).because("Some rows have no figure for both periods.");
        return Outcome.open(Reason.RANK_UNCERTAIN_MISSING_ROWS);
    }

    private Optional<Row> then(Steps steps, Row row) {
        return rows.same(steps.then(), row).filter(Row::hasNumber);
    }

    private static boolean isAgainst(Row now, Row then, Direction direction, boolean negative) {
        int sign = now.value()
                .printed()
                .orElseThrow()
                .compareTo(then.value().printed().orElseThrow());
        Direction found = Direction.ofSign(sign);
        return negative == (found == direction);
    }

    private String list(Steps steps, List<Row> against) {
        FigureTable then = steps.then();
        return against.stream()
                        .limit(SHOWN)
                        .map(row -> "%s went from %s to %s"
                                .formatted(
                                        row.name(),
                                        Wording.number(then(steps, row).orElseThrow()),
                                        Wording.cell(steps.now(), row)))
                        .collect(Collectors.joining(", "))
                + (against.size() > SHOWN ? ", and others" : "")
                + periods(steps.now(), then);
    }

    private static String periods(FigureTable now, FigureTable then) {
        return then.periodText().isEmpty() ? "" : " (%s to %s)".formatted(DateWords.of(then), DateWords.of(now));
    }
}
