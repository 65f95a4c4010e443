package org.plumbline.engine.compare.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.compare.history.History.Dated;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.explanation.Condition;
import org.plumbline.engine.explanation.DateWords;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.value.Period;

/**
 * Holds "the lowest since 2015" to the periods after that year: a lower one refutes it. What the year itself had says nothing, as both
 * "it had last been as low in 2015" and "since the count began in 2015" are meant so.
 */
public final class ExtremeComparer {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private final RowFinder rows;

    public ExtremeComparer(RowFinder rows) {
        this.rows = rows;
    }

    public Optional<Judgement> compare(Question question, Assertion.Extreme extreme) {
        if (isOfUnreadTime(question, extreme)) {
            return Optional.empty();
        }
        return History.of(question, question.period().filter(period -> !isSince(extreme, period)), rows)
                .filter(history ->
                        !history.after(extreme.until(history.now().period())).isEmpty())
                .map(history -> judge(question, extreme, history));
    }

    /** "Output in 2021 was the highest since records began in 2018": where only "since" was read, the other year is the claim's own. */
    private static boolean isOfUnreadTime(Question question, Assertion.Extreme extreme) {
        return question.period().filter(period -> isSince(extreme, period)).isPresent()
                && YEAR.matcher(question.statement().sentence())
                        .results()
                        .map(year -> Integer.parseInt(year.group()))
                        .anyMatch(year ->
                                year > extreme.since().orElseThrow().last().getYear());
    }

    private static boolean isSince(Assertion.Extreme extreme, Period period) {
        return extreme.since().filter(period::equals).isPresent();
    }

    private static Judgement judge(Question question, Assertion.Extreme extreme, History history) {
        Dated now = history.now();
        Draft draft = new Draft(question.column(), now.table()).use(now.row());
        LocalDate until = extreme.until(now.period());
        List<Dated> earlier = history.after(until);
        Dated furthest = furthest(earlier, extreme.way());
        draft.use(furthest.table(), furthest.row());
        draft.say("%s prints %s for %s (%s), and before it, back to %s, the %s was %s, for %s"
                .formatted(
                        Wording.edition(now.table()),
                        Wording.cell(now.table(), now.row()),
                        now.row().name(),
                        Wording.what(now.table()),
                        DateWords.of(earlier.get(earlier.size() - 1).table()),
                        extreme.way() == Direction.UP ? "highest" : "lowest",
                        Wording.cell(furthest.table(), furthest.row()),
                        DateWords.of(furthest.table())));
        draft.allowing(condition(extreme.way(), Wording.cell(furthest.table(), furthest.row())));
        if (isBeyond(furthest, now, extreme.way())) {
            return draft.judged(Outcome.refuted(Reason.COMPARISON_FAILS));
        }
        return history.isCompleteAfter(until)
                ? draft.judged(Outcome.supported(Reason.COMPARISON_HOLDS))
                : draft.because("Not every period since has a figure.")
                        .flag(Flag.MISSING_ROWS)
                        .judged(Outcome.open(Reason.NO_REFERENCE));
    }

    private static Condition condition(Direction way, String furthest) {
        return way == Direction.UP
                ? new Condition("of " + furthest + " or more", "below " + furthest)
                : new Condition("of " + furthest + " or less", "above " + furthest);
    }

    private static Dated furthest(List<Dated> figures, Direction way) {
        Comparator<Dated> byNumber = Comparator.comparing(Dated::number);
        return figures.stream()
                .max(way == Direction.UP ? byNumber : byNumber.reversed())
                .orElseThrow();
    }

    private static boolean isBeyond(Dated one, Dated now, Direction way) {
        return Direction.ofSign(one.number().compareTo(now.number())) == way;
    }
}
