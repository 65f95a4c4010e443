package org.plumbline.engine.compare.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.compare.edition.MixedEditions;
import org.plumbline.engine.conversion.Conversion;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Ends;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pairing.word.WordPattern;

/** One change between two rows. */
final class ChangeAttempt {

    private static final Pattern THROUGHOUT = WordPattern.of(ChangeAttempt.class, "throughout.csv", "each");

    private final Question question;
    private final Assertion.Change change;
    private final Ends ends;
    private final MixedEditions mixed;
    private final FigureTable table;
    private final Draft draft;
    private final ChangeSize size;

    ChangeAttempt(Question question, Assertion.Change change, Ends ends, MixedEditions mixed) {
        this.question = question;
        this.mixed = mixed;
        this.change = change;
        this.ends = ends;
        this.table = ends.steps().now();
        this.draft = new Draft(question.column(), table)
                .use(ends.now())
                .use(ends.steps().then(), ends.then());
        this.size = new ChangeSize(change.direction(), ends, draft);
    }

    Judgement judge() {
        draft.say("%s: %s (%s) had %s%s and %s%s"
                .formatted(
                        ends.steps().across() ? "Two editions" : Wording.edition(table),
                        ends.now().name(),
                        table.series().measure(),
                        Wording.cell(ends.steps().then(), ends.then()),
                        label(ends.steps().then()),
                        Wording.cell(table, ends.now()),
                        label(table)));
        if (!ends.complete()) {
            return draft.because("Without two plain figures no change can be worked out.")
                    .flag(Flag.MISSING_ROWS)
                    .judged(Outcome.open(Reason.NO_REFERENCE));
        }
        Outcome outcome = worst(outcomes());
        return outcome.isRefuted() && !ends.steps().across() ? unlessMixed(outcome) : draft.judged(outcome);
    }

    /** Whether the claim comes out if one end is taken from another edition. */
    private Judgement unlessMixed(Outcome outcome) {
        return change.from()
                .flatMap(from -> mixed.earlierFigure(question, ends, from))
                .or(() -> change.by()
                        .filter(ChangeSize::isPercentage)
                        .flatMap(by -> mixed.change(question, ends, size.signed(by))))
                .or(() -> change.by()
                        .filter(by -> !ChangeSize.isRelative(by)
                                && !by.unit().dimension().startsWith("percent"))
                        .flatMap(by -> Conversion.between(table, by.unit())
                                .flatMap(conversion ->
                                        mixed.difference(question, ends, size.signed(by), conversion.factor()))))
                .map(mix -> mix.judged(draft))
                .orElseGet(() -> draft.judged(outcome));
    }

    private String label(FigureTable of) {
        return Wording.forPeriod(of)
                + (ends.steps().across() ? " in " + of.edition().title() : "");
    }

    /** What is worked out first: the change; then its two ends. "Climbed to 656 billion" tells the value, and the way to it. */
    private List<Outcome> outcomes() {
        var outcomes = new ArrayList<Outcome>();
        Outcome way = change.by().map(size::of).orElseGet(this::direction);
        boolean value = change.by().isEmpty() && change.from().isEmpty();
        if (!value || !way.isSupported()) {
            outcomes.add(way);
        }
        change.to()
                .filter(this::isOwn)
                .flatMap(to -> end(to, table, ends.now()))
                .ifPresent(outcomes::add);
        change.from()
                .filter(this::isOwn)
                .flatMap(from -> end(from, ends.steps().then(), ends.then()))
                .ifPresent(outcomes::add);
        return outcomes.isEmpty() ? List.of(way) : outcomes;
    }

    /** Whether a figure stands in the claim's own words; one before them, "2.9 million tonnes, 6 percent less", is a claim itself. */
    private boolean isOwn(Mention end) {
        return question.claim().span().contains(end.span());
    }

    /** "Risen every year since 2018": a year between may have gone the other way. */
    private boolean isOfEachStep() {
        return change.since().isPresent()
                && THROUGHOUT.matcher(question.claim().quote()).find();
    }

    private Outcome oneStepOnly() {
        draft.because("The two ends do not tell whether every step between them went the same way.");
        return Outcome.open(Reason.NO_REFERENCE);
    }

    private Outcome direction() {
        int sign = ends.difference().value().signum();
        boolean level = change.direction() == Direction.LEVEL && isLevel();
        Direction found = level ? Direction.LEVEL : Direction.ofSign(sign);
        draft.step(
                "difference",
                ends.formula(" − "),
                Numbers.telling(ends.difference().value()));
        String by = Numbers.full(ends.difference().value().abs().stripTrailingZeros()) + Wording.unit(table);
        draft.say(sign == 0 ? "no change" : "%s of %s".formatted(sign > 0 ? "a rise" : "a fall", by));
        if (found == change.direction()) {
            return isOfEachStep() ? oneStepOnly() : Outcome.supported(Reason.COMPARISON_HOLDS);
        }
        draft.weigh(
                sign == 0 || change.direction() == Direction.LEVEL
                        ? "That is not what the claim says."
                        : "That is the other way than the claim has it.");
        return Outcome.refuted(Reason.COMPARISON_FAILS);
    }

    /** "Unchanged" allows for a hundredth either way. */
    private boolean isLevel() {
        BigDecimal hundredth = ends.before().value().abs().movePointLeft(2);
        return ends.difference().value().abs().compareTo(hundredth) <= 0;
    }

    /** An end of the change that the text gives; empty where its unit is not that of the table. */
    private Optional<Outcome> end(Mention said, FigureTable of, Row row) {
        return Conversion.between(of, said.unit()).map(conversion -> {
            Outcome outcome = AmountJudge.judge(Claimed.of(said), conversion.of(row), Basis.VALUE);
            if (!outcome.isSupported()) {
                draft.because("“%s” is not the %s that is printed%s."
                        .formatted(said.surface(), Wording.cell(of, row), Wording.forPeriod(of)));
            }
            return outcome;
        });
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
