package org.plumbline.engine.pattern.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Assertion.Other;
import org.plumbline.engine.claim.Assertion.Value;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Amounts;
import org.plumbline.engine.pattern.draft.Back;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.pattern.draft.NounPhrase;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Reads every figure that no other pattern took as the value of its topic: "28.5 million tonnes of rare earths", "17 metals". */
public final class ValueReader implements PatternReader {

    private static final long SIGNS = Roles.of(Role.FIGURE);
    private static final WordSet REACHED = WordSet.read(ValueReader.class, "values.csv", "reached");
    private static final WordSet TALLIES = WordSet.read(ValueReader.class, "values.csv", "tally");
    private static final BigDecimal AEON = BigDecimal.valueOf(5000);

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        for (int i = sentence.next(SIGNS, 0); i >= 0; i = sentence.next(SIGNS, i + 1)) {
            if (drafts.isFree(i) && isAmount(sentence, i)) {
                add(sentence, drafts, i);
            }
        }
    }

    private static void add(Sentence sentence, Drafts drafts, int i) {
        var number = exceeded(sentence, i);
        int end = endOf(sentence, i + 1);
        var numbers = new ArrayList<Mention>();
        numbers.add(sentence.at(i).number().orElseThrow());
        for (int j = sentence.next(Role.DATE, i + 1, end); j >= 0; j = sentence.next(Role.DATE, j + 1, end)) {
            numbers.add(sentence.at(j).number().orElseThrow());
        }
        drafts.add(Draft.of(i, end, assertion(sentence, i, number), numbers).about(entityOf(sentence, i)));
    }

    /** That of a list, one for each; or the place of "112 of them in Poland". */
    private static List<String> entityOf(Sentence sentence, int i) {
        boolean them = sentence.is(i + 1, "of") && sentence.at(i + 2).isOneOf("them", "whom", "which");
        return them && sentence.is(i + 3, "in") && sentence.has(i + 4, Role.PLACE)
                ? EntityList.from(sentence, i + 4).names()
                : Respectively.entityOf(sentence, i);
    }

    /** A place in a row of years and a multiple of something unnamed are no value of the topic: an editor must look. */
    private static Assertion assertion(Sentence sentence, int i, Mention number) {
        boolean value = number.kind() != MentionKind.ORDINAL
                && !Amounts.isMultiple(sentence.at(i))
                && !Amounts.isFraction(sentence.at(i));
        return value ? new Value(number, isCounted(number)) : new Other();
    }

    /** "exceed 90 million tonnes" says "more than" with a verb. */
    private static Mention exceeded(Sentence sentence, int i) {
        var number = sentence.at(i).number().orElseThrow();
        boolean exceeds = number.hedge() == Hedge.EXACT && sentence.at(i - 1).means(Role.EXCEED_VERB, "UP");
        return exceeds ? Amounts.with(number, Hedge.MORE_THAN).orElseThrow() : number;
    }

    /** The end of "of rare earths in 2024" behind an amount. */
    static int endOf(Sentence sentence, int from) {
        int end = from;
        if (sentence.is(from, "of") && !sentence.at(from + 1).isFigure()) {
            int phrase = NounPhrase.end(sentence, from);
            end = phrase > from + 1 && !sentence.at(phrase).isFigure() && !sentence.is(phrase, "'s") ? phrase : from;
        }
        boolean dated = sentence.at(end).isOneOf("in", "by", "for", "at")
                && sentence.at(end + 1).isDate();
        return dated ? end + 2 : end;
    }

    static boolean isCounted(Mention number) {
        return number.unit().dimension().startsWith("count")
                && !number.unit().name().startsWith("point");
    }

    private static boolean isAmount(Sentence sentence, int i) {
        var piece = sentence.at(i);
        var number = piece.number().orElseThrow();
        if (number.kind() == MentionKind.ORDINAL) {
            return ToldOrdinal.is(sentence, i);
        }
        if (Amounts.isMultiple(piece)) {
            return ToldMultiple.is(sentence, i);
        }
        if (Amounts.isFraction(piece)) {
            return ToldPart.is(sentence, i);
        }
        if (Back.isAgo(sentence, i) && !isAeon(number)) {
            return false;
        }
        if (number.unit().name().isEmpty()) {
            return isLarge(number)
                    || isMeasured(sentence, i)
                    || BareCount.isCount(sentence, i)
                    || isLabelled(sentence, i);
        }
        return !IdleNumber.is(sentence, i);
    }

    /** "Homicides in 2024: 88", and nothing behind it. */
    private static boolean isLabelled(Sentence sentence, int i) {
        var next = sentence.at(i + 1);
        boolean ends = next.lower().isEmpty() || next.isOneOf(".", ";", ",");
        return ends && sentence.is(i - 1, ":") && namesSeveral(sentence, i - 1);
    }

    private static boolean namesSeveral(Sentence sentence, int colon) {
        for (int j = 0; j < colon; j++) {
            boolean plural =
                    sentence.at(j).isPlainWord() && sentence.at(j).lower().endsWith("s");
            if (plural || sentence.has(j, Role.MEASURE)) {
                return true;
            }
        }
        return false;
    }

    /** "put the number of dead at 64" */
    private static boolean isCountedOf(Sentence sentence, int i) {
        for (int j = i - 2; j >= 0; j--) {
            if (sentence.at(j).isOneOf(TALLIES)) {
                return true;
            }
        }
        return false;
    }

    /** "2.1 million years ago" tells more than when. */
    private static boolean isAeon(Mention number) {
        return number.high() != null && number.high().compareTo(AEON) >= 0;
    }

    static boolean isLarge(Mention number) {
        return number.isRange()
                || number.low().abs().compareTo(BigDecimal.valueOf(100)) >= 0
                || number.low().stripTrailingZeros().scale() > 0;
    }

    /** A small bare number is a value only where a verb or preposition ties it to a measure, or to the number before: "the index stood at 97". */
    private static boolean isMeasured(Sentence sentence, int i) {
        var before = sentence.at(i - 1);
        boolean tied = before.has(Role.PREPOSITION)
                || before.has(Role.AUXILIARY)
                || before.has(Role.ADVERB)
                || before.has(Role.CHANGE_VERB)
                || before.isOneOf(REACHED);
        return tied
                && Character.isDigit(sentence.at(i).text().charAt(0))
                && (before.is("magnitude")
                        || isCountedOf(sentence, i)
                        || sentence.next(Role.MEASURE, 0, i) >= 0
                        || sentence.next(SIGNS, 0, i) >= 0)
                && !sentence.is(i + 1, "of");
    }
}
