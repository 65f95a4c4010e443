package org.plumbline.engine.consistency.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.consistency.passage.NumberList;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.mention.Mention;

/**
 * A change said twice, as an amount and in per cent, beside the level it led to: "to 118.5 points … 15.8 points, or 22.2
 * percent, cheaper". A contradiction only if no level of the paragraph fits.
 */
public final class AmountAndPercent implements TextRule {

    private static final Pattern OR = Pattern.compile(
            "(?i)^,?\\s*(?:or|a fall of|a rise of|a gain of|an increase of|a decrease of|a drop of)\\s+(?:of )?$");

    private static final Pattern FROM_OR_TO = Pattern.compile("(?i)\\b(?:from|to|at)\\s+$");

    @Override
    public Stream<Remark> remarks(Passage passage) {
        var remarks = new ArrayList<Remark>();
        for (List<Mention> sentence : passage.numbersBySentence()) {
            for (int i = 1; i < sentence.size(); i++) {
                remarks.addAll(pair(passage, sentence.get(i - 1), sentence.get(i)));
            }
        }
        return remarks.stream();
    }

    private static List<Remark> pair(Passage passage, Mention one, Mention other) {
        boolean joined = OR.matcher(
                        passage.between(one.span().end(), other.span().start()))
                .find();
        Mention amount = isPercent(one) ? other : one;
        Mention percent = isPercent(one) ? one : other;
        boolean fits = joined
                && !isLevel(passage, amount)
                && isPercent(percent)
                && !isPercent(amount)
                && amount.value().isPresent()
                && percent.value().isPresent();
        return fits ? judge(passage, amount, percent) : List.of();
    }

    /** "Rose to 12 million from 10 million, a gain of 20 percent": where it led from or to, and no change. */
    private static boolean isLevel(Passage passage, Mention amount) {
        return FROM_OR_TO.matcher(passage.before(amount, 8)).find() || isEndOfChange(passage, amount);
    }

    private static boolean isEndOfChange(Passage passage, Mention amount) {
        return passage.statements().stream()
                .map(statement -> statement.claim().assertion())
                .filter(Assertion.Change.class::isInstance)
                .map(Assertion.Change.class::cast)
                .flatMap(change -> Stream.concat(change.from().stream(), change.to().stream()))
                .anyMatch(end -> end.span().equals(amount.span()));
    }

    private static boolean isPercent(Mention mention) {
        return mention.unit().dimension().equals("percent");
    }

    private static List<Remark> judge(Passage passage, Mention amount, Mention percent) {
        List<Mention> levels = passage.paragraphBefore(amount).stream()
                .filter(level -> level.unit().equals(amount.unit())
                        || level.unit().dimension().isEmpty())
                .filter(level -> level.value()
                        .filter(number -> number.compareTo(amount.value().orElseThrow()) > 0)
                        .isPresent())
                .toList();
        if (levels.isEmpty()
                || levels.stream()
                        .anyMatch(level -> bases(level, amount).anyMatch(base -> isRight(amount, base, percent)))) {
            return List.of();
        }
        Mention level = levels.get(levels.size() - 1);
        Spread base = bases(level, amount).findFirst().orElseThrow();
        String formula = Numbers.full(amount.value().orElseThrow()) + " / " + Numbers.full(base.value());
        String result =
                Numbers.atPrecisionOf(Claimed.of(percent), share(amount, base).value(), " %");
        String text =
                "With the level “%s” the change of “%s” is %s = %s, not “%s”, and no level named before it fits either."
                        .formatted(level.surface(), amount.surface(), formula, result, percent.surface());
        var step = new Explanation.Step("change in per cent", formula, result);
        return passage.claimsOf(List.of(amount, percent)).stream()
                .map(claim -> Remark.contradiction(claim, text, step))
                .toList();
    }

    /** The level before the change, whichever way it went: 118.5 after a fall of 15.8 was 134.3; or the level itself. */
    private static Stream<Spread> bases(Mention level, Mention amount) {
        Spread now = NumberList.spread(level);
        Spread by = NumberList.spread(amount);
        return Stream.of(now.plus(by), now.minus(by), now);
    }

    private static boolean isRight(Mention amount, Spread base, Mention percent) {
        boolean possible = Optional.of(base.value())
                .filter(value -> value.compareTo(BigDecimal.ZERO) > 0)
                .isPresent();
        return possible
                && !AmountJudge.judge(Claimed.of(percent), share(amount, base).reference(), Basis.CALCULATION)
                        .isRefuted();
    }

    private static Spread share(Mention amount, Spread base) {
        return NumberList.spread(amount).over(base).percent();
    }
}
