package org.plumbline.engine.consistency.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.amount.StatedChange;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.value.Unit;

/** A change and its two values: "up 5% to 12 million from 11.4 million" has to add up. */
public final class ChangeAndValues implements TextRule {

    /** How far before a change the value may stand that it led to, in characters: ", " and a date. */
    private static final int NEAR = 20;

    @Override
    public Stream<Remark> remarks(Passage passage) {
        return passage.claimsBySentence().stream()
                .flatMap(sentence -> sentence.stream().flatMap(one -> remark(one.claim(), sentence).stream()));
    }

    private static Optional<Remark> remark(Claim claim, List<Statement> sentence) {
        if (!(claim.assertion() instanceof Assertion.Change change)) {
            return Optional.empty();
        }
        if (change.by().isEmpty()) {
            return theOtherWay(claim, change);
        }
        Mention by = change.by().get();
        Optional<Assertion.Change> told = change.from().isPresent() ? Optional.of(change) : toldBefore(claim, sentence);
        Optional<Mention> from = told.flatMap(Assertion.Change::from);
        Optional<Mention> to =
                told.flatMap(Assertion.Change::to).or(() -> from.flatMap(then -> valueBefore(claim, then, sentence)));
        return from.flatMap(then -> to.flatMap(now -> relation(claim, change, by, then, now)));
    }

    /** "Rose from 26.9 million tonnes to 24.6 million": which way it went is not the way of its values. */
    private static Optional<Remark> theOtherWay(Claim claim, Assertion.Change change) {
        Optional<BigDecimal> then = change.from().flatMap(Mention::value);
        Optional<BigDecimal> now = change.to().flatMap(Mention::value);
        if (then.isEmpty()
                || now.isEmpty()
                || change.direction() == Direction.LEVEL
                || !change.from().get().unit().equals(change.to().get().unit())) {
            return Optional.empty();
        }
        Direction found = Direction.ofSign(now.get().compareTo(then.get()));
        String formula = Numbers.full(now.get()) + " − " + Numbers.full(then.get());
        String result = Numbers.full(now.get().subtract(then.get()));
        String text = "By the text's own figures %s = %s, which is no %s."
                .formatted(formula, result, change.direction() == Direction.UP ? "rise" : "fall");
        return found == change.direction()
                ? Optional.empty()
                : Optional.of(Remark.contradiction(claim, text, new Explanation.Step("change", formula, result)));
    }

    /** "Climbed to 240 tonnes from 200 tonnes, an increase of 15%": the two values stand in the claim before. */
    private static Optional<Assertion.Change> toldBefore(Claim claim, List<Statement> sentence) {
        return sentence.stream()
                .map(Statement::claim)
                .filter(other -> other.span().end() <= claim.span().start())
                .map(Claim::assertion)
                .filter(Assertion.Change.class::isInstance)
                .map(Assertion.Change.class::cast)
                .filter(other -> other.from().isPresent() && other.to().isPresent())
                .reduce((one, later) -> later);
    }

    /** The value that "a rise of 2.3% over the 47,808 tonnes of 2021" led to stands before it in the sentence. */
    private static Optional<Mention> valueBefore(Claim claim, Mention then, List<Statement> sentence) {
        return sentence.stream()
                .map(Statement::claim)
                .filter(other -> other.span().end() <= claim.span().start())
                .flatMap(other -> Passage.amount(other)
                        .filter(amount ->
                                amount.unit().comparesWith(then.unit()) || isBareBase(claim, other, amount, then))
                        .stream())
                .reduce((one, later) -> later);
    }

    /** "61,000 tickets, up 20% from 50,000": right behind a value its unit goes without saying; 5.2 million and 4.3 are no pair. */
    private static boolean isBareBase(Claim claim, Claim other, Mention now, Mention then) {
        boolean near = claim.span().start() - other.span().end() <= NEAR;
        return near && then.unit().isOne() && areOfOneSize(now, then);
    }

    private static boolean areOfOneSize(Mention one, Mention other) {
        BigDecimal first = one.low().abs();
        BigDecimal second = other.low().abs();
        return first.min(second).multiply(BigDecimal.TEN).compareTo(first.max(second)) > 0;
    }

    private static Optional<Remark> relation(
            Claim claim, Assertion.Change change, Mention by, Mention then, Mention now) {
        Optional<BigDecimal> before = then.value();
        Optional<BigDecimal> after = now.value();
        Unit unit = then.unit().isOne() || isSaidShort(now.unit(), then.unit()) ? now.unit() : then.unit();
        if (before.isEmpty() || after.isEmpty() || before.get().signum() == 0 || !unit.comparesWith(now.unit())) {
            return Optional.empty();
        }
        Spread first = Spread.written(unit.convert(before.get(), now.unit()));
        Spread second = Spread.written(after.get());
        return judge(claim, change, by, first, second);
    }

    /** "from $10,200 a tonne to $9,400": what it is for goes without saying the second time. */
    private static boolean isSaidShort(Unit now, Unit then) {
        return then.name().startsWith(now.name() + " per ");
    }

    private static Optional<Remark> judge(Claim claim, Assertion.Change change, Mention by, Spread then, Spread now) {
        String ratio = Numbers.full(now.value()) + " / " + Numbers.full(then.value());
        return StatedChange.of(change.direction(), by, then, now, ratio)
                .map(stated -> remark(claim, by, stated.outcome(), stated.formula(), stated.result()))
                .orElseGet(() -> ofAmount(claim, change, by, then, now));
    }

    private static Optional<Remark> ofAmount(
            Claim claim, Assertion.Change change, Mention by, Spread then, Spread now) {
        Claimed claimed = change.direction() == Direction.DOWN ? Claimed.of(by).negated() : Claimed.of(by);
        Spread found = now.minus(then);
        Outcome outcome = AmountJudge.judge(claimed, found.reference(), Basis.CALCULATION);
        String formula = Numbers.full(now.value()) + " − " + Numbers.full(then.value());
        return remark(claim, by, outcome, formula, Numbers.finerThan(claimed, found.value()));
    }

    /** Nothing is said where rounding leaves it open. */
    private static Optional<Remark> remark(Claim claim, Mention by, Outcome outcome, String formula, String result) {
        if (!outcome.isRefuted() && !outcome.isSupported()) {
            return Optional.empty();
        }
        String text = "By the text's own figures %s = %s, and the claim says “%s”: %s."
                .formatted(
                        formula,
                        result,
                        by.surface(),
                        outcome.isRefuted() ? "the two contradict each other" : "that fits");
        var step = new Explanation.Step("change", formula, result);
        return Optional.of(new Remark(claim, outcome.isSupported(), new Explanation(text, List.of(step))));
    }
}
