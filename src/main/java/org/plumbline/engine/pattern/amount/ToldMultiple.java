package org.plumbline.engine.pattern.amount;

import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** A multiple that tells something: how often something happened, or how many times as much there is of something. */
final class ToldMultiple {

    private static final WordSet WON = WordSet.read(ToldMultiple.class, "values.csv", "won");
    private static final WordSet NO_SUBJECT = WordSet.of("as", "what", "more", "less", "that", "the", "its");
    private static final long ENTITY = Roles.of(Role.PLACE, Role.NAME, Role.ANAPHOR, Role.HOLDER);
    private static final long HAS = Roles.of(Role.AUXILIARY, Role.PAST);

    private ToldMultiple() {}

    static boolean is(Sentence sentence, int i) {
        var piece = sentence.at(i);
        var number = piece.number().orElseThrow();
        return number.low().stripTrailingZeros().scale() > 0
                || ValueReader.isLarge(number) && piece.lower().endsWith("times")
                || isComparing(sentence, i + 1)
                || BareCount.isPredicate(sentence, i)
                || isRepeated(sentence, i);
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
}
