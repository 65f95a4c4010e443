package org.plumbline.engine.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.compare.AmountJudge;
import org.plumbline.engine.compare.Basis;
import org.plumbline.engine.compare.Claimed;
import org.plumbline.engine.compare.Numbers;
import org.plumbline.engine.compare.Outcome;
import org.plumbline.engine.compare.Spread;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.mention.Direction;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.Statement;

/** A change and its two values: "up 5% to 12 million from 11.4 million" has to add up. */
final class ChangeAndValues implements TextRule {

    @Override
    public Stream<Remark> remarks(Passage passage) {
        return passage.claimsBySentence().stream()
                .flatMap(sentence -> sentence.stream().flatMap(one -> remark(one.claim(), sentence).stream()));
    }

    private static Optional<Remark> remark(Claim claim, List<Statement> sentence) {
        if (!(claim.assertion() instanceof Assertion.Change change)
                || change.by().isEmpty()) {
            return Optional.empty();
        }
        Mention by = change.by().get();
        Optional<Mention> from = change.from();
        Optional<Mention> to = change.to().or(() -> from.flatMap(then -> valueBefore(claim, then, sentence)));
        return from.flatMap(then -> to.flatMap(now -> remark(claim, change, by, then, now)));
    }

    /** The value that "a rise of 2.3% over the 47,808 tonnes of 2021" led to stands before it in the sentence. */
    private static Optional<Mention> valueBefore(Claim claim, Mention then, List<Statement> sentence) {
        return sentence.stream()
                .map(Statement::claim)
                .filter(other -> other.span().end() <= claim.span().start())
                .flatMap(other -> Passage.amount(other).stream())
                .filter(amount -> amount.unit().comparesWith(then.unit()))
                .reduce((one, later) -> later);
    }

    private static Optional<Remark> remark(
            Claim claim, Assertion.Change change, Mention by, Mention then, Mention now) {
        Optional<BigDecimal> before = then.value();
        Optional<BigDecimal> after = now.value();
        if (before.isEmpty()
                || after.isEmpty()
                || before.get().signum() == 0
                || !then.unit().comparesWith(now.unit())) {
            return Optional.empty();
        }
        Spread first = Spread.printed(then.unit().convert(before.get(), now.unit()));
        Spread second = Spread.printed(after.get());
        return judge(claim, change, by, first, second);
    }

    private static Optional<Remark> judge(Claim claim, Assertion.Change change, Mention by, Spread then, Spread now) {
        Claimed claimed = Claimed.of(by);
        String dimension = by.unit().dimension();
        boolean down = change.direction() == Direction.DOWN;
        if (dimension.equals("percent")) {
            Spread found = now.over(then).minusOne().percent();
            return Optional.of(remark(
                    claim, by, down ? claimed.negated() : claimed, found, formula(now, " / ", then) + " − 1", " %"));
        }
        if (dimension.equals("times") || dimension.isEmpty() && claimed.word().isPresent()) {
            Spread found = down && claimed.number().compareTo(BigDecimal.ONE) > 0 ? then.over(now) : now.over(then);
            return Optional.of(remark(claim, by, claimed, found, formula(now, " / ", then), " times"));
        }
        return Optional.of(
                remark(claim, by, down ? claimed.negated() : claimed, now.minus(then), formula(now, " − ", then), ""));
    }

    private static String formula(Spread now, String sign, Spread then) {
        return Numbers.full(now.value()) + sign + Numbers.full(then.value());
    }

    private static Remark remark(Claim claim, Mention by, Claimed claimed, Spread found, String formula, String unit) {
        Outcome outcome = AmountJudge.judge(claimed, found.reference(), Basis.CALCULATION);
        String result = Numbers.atPrecisionOf(claimed, found.value()) + unit;
        String text = "By the text's own figures %s = %s, and the claim says “%s”: %s."
                .formatted(
                        formula,
                        result,
                        by.surface(),
                        outcome.isRefuted() ? "the two contradict each other" : "that fits");
        return new Remark(
                claim,
                !outcome.isRefuted(),
                new Explanation(text, List.of(new Explanation.Step("change", formula, result))));
    }
}
