package org.plumbline.engine.pattern.rank;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Other;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/**
 * The first of things that no table of the topic may have: "the tallest building in the country", "the largest of its kind in Arizona",
 * "Europe's oldest bridge". An editor must look.
 */
final class OrderedThing {

    private static final WordSet AMONG = WordSet.of("in", "among", "for", "at", "on");
    private static final WordSet ENDS = WordSet.of("", ",", "as", "and", "with");

    private static final int REACH = 5;
    private static final long LINK = Roles.of(Role.AUXILIARY, Role.RANK_VERB, Role.ADVERB);
    private static final long FIELD = Roles.of(Role.PLACE, Role.NAME, Role.ANAPHOR);
    private static final WordSet TASTE = WordSet.read(OrderedThing.class, "places.csv", "taste");
    /** "the largest known colony" */
    private static final WordSet KNOWN = WordSet.read(OrderedThing.class, "places.csv", "known");

    private static final WordSet BEFORE_FIELD =
            WordSet.of("in", "of", "on", "north", "south", "east", "west", "outside", "among");
    private static final WordSet FIELDS = WordSet.read(OrderedThing.class, "places.csv", "field");

    private OrderedThing() {}

    static Optional<Draft> read(Sentence sentence, int superlative) {
        if (isPointed(sentence, superlative)) {
            int field = behindField(sentence, superlative + 2);
            return field > 0 ? Optional.of(Draft.of(superlative, field, new Other(), List.of())) : Optional.empty();
        }
        if (sentence.at(superlative).isOneOf(TASTE)) {
            return Optional.empty();
        }
        int end = end(sentence, superlative);
        return end > 0 ? Optional.of(Draft.of(superlative, end, new Other(), List.of())) : Optional.empty();
    }

    /** "64 percent, worst in the league", "one shop in six, the most in Yorkshire": of what, the figure before tells. */
    private static boolean isPointed(Sentence sentence, int superlative) {
        int first = sentence.is(superlative - 1, "the") ? superlative - 1 : superlative;
        return sentence.is(first - 1, ",")
                && sentence.at(superlative + 1).isOneOf("in", "of", "among", "on")
                && sentence.next(Role.FIGURE, 0, first) >= 0;
    }

    private static int end(Sentence sentence, int superlative) {
        boolean owned = sentence.is(superlative - 1, "'s")
                && sentence.at(superlative - 2).isPlace();
        if (owned && sentence.at(superlative + 1).isPlainWord()) {
            return superlative + 2;
        }
        if (sentence.is(superlative - 1, "the")
                && sentence.at(superlative + 1).isOneOf(KNOWN)
                && sentence.at(superlative + 2).isWord()) {
            return superlative + 3;
        }
        if (sentence.has(superlative - 1, Role.AUXILIARY)
                && sentence.at(superlative + 1).isOneOf(AMONG)
                && sentence.at(superlative + 2).isWord()) {
            return superlative + 3; // "the benefit was largest in people with"
        }
        return isSaid(sentence, superlative) ? endOfField(sentence, superlative) : -1;
    }

    /** "is the tallest", ", the tallest" */
    private static boolean isSaid(Sentence sentence, int superlative) {
        var before = sentence.at(superlative - 2);
        return sentence.is(superlative - 1, "the") && (before.hasAny(LINK) || before.isOneOf(ENDS));
    }

    private static int endOfField(Sentence sentence, int superlative) {
        for (int i = superlative + 1; i < superlative + REACH; i++) {
            if (sentence.at(i).isOneOf(BEFORE_FIELD)) {
                return behindField(sentence, i + 1);
            }
            if (!sentence.at(i).isWord() || sentence.has(i, Role.PREPOSITION)) {
                return -1;
            }
        }
        return -1;
    }

    private static int behindField(Sentence sentence, int i) {
        int at = sentence.is(i, "of") ? i + 1 : i;
        if (sentence.at(at).hasAny(FIELD)) {
            return at + 1;
        }
        boolean determined = sentence.has(at, Role.DETERMINER) || sentence.is(at, "its") || sentence.is(at, "their");
        return determined
                        && (sentence.at(at + 1).isOneOf(FIELDS)
                                || sentence.at(at + 1).hasAny(FIELD)
                                || isNumbered(sentence, at + 1))
                ? at + 2
                : -1;
    }

    /** "north of the 62nd parallel" */
    private static boolean isNumbered(Sentence sentence, int i) {
        return sentence.at(i).isFigure();
    }
}
