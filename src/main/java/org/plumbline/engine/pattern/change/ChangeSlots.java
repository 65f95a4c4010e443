package org.plumbline.engine.pattern.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Amounts;
import org.plumbline.engine.pattern.draft.Back;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.value.Period;

/** The numbers behind a word of change, each with its part: by how much, to what, from what, since when. */
final class ChangeSlots {

    private static final WordSet ENDS = WordSet.of(".", ";", ":", "(", "?", "!");
    private static final WordSet CLAUSES =
            WordSet.of("while", "whereas", "but", "although", "though", "when", "which", "who", "whose", "where");
    private static final WordSet GOES_ON =
            WordSet.of("or", "to", "from", "against", "compared with", "compared", "after", "versus", "by", "and");
    private static final WordSet BEFORE_DATE = WordSet.of("in", "since", "from", "for", "of", "over");

    private static final WordSet BETWEEN = WordSet.of(
            "the", "a", "an", "some", "more", "less", "fewer", "than", "just", "under", "over", "of", "between", "as",
            "much", "well");

    private static final int REACH = 24;

    private final Sentence sentence;
    private final Drafts drafts;
    private final boolean byAllowed;
    private Optional<Mention> by = Optional.empty();
    private Optional<Mention> from = Optional.empty();
    private Optional<Mention> to = Optional.empty();
    private Optional<Period> since = Optional.empty();
    private final List<Mention> alternatives = new ArrayList<>();
    private final List<Integer> otherPlaces = new ArrayList<>();
    private Optional<java.time.Period> back = Optional.empty();
    private boolean relative;
    private int end;

    /**
     * @param start the piece behind the word of change
     * @param byAllowed whether a bare figure may be the change itself; not behind "doubled"
     */
    ChangeSlots(Sentence sentence, Drafts drafts, int start, boolean byAllowed) {
        this.sentence = sentence;
        this.drafts = drafts;
        this.byAllowed = byAllowed;
        this.end = start;
        read(start);
    }

    Optional<Mention> by() {
        return by;
    }

    Optional<Mention> from() {
        return from;
    }

    Optional<Mention> to() {
        return to;
    }

    Optional<Period> since() {
        return since;
    }

    /** How far back the text counts in words: "on the year", "than a year earlier". */
    Optional<java.time.Period> back() {
        return back;
    }

    /** Whether a number is told as a change: by "by", "to" or "from", or as a percentage. */
    boolean isRelative() {
        return relative;
    }

    /** Which way it went by its two values, where both are given: "revised from 50 to 60 million". */
    Optional<Direction> direction() {
        return from.flatMap(Mention::value)
                .flatMap(before -> to.flatMap(Mention::value).map(after -> Direction.ofSign(after.compareTo(before))));
    }

    int end() {
        return end;
    }

    boolean hasFigure() {
        return by.isPresent() || from.isPresent() || to.isPresent();
    }

    /** The change told again in another unit. */
    List<Mention> alternatives() {
        return alternatives;
    }

    /** Where the change of another period stands. */
    List<Integer> otherPlaces() {
        return otherPlaces;
    }

    List<Mention> others() {
        var numbers = new ArrayList<Mention>(otherPlaces.size());
        for (int place : otherPlaces) {
            numbers.add(sentence.at(place).number().orElseThrow());
        }
        return numbers;
    }

    private void read(int start) {
        for (int i = start; i < Math.min(sentence.size(), start + REACH); i++) {
            if (stops(i, start)) {
                return;
            }
            if (drafts.isFree(i) && !fill(i, start)) {
                return;
            }
            if (sentence.at(i).isDate()) {
                date(i);
            }
            var length = Back.at(sentence, i);
            if (length.isPresent() && hasFigure()) {
                back = length;
                end = i + 1;
            }
        }
    }

    /** A full stop, the next clause, or the next word of change ends the numbers of this one. */
    private boolean stops(int i, int start) {
        var piece = sentence.at(i);
        if (piece.isOneOf(ENDS)) {
            return true;
        }
        boolean another = piece.has(Role.CHANGE_VERB)
                || piece.has(Role.MULTIPLY)
                || piece.has(Role.CHANGE_NOUN) && hasFigure() && !sentence.is(i - 1, "-");
        if (another && i > start) {
            return true;
        }
        if (piece.isOneOf(CLAUSES)) {
            return true;
        }
        boolean comparative = piece.has(Role.COMPARATIVE) && hasFigure();
        return comparative || piece.has(Role.AUXILIARY) && i > start || piece.is(",") && !continuesAfterComma(i + 1);
    }

