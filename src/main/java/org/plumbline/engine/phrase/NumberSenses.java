package org.plumbline.engine.phrase;

import org.plumbline.engine.mention.token.Tokens;

/** What the words of a number mean beside the number: "doubled" is a change, "barrels of crude oil" name a thing. */
final class NumberSenses {

    /** What a number's own noun may tell: the thing counted, or that it is counted only in a manner of speaking. */
    private static final long INSIDE = Roles.of(Role.SUBJECT, Role.IDIOM, Role.HOLDER);

    private static final long IDIOM = Roles.of(Role.IDIOM);

    private final Vocabulary vocabulary;
    private final Tokens tokens;

    NumberSenses(Vocabulary vocabulary, Tokens tokens) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
    }

    /** The superlative behind the first token of a number; 0 for none. */
    int superlative(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (vocabulary.longest(tokens, i, end).has(Role.SUPERLATIVE)) {
                return i;
            }
        }
        return 0;
    }

    /** The senses of the phrase that a number is, and the thing its unit names. */
    Senses of(int first, int end) {
        var phrase = vocabulary.longest(tokens, first, end);
        boolean whole = phrase.end() == end || phrase.has(Role.PAST);
        var senses = whole ? phrase.senses() : Senses.NONE;
        for (int i = first + 1; i < end; i++) {
            var inside = vocabulary.longest(tokens, i, end);
            long told =
                    inside.end() == end ? INSIDE : INSIDE & ~IDIOM; // "eleven escape shafts" are no manner of speaking
            senses = inside.hasAny(told) ? senses.and(inside.senses(), told) : senses;
        }
        return senses;
    }
}
