package org.plumbline.engine.pattern.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Other;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.SignReader;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/**
 * Reads records in time: "the lowest since 2009", "the highest number in 15 years", "the best in its history", "the wettest on record", "the
 * largest ever recorded", "a record". They are claims of
 * no order among entities, so that an editor must look.
 */
public final class RecordReader implements SignReader {

    private static final WordSet REACHED = WordSet.read(RecordReader.class, "places.csv", "reached");
    private static final WordSet OF_WHEN =
            WordSet.of("for", "in", "at", "and", "since", "this", "last", "set", "reached");
    private static final WordSet ENDS = WordSet.of(",", ".", ";", "after", "but", "who");

    private static final long SIGNS = Roles.of(Role.SUPERLATIVE, Role.RECORD);

    private static final WordSet SEEN = WordSet.read(RecordReader.class, "places.csv", "seen");

    /** How many words may name what is highest. */
    private static final int REACH = 10;

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public Optional<Draft> at(Sentence sentence, int sign) {
        int end = Math.min(sentence.size(), endOf(sentence, sign));
        return end > 0 ? Optional.of(Draft.of(sign, end, new Other(), numbers(sentence, sign, end))) : Optional.empty();
    }

    private static int endOf(Sentence sentence, int i) {
        if (sentence.has(i, Role.RECORD)) {
            return isReached(sentence, i) ? i + 1 : -1;
        }
        return sentence.is(i - 1, "at") ? -1 : end(sentence, i);
    }

    /** "rose to a record", "31 per cent, a record"; but not "keeps a record of" */
    private static boolean isReached(Sentence sentence, int i) {
        var next = sentence.at(i + 1);
        boolean ends = next.lower().isEmpty() || next.isSign() || next.isDate() || next.isFigure();
        var before = sentence.at(i - 1);
        return (ends || next.isOneOf(OF_WHEN))
                && (before.is(",") || before.is("to") || before.has(Role.RANK_VERB) || before.isOneOf(REACHED));
    }

    /** One past the words that say since when; -1 if none do. */
    private static int end(Sentence sentence, int superlative) {
        for (int i = superlative + 1; i < superlative + REACH && i < sentence.size(); i++) {
            if (sentence.is(i, "since")) {
                return sinceWhen(sentence, i + 1);
            }
            if (sentence.is(i, "ever")) {
                return sentence.at(i + 1).isOneOf(SEEN) ? i + 2 : i + 1;
            }
            if (i > superlative + 1 && isAny(sentence, i)) {
                return i + 2;
            }
            if (sentence.is(i, "on") && sentence.is(i + 1, "record")
                    || sentence.at(i).isOneOf("in", "for") && isAge(sentence, i + 1)) {
                return i + 2;
            }
            if (sentence.is(i, "in") && sentence.has(i + 1, Role.DETERMINER) && sentence.is(i + 2, "history")) {
                return i + 3;
            }
            if (sentence.is(i, "in")
                    && sentence.at(i + 1).isWord()
                    && !sentence.has(i + 1, Role.DETERMINER)
                    && sentence.is(i + 2, "history")) {
                return i + 3; // "in franchise history"
            }
            if (sentence.at(i).isFigure()
                    || sentence.at(i).isOneOf(ENDS)
                    || sentence.is(i, "and") && !isBetween(sentence, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "the gap between harvest and demand" */
    private static boolean isBetween(Sentence sentence, int and) {
        return sentence.is(and - 2, "between") || sentence.is(and - 3, "between");
    }

    /** "in any trial"; but "of any country" tells a place. */
    private static boolean isAny(Sentence sentence, int i) {
        return sentence.is(i, "any")
                && sentence.at(i - 1).isOneOf("in", "of")
                && !sentence.has(i + 1, Role.HOLDER)
                && !sentence.is(i + 1, "other");
    }

    /** "since 2009", "since the pandemic", "since records began"; -1 for "since he came" */
    private static int sinceWhen(Sentence sentence, int i) {
        if (sentence.at(i).isOneOf("before", "at", "about", "around")
                && !sentence.at(i + 1).isSign()) {
            return sinceWhen(sentence, i + 1);
        }
        if (sentence.at(i).isDate() || sentence.at(i).isEntity()) {
            return i + 1;
        }
        if (sentence.at(i).isPlainWord()
                && (sentence.at(i + 1).isSign() || sentence.at(i + 1).lower().isEmpty())) {
            return i + 1; // "since surgery"
        }
        return sentence.is(i, "records")
                        || sentence.has(i, Role.DETERMINER)
                                && !sentence.at(i + 1).isSign()
                ? i + 2
                : -1;
    }

    /** "15 years", "history", "decades" */
    private static boolean isAge(Sentence sentence, int i) {
        return sentence.at(i).isNumber(MentionKind.DURATION)
                || sentence.at(i).isOneOf("history", "decades", "generations", "memory");
    }

    private static List<Mention> numbers(Sentence sentence, int from, int to) {
        var numbers = new ArrayList<Mention>();
        for (int i = from; i < to; i++) {
            sentence.at(i).number().ifPresent(numbers::add);
        }
        return numbers;
    }
}
