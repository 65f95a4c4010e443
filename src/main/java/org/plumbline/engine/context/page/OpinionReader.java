package org.plumbline.engine.context.page;

import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Tells an opinion piece from a report: it says so at its head, or its author says "I" again and again outside quotation marks. */
public final class OpinionReader {

    private static final WordSet MARKS = WordSet.of(":", "|", "-", "–", "—");

    private static final int HEAD = 3;
    private static final int OFTEN = 3;

    private static final long PRONOUNS = Roles.of(Role.PRONOUN);
    private static final long SIGNS = Roles.of(Role.SIGN);
    private static final WordSet I = WordSet.of("i", "my", "me");
    private static final WordSet QUOTES = WordSet.of("\"", "“", "”", "«", "»");

    private int sentences;
    private int confessions;
    private boolean headed;

    /** Reads the next sentence. */
    public void read(Sentence sentence) {
        headed |= sentences < HEAD && isHeading(sentence);
        confessions += speaksForItself(sentence) ? 1 : 0;
        sentences++;
    }

    /** Whether what was read is an opinion. */
    public boolean isOpinion() {
        return headed || confessions >= OFTEN;
    }

    private static boolean isHeading(Sentence sentence) {
        return sentence.has(0, Role.OPINION)
                && (sentence.at(1).isOneOf(MARKS) || sentence.size() <= 2 || sentence.is(1, "by"));
    }

    private static boolean speaksForItself(Sentence sentence) {
        return says(sentence, PRONOUNS, I) && !says(sentence, SIGNS, QUOTES);
    }

    private static boolean says(Sentence sentence, long roles, WordSet words) {
        int i = sentence.next(roles, 0);
        while (i >= 0 && !sentence.at(i).isOneOf(words)) {
            i = sentence.next(roles, i + 1);
        }
        return i >= 0;
    }
}
