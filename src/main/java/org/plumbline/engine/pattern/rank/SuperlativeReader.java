package org.plumbline.engine.pattern.rank;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.pattern.draft.SignReader;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/**
 * Reads places told by a superlative: "the biggest miner by far", "the largest producer after Chile", "among the top four", "the
 * four biggest miners, Congo, Indonesia, Russia and Australia".
 */
public final class SuperlativeReader implements SignReader {

    private static final WordSet INTO = WordSet.read(SuperlativeReader.class, "places.csv", "into");

    private static final long SIGNS = Roles.of(Role.SUPERLATIVE);

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public Optional<Draft> at(Sentence sentence, int i) {
        if (isNoOrder(sentence, i)) {
            return Optional.empty();
        }
        int count = countBeside(sentence, i);
        if (count >= 0) {
            return firstOfMany(sentence, i, count);
        }
        var phrase = new RankPhrase(sentence, i, i);
        if (isPairedWithSecond(sentence, i)) {
            return Optional.of(phrase.draft(1, 1).about(first(EntityList.lastBefore(sentence, i))));
        }
        if (phrase.isDefinite()) {
            return Optional.of(phrase.draft(1, 1));
        }
        if (isObject(sentence, i)) {
            return Optional.of(phrase.draft(1, 1).about(EntityList.upTo(sentence, i - 3, 0)));
        }
        return isSaidOfMany(sentence, i) || phrase.isAmong() || phrase.isOfThem()
                ? phrase.shared()
                : OrderedThing.read(sentence, i);
    }

    /** "Iran hosts the most refugees", "Peru sold the least" */
    private static boolean isObject(Sentence sentence, int i) {
        var verb = sentence.at(i - 2);
        return sentence.at(i).isOneOf("most", "least", "fewest")
                && sentence.is(i - 1, "the")
                && verb.isWord()
                && !verb.isOneOf("in", "of", "by", "and")
                && EntityList.upTo(sentence, i - 3, 0).size() == 1;
    }

    /** "most of", "at least" */
    private static boolean isNoOrder(Sentence sentence, int i) {
        return sentence.is(i, "most") && (sentence.is(i + 1, "of") || !sentence.is(i - 1, "the"))
                || sentence.is(i, "least") && sentence.is(i - 1, "at")
                || sentence.is(i, "top") && sentence.is(i + 1, "of");
    }

    private static Optional<Draft> firstOfMany(Sentence sentence, int i, int count) {
        int last = Order.of(sentence.at(count));
        int start = Math.min(count, i);
        var phrase = new RankPhrase(sentence, start, Math.max(i, count));
        return last > 1
                        && (isMembership(sentence, start)
                                || isSaidOfAsMany(sentence, start, last)
                                || !phrase.listed().isEmpty())
                ? Optional.of(phrase.draft(1, last))
                : Optional.empty();
    }

    /** "the three largest", "the top four", "one of the five countries with the largest" */
    private static int countBeside(Sentence sentence, int i) {
        int after = Order.skipHyphen(sentence, i + 1);
        int holders = sentence.is(i - 1, "the") && sentence.is(i - 2, "with") ? i - 3 : i - 1;
        for (int place : new int[] {i - 1, after, holders}) {
            var piece = sentence.at(place);
            if (piece.isFigure()
                    && !piece.isNumber(MentionKind.ORDINAL)
                    && isCount(piece.number().orElseThrow())) {
                return place;
            }
        }
        return -1;
    }

    private static boolean isCount(Mention number) {
        return number.unit().name().isEmpty() || number.unit().dimension().startsWith("count");
    }

    private static boolean isMembership(Sentence sentence, int from) {
        int before = sentence.is(from - 1, "the") ? from - 2 : from - 1;
        before = sentence.is(before, "'s") ? before - 2 : before;
        return sentence.at(before).isOneOf(INTO);
    }

    /** "Chile, Australia and Argentina are the top three holders" */
    private static boolean isSaidOfAsMany(Sentence sentence, int from, int count) {
        int verb = sentence.is(from - 1, "the") ? from - 2 : from - 1;
        boolean has = sentence.at(verb).isOneOf("have", "has", "had", "possess");
        return (has || sentence.has(verb, Role.RANK_VERB) || sentence.has(verb, Role.MEASURE_VERB))
                && EntityList.lastBefore(sentence, verb).size() == count;
    }

    /** "English clubs were the biggest spenders": of many, so that no place of one is told. */
    private static boolean isSaidOfMany(Sentence sentence, int i) {
        return sentence.is(i - 1, "the")
                && (sentence.at(i - 2).isOneOf("are", "were", "remain", "remained")
                        || sentence.has(i - 2, Role.ADVERB)
                                && sentence.at(i - 3).isOneOf("are", "were"));
    }

    /** "the largest and second-largest reserves": the first of two named belongs to the first place. */
    static boolean isPairedWithSecond(Sentence sentence, int i) {
        return sentence.is(i + 1, "and")
                && sentence.at(i + 2).isNumber(MentionKind.ORDINAL)
                && EntityList.lastBefore(sentence, i).size() == 2;
    }

    private static List<String> first(List<String> names) {
        return names.subList(0, 1);
    }
}
