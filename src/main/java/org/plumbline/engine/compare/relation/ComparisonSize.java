package org.plumbline.engine.compare.relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.engine.amount.AmountJudge;
import org.plumbline.engine.amount.Basis;
import org.plumbline.engine.amount.Claimed;
import org.plumbline.engine.amount.Numbers;
import org.plumbline.engine.amount.Outcome;
import org.plumbline.engine.amount.Spread;
import org.plumbline.engine.evidence.Draft;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.explanation.Wording;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pairing.word.WordPattern;
import org.plumbline.engine.value.Unit;

/** By how much one figure is said to exceed another: in per cent, as a multiple, as an amount. */
final class ComparisonSize {

    /** "Seven times higher", and not "as high". */
    private static final Pattern ON_TOP = WordPattern.of(ComparisonSize.class, "relations.csv", "on-top");

    private final Question question;
    private final Direction direction;
    private final Sides sides;
    private final Draft draft;

    ComparisonSize(Question question, Direction direction, Sides sides, Draft draft) {
        this.question = question;
        this.direction = direction;
        this.sides = sides;
        this.draft = draft;
    }

    /** Whether what is said is what one figure has more than the other, and no ratio of the two: "12 tonnes more", "0.4 points above". */
    boolean isDifference(Mention by) {
        return isPoints(by) || !by.unit().dimension().isEmpty() && by.unit().comparesWith(printed());
    }

    private static boolean isPoints(Mention by) {
        return by.unit().dimension().equals("percentage point");
    }

    private Unit printed() {
        return sides.leftTable().unit().orElseThrow().unit();
    }

    /** What one has more than the other, of {@link #isDifference}. */
    Outcome difference(Mention by, Spread left, Spread right) {
        if (isPoints(by) && !printed().dimension().startsWith("percent")) {
            return Outcome.open(Reason.UNIT_INCOMPATIBLE);
        }
        BigDecimal each = isPoints(by)
                ? BigDecimal.ONE.divide(by.unit().factor(), MathContext.DECIMAL64)
                : printed().convert(BigDecimal.ONE, by.unit());
        Spread found = left.minus(right).times(each);
        String difference = Numbers.brief(left.value().stripTrailingZeros()) + " − "
                + Numbers.brief(right.value().stripTrailingZeros());
        String formula = each.compareTo(BigDecimal.ONE) == 0
                ? difference
                : "(%s) × %s".formatted(difference, Numbers.full(each.stripTrailingZeros()));
        String result = Wording.amount(found.value().stripTrailingZeros(), by.unit());
        draft.say("and %s = %s".formatted(formula, result)).step("difference", formula, result);
        return judged(Claimed.of(by).signed(direction), found, by);
    }

    /** In per cent or as a multiple. */
    Outcome of(Mention by, Spread left, Spread right) {
        Spread ratio = left.over(right);
        if (by.unit().dimension().equals("percent")) {
            return judged(Claimed.of(by).signed(direction), ratio.minusOne().percent(), by);
        }
        if (isFraction(by) && saysHigher(by)) {
            return judged(
                    Claimed.of(by).movedRight(2).signed(direction),
                    ratio.minusOne().percent(),
                    by);
        }
        Spread larger = direction == Direction.DOWN && Claimed.of(by).number().compareTo(BigDecimal.ONE) > 0
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
        draft.because("“%s” may mean times as high or on top of it, and the two readings give different results."
                .formatted(question.claim().quote()));
        return Outcome.open(Reason.AMBIGUOUS_READING);
    }

    private boolean saysHigher(Mention by) {
        String quote = question.claim().quote().toLowerCase(Locale.ROOT);
        int at = quote.indexOf(by.surface().toLowerCase(Locale.ROOT));
        String after = at < 0 ? quote : quote.substring(at);
        return ON_TOP.matcher(after).find() && !after.contains(" as ");
    }

    private Outcome judged(Claimed claimed, Spread found, Mention by) {
        Outcome outcome = AmountJudge.judge(claimed, found.reference(), Basis.RELATION);
        draft.weighed(by, claimed, found.reference(), outcome, Draft.unitOf(by));
        return outcome;
    }

    /** "a fifth higher" is 20 per cent on top, "half as high" is the half. */
    private static boolean isFraction(Mention by) {
        return by.unit().dimension().isEmpty() && Claimed.of(by).number().compareTo(BigDecimal.ONE) < 0;
    }
}
