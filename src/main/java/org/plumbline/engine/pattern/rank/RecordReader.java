package org.plumbline.engine.pattern.rank;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.claim.Assertion.Other;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/**
 * Reads records in time: "the lowest since 2009", "the highest number in 15 years", "the wettest on record". They are claims of
 * no order among entities, so that an editor must look.
 */
public final class RecordReader implements PatternReader {

    private static final long SIGNS = Roles.of(Role.SUPERLATIVE);

    /** How many words may name what is highest. */
    private static final int REACH = 7;

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        for (int i = sentence.next(SIGNS, 0); i >= 0; i = sentence.next(SIGNS, i + 1)) {
            int end = drafts.covers(i) || sentence.is(i - 1, "at") ? -1 : end(sentence, i);
            if (end > 0) {
                drafts.add(Draft.of(i, end, new Other(), numbers(sentence, i, end)));
            }
        }
    }

    /** One past the words that say since when; -1 if none do. */
    private static int end(Sentence sentence, int superlative) {
        for (int i = superlative + 1; i < superlative + REACH && i < sentence.size(); i++) {
            if (sentence.is(i, "since") && sentence.at(i + 1).isDate()) {
                return i + 2;
            }
            if (sentence.is(i, "on") && sentence.is(i + 1, "record")
                    || sentence.is(i, "in") && isAge(sentence, i + 1)) {
                return i + 2;
            }
            if (sentence.at(i).isFigure() || sentence.at(i).isOneOf(",", ".", ";", "after", "and", "but", "who")) {
                return -1;
            }
        }
        return -1;
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
