package org.plumbline.engine.pattern.amount;

import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** An ordinal that tells something: that things came in a row, or how many of a kind there were. Any other is a place or a name. */
final class ToldOrdinal {

    private static final WordSet PERIODS = WordSet.read(ToldOrdinal.class, "values.csv", "period");
    private static final WordSet PIONEERS = WordSet.read(ToldOrdinal.class, "values.csv", "pioneer");

    /** How many words may name what comes in a row: "second quarterly profit". */
    private static final int MOST_WORDS = 3;

    private ToldOrdinal() {}

    static boolean is(Sentence sentence, int i) {
        return isInARow(sentence, i + 1) || isForAnother(sentence, i) || isOfItsKind(sentence, i);
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

    /** "for a third day" */
    private static boolean isForAnother(Sentence sentence, int i) {
        boolean another = sentence.is(i - 1, "for") || sentence.is(i - 1, "a") && sentence.is(i - 2, "for");
        return another && sentence.at(i + 1).isOneOf(PERIODS);
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
}
