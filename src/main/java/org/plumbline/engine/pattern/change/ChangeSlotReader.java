package org.plumbline.engine.pattern.change;

import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Amounts;
import org.plumbline.engine.pattern.draft.Back;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Gives each number behind a word of change its part: "rose by 5% to 12 million from 11.4 million in January". */
final class ChangeSlotReader {

    private static final WordSet ENDS = WordSet.of(".", ";", ":", "(", "?", "!");
    private static final WordSet CLAUSES =
            WordSet.of("while", "whereas", "but", "although", "though", "when", "which", "who", "whose", "where");
    private static final WordSet GOES_ON =
            WordSet.of("or", "to", "from", "against", "compared with", "compared", "after", "versus", "by", "and");
    private static final WordSet BEFORE_DATE = WordSet.of("in", "since", "from", "for", "of", "over");

    private static final WordSet BETWEEN = WordSet.of(
            "the", "a", "an", "some", "more", "less", "fewer", "than", "just", "under", "over", "of", "between", "as",
            "much", "well");

    private static final WordSet WITHIN = WordSet.of("in", "within", "over", "during");
    private static final int REACH = 24;

    private final Sentence sentence;
    private final Drafts drafts;
    private final int start;
    private final boolean byAllowed;
    private final ChangeSlots slots;

    private ChangeSlotReader(Sentence sentence, Drafts drafts, int start, boolean byAllowed) {
        this.sentence = sentence;
        this.drafts = drafts;
        this.start = start;
        this.byAllowed = byAllowed;
        this.slots = new ChangeSlots(start);
    }

    /**
     * @param start the piece behind the word of change
     * @param byAllowed whether a bare figure may be the change itself; not behind "doubled"
     */
    static ChangeSlots read(Sentence sentence, Drafts drafts, int start, boolean byAllowed) {
        var reader = new ChangeSlotReader(sentence, drafts, start, byAllowed);
        reader.read();
        return reader.slots;
    }

    private void read() {
        for (int i = start; i < Math.min(sentence.size(), start + REACH); i++) {
            if (stops(i)) {
                return;
            }
            if (drafts.isFree(i) && !fill(i)) {
                return;
            }
            if (sentence.at(i).isDate()) {
                date(i);
            }
            var length = Back.at(sentence, i);
            if (length.isPresent() && slots.hasFigure()) {
                slots.goesBack(length, i + 1);
            }
        }
    }

    /** A full stop, the next clause, or the next word of change ends the numbers of this one. */
    private boolean stops(int i) {
        var piece = sentence.at(i);
        if (piece.isOneOf(ENDS)) {
            return true;
        }
        boolean another = piece.has(Role.CHANGE_VERB)
                || piece.has(Role.MULTIPLY)
                || piece.has(Role.CHANGE_NOUN) && slots.hasFigure() && !sentence.is(i - 1, "-");
        if (another && i > start) {
            return true;
        }
        if (piece.isOneOf(CLAUSES)) {
            return true;
        }
        boolean comparative = piece.has(Role.COMPARATIVE) && slots.hasFigure();
        return comparative || piece.has(Role.AUXILIARY) && i > start || piece.is(",") && !continuesAfterComma(i + 1);
    }

    private boolean continuesAfterComma(int i) {
        var piece = sentence.at(i);
        return piece.isOneOf(GOES_ON) && (drafts.isFree(i + 1) || piece.is("compared") || drafts.isFree(i + 2));
    }

    /** Gives the figure at a place its part. False where it has none, which ends the reading. */
    private boolean fill(int i) {
        var number = sentence.at(i).number().orElseThrow();
        var before = wordBefore(i);
        if (before.isOneOf("to", "at") && slots.to().isEmpty()) {
            slots.to(
                    number.hedge() == Hedge.AT_MOST
                            ? Amounts.with(number, Hedge.EXACT).orElseThrow()
                            : number);
        } else if (before.is("from") && slots.from().isEmpty()) {
            slots.from(number);
        } else if (isBase(i, before)) {
            return base(i, number);
        } else if (isAgain(i, before)) {
            slots.alternatives().add(number);
        } else if (byAllowed && slots.by().isEmpty() && slots.to().isEmpty() && isBy(before)) {
            slots.by(number, before.isOneOf("by", "of") || isRelative(i));
        } else if (slots.hasFigure() && number.kind() == MentionKind.DURATION && before.isOneOf(WITHIN)) {
            return true; // "12 percent in three weeks, from $10,200 to $9,400"
        } else {
            return false;
        }
        slots.reaches(i + 1);
        return true;
    }

    /** "by 9.7 points, or 8.2 percent" */
    private boolean isAgain(int i, Piece before) {
        return slots.by().isPresent() && (before.is("or") || before.is("and") && isMeasureOfChange(i));
    }

    private boolean isRelative(int i) {
        return isMeasureOfChange(i) || Amounts.isFraction(sentence.at(i)) || Amounts.isMultiple(sentence.at(i));
    }

    private boolean isMeasureOfChange(int i) {
        return Amounts.isPercent(sentence.at(i)) || Amounts.isPoints(sentence.at(i));
    }

    /** The word before a figure, hedges passed over. */
    private Piece wordBefore(int i) {
        int before = i - 1;
        while (before >= start - 1
                && (sentence.has(before, Role.ADVERB)
                        || sentence.at(before).isOneOf(BETWEEN) && !sentence.has(before - 1, Role.CHANGE_NOUN))) {
            before--;
        }
        return sentence.at(before);
    }

    private boolean isBy(Piece before) {
        boolean adjacent = before.span().end() <= sentence.at(start - 1).span().end();
        return adjacent
                || before.is("by")
                || before.is("of")
                || before.has(Role.CHANGE_VERB)
                || before.has(Role.CHANGE_PARTICLE);
    }

    private boolean isBase(int i, Piece before) {
        return before.isOneOf("against", "after", "versus", "with")
                || isOver(i) && slots.by().isPresent();
    }

    /** "a rise of 2.3% over the 47,808 tonnes of 2021": "over" is no hedge there. */
    private boolean isOver(int i) {
        int over = sentence.is(i - 1, "the") ? i - 2 : i - 1;
        return sentence.at(over).isOneOf("over", "from", "on");
    }

    private boolean base(int i, Mention number) {
        boolean changed = slots.by().isPresent();
        if (slots.to().isPresent()
                && slots.from().isEmpty()
                && Amounts.areAlike(slots.to().get(), number)) {
            slots.base(number);
        } else if (changed && slots.to().isEmpty() && Amounts.isPercent(sentence.at(i))) {
            slots.otherPlaces().add(i);
            return false;
        } else if (changed && slots.from().isEmpty()) {
            slots.base(isOver(i) ? Amounts.with(number, Hedge.EXACT).orElseThrow() : number);
        } else {
            return false;
        }
        slots.reaches(i + 1);
        return true;
    }

    private void date(int i) {
        boolean back = Back.at(sentence, i).isPresent();
        if (slots.since().isEmpty() && (back || BaseDate.is(sentence, i, slots.from()))) {
            slots.since(sentence.at(i).number().map(Mention::period));
        }
        if (back || i - slots.end() <= 3 && sentence.at(i - 1).isOneOf(BEFORE_DATE)) {
            slots.reaches(i + 1);
        }
    }
}
