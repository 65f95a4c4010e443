package org.plumbline.engine.pattern.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.plumbline.engine.pattern.draft.NounPhrase;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Reads every figure that no other pattern took as the value of its topic: "28.5 million tonnes of rare earths", "17 metals". */
public final class ValueReader implements PatternReader {

    private static final WordSet WON = WordSet.read(ValueReader.class, "values.csv", "won");
    private static final WordSet NO_SUBJECT = WordSet.of("as", "what", "more", "less", "that", "the", "its");
    private static final WordSet REACHED = WordSet.read(ValueReader.class, "values.csv", "reached");

    private static final long SIGNS = Roles.of(Role.FIGURE);

    private static final long ENTITY = Roles.of(Role.PLACE, Role.NAME, Role.ANAPHOR, Role.HOLDER);
    private static final long HAS = Roles.of(Role.AUXILIARY, Role.PAST);
    private static final WordSet PERIODS = WordSet.read(ValueReader.class, "values.csv", "period");

    private static final WordSet HEDGES =
            WordSet.of("more", "less", "than", "about", "nearly", "almost", "around", "over", "roughly", "some");

    private static final WordSet TALLIES = WordSet.read(ValueReader.class, "values.csv", "tally");
    private static final WordSet PIONEERS = WordSet.read(ValueReader.class, "values.csv", "pioneer");
    private static final BigDecimal AEON = BigDecimal.valueOf(5000);

    /** How many words may name what comes in a row: "second quarterly profit". */
    private static final int MOST_WORDS = 3;

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
        drafts.add(Draft.of(i, end, assertion(sentence, i, number), numbers).about(Respectively.entityOf(sentence, i)));
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
    private static int endOf(Sentence sentence, int from) {
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
            return isInARow(sentence, i + 1) || isForAnother(sentence, i) || isOfItsKind(sentence, i);
        }
        if (Amounts.isMultiple(piece)) {
            return number.low().stripTrailingZeros().scale() > 0
                    || isLarge(number) && piece.lower().endsWith("times")
                    || isComparing(sentence, i + 1)
                    || BareCount.isPredicate(sentence, i)
                    || isRepeated(sentence, i);
        }
        if (Amounts.isFraction(piece) || Back.isAgo(sentence, i) && !isAeon(number)) {
            return Amounts.isFraction(piece)
                    && (sentence.is(i + 1, "what")
                            || sentence.is(i + 1, "as")
                            || BareCount.isPartPredicate(sentence, i)
                            || sentence.has(i + 1, Role.COMPARATIVE)
                            || isByAPart(sentence, i));
        }
        if (number.unit().name().isEmpty()) {
            return isLarge(number) || isMeasured(sentence, i) || BareCount.isCount(sentence, i);
        }
        return !IdleNumber.is(sentence, i);
    }

    /** "for the second year running", "its third straight quarter", "the first time in nine years", "the fourth meeting in a row" */
    private static boolean isInARow(Sentence sentence, int i) {
        for (int in = i + 1; in <= i + MOST_WORDS; in++) {
            if (sentence.is(in, "in") && sentence.is(in + 1, "a") && sentence.is(in + 2, "row")) {
                return true;
            }
        }
        boolean straight = sentence.at(i).isOneOf("straight", "consecutive", "successive");
        int unit = straight ? i + 1 : i;
        boolean period = sentence.at(unit).isOneOf(PERIODS);
        boolean won = straight && sentence.at(unit).isWord() && !sentence.has(unit, Role.PREPOSITION);
        return won || period && (straight || sentence.at(unit + 1).isOneOf("running", "in"));
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

    /** "the fourth such disaster", "the third strike this year", "the first woman to hold a chair" */
    private static boolean isOfItsKind(Sentence sentence, int i) {
        if (sentence.is(i + 1, "such")) {
            return true;
        }
        if (sentence.is(i - 1, "the") && sentence.at(i + 1).isOneOf(PIONEERS) && sentence.is(i + 2, "to")) {
            return true;
        }
        for (int j = i + 2; j <= i + 1 + MOST_WORDS && sentence.at(j - 1).isWord(); j++) {
            if (sentence.at(j).isDate()) {
                return sentence.at(j).lower().startsWith("this ");
            }
        }
        return false;
    }

    /** "for a third day" */
    private static boolean isForAnother(Sentence sentence, int i) {
        boolean another = sentence.is(i - 1, "for") || sentence.is(i - 1, "a") && sentence.is(i - 2, "for");
        return another && sentence.at(i + 1).isOneOf(PERIODS);
    }

    /** "has won the league five times" */
    private static boolean isRepeated(Sentence sentence, int i) {
        var next = sentence.at(i + 1);
        if (next.isDate() && sentence.next(HAS, 0, i) >= 0) {
            return true; // "was refused twice this month"
        }
        return (next.lower().isEmpty()
                        || next.isSign()
                        || next.isDate()
                        || next.isOneOf("in", "since", "and", "between"))
                && (sentence.next(ENTITY, 0, i) >= 0 || isDone(sentence, i))
                && (sentence.next(HAS, 0, i) >= 0 || sentence.has(i - 1, Role.TOLL_VERB) || isWon(sentence, i));
    }

    /** "has been proposed three times" */
    private static boolean isDone(Sentence sentence, int i) {
        return sentence.at(i - 1).lower().endsWith("ed")
                && (sentence.is(i - 2, "been") || sentence.at(i - 2).lower().endsWith(" been"));
    }

    private static boolean isWon(Sentence sentence, int i) {
        for (int j = 0; j < i; j++) {
            if (sentence.at(j).isOneOf(WON)) {
                return true;
            }
        }
        return false;
    }

    /** "homicides rose by 3%, and car thefts by a fifth" */
    private static boolean isByAPart(Sentence sentence, int i) {
        int by = i - 1;
        while (by > i - MOST_WORDS && sentence.at(by).isOneOf(HEDGES)) {
            by--;
        }
        return sentence.is(by, "by") && sentence.next(Role.CHANGE_VERB, 0, i) >= 0;
    }

    /** "eight times what they had earned", "50 times brighter", "three times annual revenue"; but "won three times" compares nothing. */
    private static boolean isComparing(Sentence sentence, int i) {
        var next = sentence.at(i);
        return next.isOneOf(NO_SUBJECT)
                || next.has(Role.COMPARATIVE)
                || next.has(Role.OPEN_COMPARATIVE)
                || next.has(Role.MEASURE)
                || next.isPlainWord() && sentence.has(i + 1, Role.MEASURE)
                || next.isPlainWord() && next.lower().endsWith("er");
    }

    /** "2.1 million years ago" tells more than when. */
    private static boolean isAeon(Mention number) {
        return number.high() != null && number.high().compareTo(AEON) >= 0;
    }

    private static boolean isLarge(Mention number) {
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