    private boolean continuesAfterComma(int i) {
        var piece = sentence.at(i);
        return piece.isOneOf(GOES_ON) && (drafts.isFree(i + 1) || piece.is("compared") || drafts.isFree(i + 2));
    }

    /** Gives the figure at a place its part. False where it has none, which ends the reading. */
    private boolean fill(int i, int start) {
        var number = sentence.at(i).number().orElseThrow();
        var before = wordBefore(i, start);
        if (before.is("to") && to.isEmpty() || before.is("at") && to.isEmpty()) {
            to = number.hedge() == Hedge.AT_MOST ? Amounts.with(number, Hedge.EXACT) : Optional.of(number);
            relative = true;
        } else if (before.is("from") && from.isEmpty()) {
            from = Optional.of(number);
            relative = true;
        } else if (isBase(i, before)) {
            return base(i, number);
        } else if (before.is("or") && by.isPresent() || before.is("and") && isMeasureOfChange(i) && by.isPresent()) {
            alternatives.add(number);
        } else if (byAllowed && by.isEmpty() && to.isEmpty() && isBy(i, before, start)) {
            by = Optional.of(number);
            relative |= before.is("by")
                    || before.is("of")
                    || isMeasureOfChange(i)
                    || Amounts.isFraction(sentence.at(i))
                    || Amounts.isMultiple(sentence.at(i));
        } else {
            return false;
        }
        end = i + 1;
        return true;
    }

    private boolean isMeasureOfChange(int i) {
        return Amounts.isPercent(sentence.at(i)) || Amounts.isPoints(sentence.at(i));
    }

    /** The word before a figure, hedges passed over. */
    private Piece wordBefore(int i, int start) {
        int before = i - 1;
        while (before >= start - 1
                && (sentence.has(before, Role.ADVERB)
                        || sentence.at(before).isOneOf(BETWEEN) && !sentence.has(before - 1, Role.CHANGE_NOUN))) {
            before--;
        }
        return sentence.at(before);
    }

    private boolean isBy(int i, Piece before, int start) {
        boolean adjacent = before.span().end() <= sentence.at(start - 1).span().end();
        return adjacent
                || before.is("by")
                || before.is("of")
                || before.has(Role.CHANGE_VERB)
                || before.has(Role.CHANGE_PARTICLE);
    }

    private boolean isBase(int i, Piece before) {
        return before.isOneOf("against", "after", "versus", "with") || isOver(i) && by.isPresent();
    }

    /** "a rise of 2.3% over the 47,808 tonnes of 2021": "over" is no hedge there. */
    private boolean isOver(int i) {
        int over = sentence.is(i - 1, "the") ? i - 2 : i - 1;
        return sentence.at(over).isOneOf("over", "from", "on");
    }

    private boolean base(int i, Mention number) {
        if (to.isPresent() && from.isEmpty() && Amounts.areAlike(to.get(), number)) {
            from = Optional.of(number);
        } else if (by.isPresent() && to.isEmpty() && Amounts.isPercent(sentence.at(i))) {
            otherPlaces.add(i);
            return false;
        } else if (by.isPresent() && from.isEmpty()) {
            from = isOver(i) ? Amounts.with(number, Hedge.EXACT) : Optional.of(number);
        } else {
            return false;
        }
        end = i + 1;
        return true;
    }

    private boolean isFrom(int i) {
        return sentence.at(i).isFigure()
                && from.filter(value -> value.span()
                                .equals(sentence.at(i).number().orElseThrow().span()))
                        .isPresent();
    }

    /** "from the election of 2021", "since the end of December": what was then is compared with. */
    private boolean isFromEvent(int date) {
        int i = date - 1;
        while (i > 0
                && i > date - 5
                && !isBack(i)
                && !sentence.is(i, ",")
                && !sentence.at(i).isFigure()) {
            i--;
        }
        return i < date - 1 && isBack(i) && sentence.at(date - 1).isOneOf("of", "in");
    }

    private boolean isBack(int i) {
        return sentence.at(i).isOneOf("from", "since");
    }

    private void date(int i) {
        var period = sentence.at(i).number().map(Mention::period);
        boolean base = sentence.is(i - 1, "since")
                || sentence.is(i - 1, "between") && sentence.is(i + 1, "and")
                || sentence.at(i - 1).isOneOf("in", "of") && isFrom(i - 2)
                || isFrom(i - 1)
                || sentence.is(i - 1, "from")
                || isFromEvent(i)
                || Back.at(sentence, i).isPresent();
        if (base && since.isEmpty()) {
            since = period;
        }
        if (i - end <= 3 && sentence.at(i - 1).isOneOf(BEFORE_DATE)
                || Back.at(sentence, i).isPresent()) {
            end = i + 1;
        }
    }
}
