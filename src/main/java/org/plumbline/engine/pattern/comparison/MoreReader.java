package org.plumbline.engine.pattern.comparison;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pattern.draft.Amounts;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/**
 * Reads comparatives. Against an earlier time they are a change: "10% more than the year before", "8.2% higher than in January".
 * Against another entity or source they are a comparison: "larger than Iraq's", "seven times as high as the one given by".
 */
public final class MoreReader implements PatternReader {

    private static final long SIGNS =
            Roles.of(Role.COMPARATIVE, Role.AS_ADJECTIVE, Role.EXCEED_VERB, Role.OVERTAKE, Role.AFTER, Role.FIGURE);

    private static final long VERBS = Roles.of(Role.EXCEED_VERB, Role.OVERTAKE);

    /** Where one may begin, "as" among them. */
    private static final long BEGINNINGS = SIGNS | Roles.of(Role.CONJUNCTION);

    /** How many pieces may stand between a comparative and its "than": "more rare earths than". */
    private static final int REACH = 11;

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        long beginnings = beginnings(sentence);
        for (int i = sentence.next(beginnings, 0); i >= 0; i = sentence.next(beginnings, i + 1)) {
            if (!drafts.covers(i)) {
                read(sentence, drafts, i);
            }
        }
    }

    /** "left China behind" begins with a word like any other and ends with one of order. */
    private static long beginnings(Sentence sentence) {
        return sentence.has(Role.AFTER) ? BEGINNINGS | Roles.of(Role.WORD) : BEGINNINGS;
    }

    private static void read(Sentence sentence, Drafts drafts, int i) {
        var piece = sentence.at(i);
        if (piece.has(Role.COMPARATIVE)) {
            comparative(sentence, drafts, i);
        } else if (sentence.has(i + 1, Role.AS_ADJECTIVE) && piece.is("as")) {
            asMuchAs(sentence, drafts, i);
        } else if (piece.hasAny(VERBS)) {
            verb(sentence, drafts, i);
        } else if (piece.means(Role.AFTER, "ahead") || sentence.has(Role.AFTER) && isLeftBehind(sentence, i)) {
            Against.add(sentence, drafts, i, i + 1, Direction.UP, Optional.empty());
        } else if (piece.isFigure()) {
            figure(sentence, drafts, i);
        }
    }

    private static void figure(Sentence sentence, Drafts drafts, int i) {
        int than = Amounts.isMore(sentence.at(i)) && drafts.isFree(i) ? than(sentence, i) : -1;
        if (than > 0) {
            var direction = Amounts.isFewer(sentence.at(i)) ? Direction.DOWN : Direction.UP;
            Against.add(sentence, drafts, i, than + 1, direction, Optional.of(i));
            return;
        }
        if (drafts.isFree(i) && Amounts.isMultiple(sentence.at(i))) {
            times(sentence, drafts, i);
        } else if (sentence.at(i + 1).isOneOf("those", "that") && Amounts.isFraction(sentence.at(i))) {
            Against.add(sentence, drafts, i, i + 1, Direction.DOWN, Optional.of(i));
        }
    }

    private static void comparative(Sentence sentence, Drafts drafts, int i) {
        var direction = direction(sentence.at(i).as(Role.COMPARATIVE).orElseThrow());
        int figure = figureBefore(sentence, drafts, i);
        if (isPrepositional(sentence, i)) {
            if (figure >= 0
                    || sentence.has(i + 1, Role.PAST)
                    || sentence.at(i + 1).isOneOf("that", "those")) {
                Against.add(sentence, drafts, i, i + 1, direction, place(figure));
            }
            return;
        }
        int than = than(sentence, i);
        if (than > 0 && !sentence.at(than + 1).isFigure()) {
            Against.add(sentence, drafts, i, than + 1, direction, place(figure));
        } else if (than < 0 && figure >= 0 && isPredicate(sentence, i) && Amounts.isPercent(sentence.at(figure))) {
            sinceBefore(sentence, drafts, figure, i, direction);
        }
    }

    /** "became 63 percent dearer in 2024": than before. */
    private static void sinceBefore(Sentence sentence, Drafts drafts, int figure, int i, Direction direction) {
        var by = drafts.take(figure);
        var change = new Change(direction, Optional.of(by), Optional.empty(), Optional.empty(), Optional.empty());
        drafts.add(Draft.of(figure, i + 1, change, List.of(by)));
    }

    /** Whether nothing is named behind an adjective that it could belong to, as in "5 percent more cars". */
    private static boolean isPredicate(Sentence sentence, int i) {
        var next = sentence.at(i + 1);
        return !sentence.is(i, "more")
                && !sentence.is(i, "less")
                && (next.lower().isEmpty() || next.isSign() || next.isDate() || next.has(Role.PREPOSITION));
    }

    private static Optional<Integer> place(int figure) {
        return figure < 0 ? Optional.empty() : Optional.of(figure);
    }

    /** "above" and "below" need no "than". */
    private static boolean isPrepositional(Sentence sentence, int i) {
        return sentence.at(i).isOneOf("above", "over", "below", "under");
    }

    private static int than(Sentence sentence, int i) {
        for (int j = i + 1; j <= i + REACH && j < sentence.size(); j++) {
            if (sentence.is(j, "than")) {
                return j;
            }
            if (sentence.at(j).isOneOf(".", ";", ",") || sentence.has(j, Role.AUXILIARY)) {
                return -1;
            }
        }
        return -1;
    }

    /** "has left China behind" */
    private static boolean isLeftBehind(Sentence sentence, int i) {
        int end = sentence.is(i, "left") ? EntityList.from(sentence, i + 1).end() : 0;
        return end > i + 1 && (sentence.is(end, "behind") || sentence.is(end + 1, "behind"));
    }

    private static void asMuchAs(Sentence sentence, Drafts drafts, int i) {
        var adjective = sentence.at(i + 1).as(Role.AS_ADJECTIVE).orElseThrow();
        int as = -1;
        for (int j = i + 2; j <= i + REACH && as < 0; j++) {
            as = sentence.is(j, "as") ? j : -1;
        }
        int before = figureBefore(sentence, drafts, i);
        int figure = before >= 0 && isMeasureOfChange(sentence.at(before)) ? before : -1;
        if (as > 0) {
            boolean again = sentence.is(i + 2, "again");
            boolean less = figure >= 0 && !again && Amounts.isFraction(sentence.at(figure));
            var direction = figure < 0 ? Direction.LEVEL : less ? Direction.DOWN : direction(adjective);
            Against.add(sentence, drafts, i, as + 1, direction, place(figure));
        }
    }

    private static void verb(Sentence sentence, Drafts drafts, int i) {
        var meaning = sentence.at(i)
                .as(Role.EXCEED_VERB)
                .or(() -> sentence.at(i).as(Role.OVERTAKE))
                .orElseThrow();
        var other = Other.read(sentence, i + 1);
        if (other.isPresent() && !other.get().isPast()) {
            Against.add(sentence, drafts, i, i + 1, direction(meaning), Optional.empty());
        }
    }

    /** "six times the American tonnage" */
    private static void times(Sentence sentence, Drafts drafts, int i) {
        boolean noun = sentence.has(i + 1, Role.DETERMINER)
                || sentence.at(i + 1).isEntity()
                || sentence.at(i + 1).isOneOf("that", "those");
        if (noun) {
            Against.add(sentence, drafts, i, i + 1, Direction.UP, Optional.of(i));
        }
    }

    /** The figure before a comparative, a comma, a noun or "of" between passed over: "15.8 points, or 22.2 percent, cheaper". */
    private static int figureBefore(Sentence sentence, Drafts drafts, int i) {
        int before = i - 1;
        while (before > i - 3 && (sentence.is(before, ",") || sentence.has(before, Role.DEGREE))) {
            before--;
        }
        boolean apart = sentence.is(i - 1, ",") || sentence.is(before + 1, ",");
        return drafts.isFree(before) && (!apart || isMeasureOfChange(sentence.at(before))) ? before : -1;
    }

    private static boolean isMeasureOfChange(Piece piece) {
        return Amounts.isPercent(piece)
                || Amounts.isPoints(piece)
                || Amounts.isMultiple(piece)
                || Amounts.isFraction(piece);
    }

    private static Direction direction(Meaning meaning) {
        return Direction.valueOf(meaning.value());
    }
}
