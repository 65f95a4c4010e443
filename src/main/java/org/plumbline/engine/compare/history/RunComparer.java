package org.plumbline.engine.compare.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.compare.history.History.Dated;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.explanation.Condition;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.value.Period;

/** Holds "rose for the third year running" to four years in a row, and to the step before them, which must go another way. */
public final class RunComparer {

    private final RowFinder rows;

    public RunComparer(RowFinder rows) {
        this.rows = rows;
    }

    /** Empty where the column has too few periods in a row, or periods of another length. */
    public Optional<Judgement> compare(Question question, Assertion.Run run) {
        return History.of(question, question.period(), rows)
                .filter(history -> isOfLength(history.now().period(), run))
                .flatMap(history -> judge(question, run, history));
    }

    private static boolean isOfLength(Period period, Assertion.Run run) {
        return period.first().plus(run.step()).equals(period.last().plusDays(1));
    }

    private static Optional<Judgement> judge(Question question, Assertion.Run run, History history) {
        List<Dated> figures = history.figures().subList(0, History.inARow(history.figures()));
        int steps = steps(figures, run.direction());
        boolean known = steps < figures.size() - 1 || steps >= run.length();
        if (figures.size() < 2 || !known) {
            return Optional.empty();
        }
        int shown = Math.min(figures.size(), Math.max(steps, run.length()) + 2);
        return Optional.of(judged(question, run, figures.subList(0, steps == run.length() ? shown : shown - 1), steps));
    }

    /** How many steps go one way, from the latest back. */
    private static int steps(List<Dated> figures, Direction direction) {
        int steps = 0;
        while (steps + 1 < figures.size() && goes(figures.get(steps), figures.get(steps + 1), direction)) {
            steps++;
        }
        return steps;
    }

    private static boolean goes(Dated now, Dated before, Direction direction) {
        return Direction.ofSign(now.number().compareTo(before.number())) == direction;
    }

    private static Judgement judged(Question question, Assertion.Run run, List<Dated> figures, int steps) {
        Dated now = figures.get(0);
        Draft draft = new Draft(question.column(), now.table());
        figures.forEach(one -> draft.use(one.table(), one.row()));
        String way = run.direction() == Direction.UP ? "rise" : "fall";
        draft.say("%s, %s of %s%s: %s, which is %s in a row"
                .formatted(
                        Wording.edition(now.table()),
                        now.table().series().measure(),
                        now.row().name(),
                        Wording.unit(now.table()).isEmpty() ? "" : "," + Wording.unit(now.table()),
                        list(figures),
                        steps == 1 ? "one " + way : steps == 0 ? "no " + way : steps + " " + way + "s"));
        String told = run.length() + " " + way + "s";
        draft.allowing(
                isExact(question)
                        ? new Condition("of " + told + " in a row", "other than " + told + " in a row")
                        : new Condition("of " + told + " or more in a row", "of fewer than " + told + " in a row"));
        return draft.judged(
                steps == run.length() || steps > run.length() && !isExact(question)
                        ? Outcome.supported(Reason.COMPARISON_HOLDS)
                        : Outcome.refuted(Reason.COMPARISON_FAILS));
    }

    /** "For the third year running" leaves no room for a fourth, as "three years in a row" does. */
    private static boolean isExact(Question question) {
        return question.claim().mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.ORDINAL);
    }

    private static String list(List<Dated> figures) {
        return figures.stream()
                .map(one -> Wording.number(one.row()) + Wording.forPeriod(one.table()))
                .collect(Collectors.joining(", "));
    }
}
