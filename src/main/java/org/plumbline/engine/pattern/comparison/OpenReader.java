package org.plumbline.engine.pattern.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.pattern.draft.NounPhrase;
import org.plumbline.engine.pattern.draft.SignReader;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/**
 * Reads comparisons of which no table says what is compared: "there are more beds than inhabitants", "prices rose faster than pay",
 * "protection was stronger in the youngest", "no club pays out more". They are claims that an editor must look at.
 */
public final class OpenReader implements SignReader {

    private static final long SIGNS = Roles.of(Role.COMPARATIVE, Role.OPEN_COMPARATIVE);
    private static final long CHECKABLE = Roles.of(
            Role.FIGURE, Role.DATE, Role.PLACE, Role.NAME, Role.MEASURE, Role.SUBJECT, Role.HOLDER, Role.ANAPHOR);
    private static final long NOTHING = Roles.of(Role.PRONOUN, Role.SIGN);
    private static final long NOBODY = Roles.of(Role.NONE, Role.NOBODY);
    private static final long LINK = Roles.of(Role.AUXILIARY, Role.RANK_VERB);

    /** Behind "than": a manner of speaking, or the expectation of somebody. */
    private static final WordSet UNTOLD = WordSet.read(OpenReader.class, "others.csv", "open");

    private static final int REACH = 8;

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public Optional<Draft> at(Sentence sentence, int sign) {
        if (!sentence.hasAny(CHECKABLE) || isPrepositional(sentence, sign)) {
            return Optional.empty();
        }
        int end = end(sentence, sign);
        return end > 0 ? Optional.of(draft(sentence, sign, end)) : Optional.empty();
    }

    private static Draft draft(Sentence sentence, int i, int end) {
        int than = than(sentence, i);
        boolean numbers = than > i + 1 && sentence.at(i).isOneOf("more", "fewer");
        int nobody = than > 0 ? -1 : Math.max(nobodyBefore(sentence, i), onlyBefore(sentence, i));
        int from = nobody >= 0 ? nobody : i;
        return numbers
                ? ofNumbers(sentence, i, than, end)
                : Draft.of(from, end, new Assertion.Other(), dates(sentence, from, end));
    }

    private static List<Mention> dates(Sentence sentence, int from, int to) {
        var dates = new ArrayList<Mention>();
        for (int i = from; i < to; i++) {
            if (sentence.at(i).isDate()) {
                dates.add(sentence.at(i).number().orElseThrow());
            }
        }
        return dates;
    }

    /** "more hybrids than petrol cars": two rows of a table may have these names. */
    private static Draft ofNumbers(Sentence sentence, int i, int than, int end) {
        var direction = sentence.is(i, "more") ? Direction.UP : Direction.DOWN;
        var other = new Topic("", "", List.of(sentence.words(than + 1, end)), Optional.empty());
        var comparison = new Assertion.Comparison(direction, "", Optional.empty(), other, Attribution.NONE);
        return Draft.of(i, end, comparison, List.of()).about(List.of(sentence.words(i + 1, than)));
    }

    private static boolean isPrepositional(Sentence sentence, int i) {
        return sentence.at(i).isOneOf("above", "below");
    }

    private static int end(Sentence sentence, int i) {
        int than = than(sentence, i);
        if (sentence.is(i + 1, "than") && sentence.is(i + 2, "ever")) {
            return sentence.has(Role.FIGURE) ? i + (sentence.is(i + 3, "before") ? 4 : 3) : -1;
        }
        if (than > 0) {
            boolean ever = sentence.is(than + 1, "at") && sentence.is(than + 2, "any");
            boolean things = ever || isThing(sentence, than + 1) && !isBare(sentence, i, than);
            return things ? Math.max(behindTime(sentence, than), NounPhrase.end(sentence, than + 1)) : -1;
        }
        if (isOfGroup(sentence, i)) {
            return Math.max(i + 3, NounPhrase.end(sentence, i + 2));
        }
        if (onlyBefore(sentence, i) >= 0) {
            return Math.max(i + 1, NounPhrase.end(sentence, i));
        }
        return isByFar(sentence, i) || isBecome(sentence, i) || nobodyBefore(sentence, i) >= 0 ? i + 1 : -1;
    }

