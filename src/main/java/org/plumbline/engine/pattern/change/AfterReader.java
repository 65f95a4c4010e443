package org.plumbline.engine.pattern.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Amounts;
import org.plumbline.engine.pattern.draft.Back;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Reads a value beside the one before it: "3.5 million tonnes, after 22 million a year ago", "290 people, compared with 185 in 2020". */
public final class AfterReader implements PatternReader {

    private static final long SIGNS = Roles.of(Role.FIGURE);

    private static final long COMMA = Roles.of(Role.SIGN);
    private static final long SPEAKERS = Roles.of(Role.SOURCE, Role.OFFICE, Role.ACCORDING);
    private static final WordSet LINKS = WordSet.of("after", "against", "compared", "versus");
    private static final int REACH = 8;

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        for (int i = sentence.next(COMMA, 0); i >= 0; i = sentence.next(COMMA, i + 1)) {
            if (sentence.is(i, ",") && sentence.at(i + 1).isOneOf(LINKS)) {
                read(sentence, drafts, i + 1);
            }
        }
    }

    private static void read(Sentence sentence, Drafts drafts, int link) {
        int before = sentence.at(link + 1).isOneOf("with", "to") ? link + 2 : link + 1;
        before = sentence.has(before, Role.ADVERB) || sentence.has(before, Role.DETERMINER) ? before + 1 : before;
        int now = figureBefore(sentence, drafts, link - 1);
        if (now < 0 || !drafts.isFree(before) || !areValues(sentence, now, before)) {
            return;
        }
        if (isOfAnotherSource(sentence, link, before) || isOfAnotherPlace(sentence, before + 1)) {
            return;
        }
        int end = isDated(sentence, before) ? endOfDate(sentence, before) : before + 1;
        var change = change(sentence, now, before, end);
        var numbers = new ArrayList<Mention>(List.of(
                sentence.at(now).number().orElseThrow(),
                sentence.at(before).number().orElseThrow()));
        for (int i = before + 1; i < end; i++) {
            sentence.at(i).number().ifPresent(numbers::add);
        }
        drafts.add(Draft.of(now, end, change, numbers)
                .since(Back.at(sentence, end - 1).or(() -> Back.at(sentence, end - 2))));
    }

    /** "against 3.8 million in the tables of the Geological Survey": two sources, and no change. */
    private static boolean isOfAnotherSource(Sentence sentence, int link, int before) {
        return !sentence.is(link, "after")
                && !isDated(sentence, before)
                && sentence.next(SPEAKERS, before + 1, Math.min(before + REACH, sentence.size())) >= 0;
    }

    /** "39 percent of Nigerians, against 97 percent of the Swiss": two places, and no change. */
    private static boolean isOfAnotherPlace(Sentence sentence, int behind) {
        int place = sentence.has(behind + 1, Role.DETERMINER) ? behind + 2 : behind + 1;
        return sentence.at(behind).isOneOf("of", "in", "for", "among")
                && sentence.at(place).isPlace();
    }

    private static int figureBefore(Sentence sentence, Drafts drafts, int from) {
        for (int i = from; i > from - REACH && i >= 0; i--) {
            if (sentence.at(i).isFigure()) {
                return drafts.isFree(i) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean areValues(Sentence sentence, int now, int before) {
        var one = sentence.at(now).number().orElseThrow();
        var other = sentence.at(before).number().orElseThrow();
        return one.value().isPresent()
                && other.value().isPresent()
                && one.kind() != MentionKind.ORDINAL
                && Amounts.areAlike(one, other);
    }

    private static boolean isDated(Sentence sentence, int before) {
        return endOfDate(sentence, before) > before + 1;
    }

    /** "in 2020", "a year ago", "the year before" behind the earlier value. */
    private static int endOfDate(Sentence sentence, int before) {
        for (int i = before + 1; i < before + 4; i++) {
            if (Back.isAgo(sentence, i)) {
                return i + 2;
            }
            if (sentence.at(i).isDate() || sentence.has(i, Role.PAST)) {
                return i + 1;
            }
        }
        return before + 1;
    }

    private static Change change(Sentence sentence, int now, int before, int end) {
        var to = sentence.at(now).number();
        var from = sentence.at(before).number();
        int order = to.orElseThrow().low().compareTo(from.orElseThrow().low());
        var direction = order > 0 ? Direction.UP : order < 0 ? Direction.DOWN : Direction.LEVEL;
        return new Change(
                direction,
                Optional.empty(),
                from,
                to,
                sentence.at(end - 1).number().map(Mention::period));
    }
}
