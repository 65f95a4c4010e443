package org.plumbline.engine.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.plumbline.engine.claim.Assertion.Value;
import org.plumbline.engine.mention.Hedge;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Reads every figure that no other pattern took as the value of its topic: "28.5 million tonnes of rare earths", "17 metals". */
final class ValueReader implements PatternReader {

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            if (drafts.isFree(i) && isAmount(sentence, i)) {
                add(sentence, drafts, i);
            }
        }
    }

    private static void add(Sentence sentence, Drafts drafts, int i) {
        var number = exceeded(sentence, i);
        var value = new Value(number, isCounted(number));
        int end = endOf(sentence, i + 1);
        var numbers = new ArrayList<Mention>();
        for (int j = i; j < end; j++) {
            if (j == i || sentence.at(j).isDate()) {
                numbers.add(sentence.at(j).number().orElseThrow());
            }
        }
        drafts.add(new Draft(i, end, value, numbers, org.plumbline.engine.claim.Topic.UNKNOWN));
    }

    /** "exceed 90 million tonnes" says "more than" with a verb. */
    private static Mention exceeded(Sentence sentence, int i) {
        var number = sentence.at(i).number().orElseThrow();
        boolean exceeds = number.hedge() == Hedge.EXACT
                && sentence.at(i - 1)
                        .as(Role.EXCEED_VERB)
                        .filter(verb -> verb.value().equals("UP"))
                        .isPresent();
        return exceeds ? Amounts.with(number, Hedge.MORE_THAN).orElseThrow() : number;
    }

    /** The end of "of rare earths in 2024" behind an amount. */
    private static int endOf(Sentence sentence, int from) {
        int end = from;
        if (sentence.is(from, "of") && !sentence.at(from + 1).isFigure()) {
            end = Math.max(from, NounPhrase.end(sentence, from));
        }
        boolean dated = sentence.at(end).isOneOf("in", "by", "for", "at")
                && sentence.at(end + 1).isDate();
        return dated ? end + 2 : end;
    }

    private static boolean isCounted(Mention number) {
        return number.unit().dimension().startsWith("count");
    }

    private static boolean isAmount(Sentence sentence, int i) {
        var piece = sentence.at(i);
        var number = piece.number().orElseThrow();
        if (number.kind() == MentionKind.ORDINAL || Amounts.isFraction(piece) || Amounts.isMultiple(piece)) {
            return false;
        }
        if (number.unit().name().isEmpty()) {
            return isLarge(number) || isMeasured(sentence, i);
        }
        return !isIdiom(sentence, piece, number);
    }

    /** "one thing", "two sides": counted only in a manner of speaking. */
    private static boolean isIdiom(Sentence sentence, Piece piece, Mention number) {
        return isCounted(number)
                && !Character.isDigit(piece.text().charAt(0))
                && (isOne(number) || piece.has(Role.IDIOM));
    }

    private static boolean isOne(Mention number) {
        return number.value()
                .filter(value -> value.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    private static boolean isLarge(Mention number) {
        return number.isRange()
                || number.low().abs().compareTo(BigDecimal.valueOf(100)) >= 0
                || number.low().scale() > 0;
    }

    private static boolean isMeasured(Sentence sentence, int i) {
        return Character.isDigit(sentence.at(i).text().charAt(0)) && sentence.next(Role.MEASURE, 0, i) >= 0;
    }
}