    /** One past "than in 2023", or past the first word behind "than". */
    private static int behindTime(Sentence sentence, int than) {
        return sentence.at(than + 2).isDate() ? than + 3 : than + 2;
    }

    private static int than(Sentence sentence, int i) {
        for (int j = i + 1; j < i + REACH; j++) {
            if (sentence.is(j, "than")) {
                return j;
            }
            if (sentence.at(j).isSign() || sentence.at(j).isFigure() || sentence.has(j, Role.AUXILIARY)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isThing(Sentence sentence, int i) {
        var thing = sentence.at(i);
        return !thing.lower().isEmpty() && !thing.isFigure() && !thing.hasAny(NOTHING) && !thing.isOneOf(UNTOLD);
    }

    /** "more than a dream"; but "9,700 inhabitants, more than the capital" compares. */
    private static boolean isBare(Sentence sentence, int i, int than) {
        return than == i + 1
                && !(sentence.is(i - 1, ",") && sentence.next(Role.FIGURE, 0, i) >= 0)
                && sentence.next(Role.PLACE, than + 1, Math.min(than + REACH, NounPhrase.end(sentence, than + 1))) < 0
                && sentence.at(i).isOneOf("more", "less", "fewer", "longer");
    }

    /** "the country is far smaller" */
    private static boolean isByFar(Sentence sentence, int i) {
        var next = sentence.at(i + 1);
        return sentence.has(i - 1, Role.DEGREE)
                && sentence.has(i - 2, Role.AUXILIARY)
                && !sentence.at(i).isOneOf("more", "less", "fewer", "longer")
                && (next.lower().isEmpty() || next.isSign());
    }

    /** "bottles of wine have become cheaper" */
    private static boolean isBecome(Sentence sentence, int i) {
        var next = sentence.at(i + 1);
        String verb = sentence.at(i - 1).lower();
        return (verb.endsWith("become") || verb.equals("became"))
                && (next.lower().isEmpty() || next.isSign());
    }

    /** "protection was stronger in the youngest" */
    private static boolean isOfGroup(Sentence sentence, int i) {
        int verb = sentence.has(i - 1, Role.ADVERB) || sentence.has(i - 1, Role.DEGREE) ? i - 2 : i - 1;
        return sentence.at(verb).hasAny(LINK)
                && !sentence.at(i).isOneOf("more", "less", "fewer")
                && sentence.at(i + 1).isOneOf("in", "among", "for")
                && !sentence.at(i + 2).hasAny(NOTHING);
    }

    /** Where "only" stands in "only Norway and Slovenia have lower rates"; -1 for none. */
    private static int onlyBefore(Sentence sentence, int i) {
        for (int only = i - 1; only >= i - REACH; only--) {
            if (sentence.has(only, Role.ONLY)) {
                var ahead = EntityList.from(sentence, only + 1);
                return !ahead.names().isEmpty() && i - ahead.end() <= 2 ? only : -1;
            }
        }
        return -1;
    }

    /** Where "no" stands in "no club of its size pays out more"; -1 for none. */
    private static int nobodyBefore(Sentence sentence, int i) {
        var next = sentence.at(i + 1);
        boolean ends = next.lower().isEmpty() || next.isSign() || next.isOneOf("and", "but");
        for (int j = i - 1; ends && j >= i - REACH && !sentence.at(j).isSign(); j--) {
            if (sentence.is(j, "nowhere") || sentence.at(j).hasAny(NOBODY)) {
                return j < i - 1 ? j : -1;
            }
        }
        return -1;
    }
}
