package org.plumbline.engine.pattern.change;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Amounts;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Reads what went up or down by its verb or noun: "rose 5% to 12 million from 11.4 million", "a rise of 57%", "nearly doubled". */
public final class ChangeReader implements PatternReader {

    private static final WordSet MAKES = WordSet.read(ChangeReader.class, "changes.csv", "makes");

    /** Behind these stands a noun, whatever verb is written like it. */
    private static final WordSet OWNERS =
            WordSet.of("the", "a", "an", "its", "their", "his", "her", "our", "my", "your");

    private static final long SIGNS =
            Roles.of(Role.MULTIPLY, Role.CHANGE_VERB, Role.CHANGE_NOUN, Role.CHANGE_PARTICLE, Role.MOVE_VERB);

    private static final long BEING = Roles.of(Role.AUXILIARY, Role.RANK_VERB);

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        for (int i = sentence.next(SIGNS, 0); i >= 0; i = sentence.next(SIGNS, i + 1)) {
            if (!drafts.covers(i)) {
                read(sentence, drafts, i);
            }
        }
    }

    private static void read(Sentence sentence, Drafts drafts, int i) {
        var piece = sentence.at(i);
        if (piece.has(Role.MULTIPLY)) {
            multiplied(sentence, drafts, i);
        } else if (piece.has(Role.CHANGE_VERB) && !isNoun(sentence, i)) {
            changed(sentence, drafts, i);
        } else if (piece.has(Role.CHANGE_NOUN)) {
            noun(sentence, drafts, i);
        } else if (piece.has(Role.CHANGE_PARTICLE)) {
            particle(sentence, drafts, i);
        } else if (piece.has(Role.MOVE_VERB)) {
            moved(sentence, drafts, i);
        }
    }

    /** "the rise", "a 5% fall": the same word as a noun. */
    private static boolean isNoun(Sentence sentence, int i) {
        return sentence.has(i, Role.CHANGE_NOUN)
                && (sentence.has(i - 1, Role.DETERMINER)
                        || sentence.is(i + 1, "of")
                        || sentence.is(i + 1, "in") && Amounts.isPercent(sentence.at(i - 1))
                        || sentence.is(i - 1, "'s"));
    }

    private static void changed(Sentence sentence, Drafts drafts, int i) {
        if (isGrowing(sentence, i) || sentence.at(i - 1).isOneOf(OWNERS)) {
            return; // "the firm puts the cost at 4.5 million"
        }
        var meaning = sentence.at(i).as(Role.CHANGE_VERB).orElseThrow();
        var slots = ChangeSlotReader.read(sentence, drafts, i + 1, true);
        if (isChange(meaning, slots)) {
            ChangeDraft.add(sentence, drafts, i, directionOf(meaning), slots, slots.by());
        } else if (meaning.detail().isEmpty() && !slots.hasFigure() && isToldOfSomething(sentence, i)) {
            ChangeDraft.add(sentence, drafts, i, directionOf(meaning), slots, Optional.empty());
        }
    }

    /** "revised from 50 million to 60 million": which way, its two values tell. */
    private static void moved(Sentence sentence, Drafts drafts, int i) {
        var slots = ChangeSlotReader.read(sentence, drafts, i + 1, false);
        slots.direction().ifPresent(way -> ChangeDraft.add(sentence, drafts, i, way, slots, Optional.empty()));
    }

    /** "grew 774,000 tonnes of coffee", "grew more than half of the world's coffee": what farmers do. */
    private static boolean isGrowing(Sentence sentence, int i) {
        if (!sentence.at(i).isOneOf("grew", "grow", "grows", "grown")) {
            return false;
        }
        int figure = i + 1;
        while (figure < i + 4 && !sentence.at(figure).isFigure()) {
            figure++;
        }
        return sentence.at(figure).isFigure()
                && (sentence.is(figure + 1, "of") || Amounts.isProportion(sentence.at(figure)))
                && !Amounts.isPercent(sentence.at(figure))
                && sentence.next(Role.PREPOSITION, i, figure) < 0;
    }

    /** "lifted 4.7 billion barrels" is no change, "lifted by a fifth" and "lifted to 168,000 tonnes" are; "lost a million people" too. */
    private static boolean isChange(Meaning verb, ChangeSlots slots) {
        return slots.hasFigure() && (!verb.detail().equals("weak") || slots.isRelative());
    }

    /** Without a figure a change is a claim only where the text says of what and when. */
    private static boolean isToldOfSomething(Sentence sentence, int i) {
        boolean thing = sentence.next(Role.MEASURE, 0, i) >= 0 || sentence.next(Role.SUBJECT, 0, i) >= 0;
        for (int j = i + 1; j < Math.min(i + 6, sentence.size()); j++) {
            if (sentence.at(j).isDate() || sentence.has(j, Role.PAST)) {
                return thing;
            }
        }
        return false;
    }

    private static void multiplied(Sentence sentence, Drafts drafts, int i) {
        var meaning = sentence.at(i).as(Role.MULTIPLY).orElseThrow();
        if (sentence.at(i - 1).isOneOf("the", "a", "to", "-")) {
            return;
        }
        var times = sentence.at(i)
                .number()
                .orElseGet(() -> Amounts.times(sentence.at(i), meaning.detail(), ChangeDraft.hedgeBefore(sentence, i)));
        var slots = ChangeSlotReader.read(sentence, drafts, i + 1, false);
        if (slots.hasFigure()
                || slots.since().isPresent()
                || sentence.has(Role.MEASURE)
                || sentence.has(Role.SUBJECT)) {
            ChangeDraft.add(sentence, drafts, i, directionOf(meaning), slots, Optional.of(times));
        }
    }

    private static void noun(Sentence sentence, Drafts drafts, int i) {
        var meaning = sentence.at(i).as(Role.CHANGE_NOUN).orElseThrow();
        if (drafts.isFree(i - 1) && isMeasureOfChange(sentence.at(i - 1))) {
            var slots = ChangeSlotReader.read(sentence, drafts, i + 1, false);
            ChangeDraft.add(
                    sentence,
                    drafts,
                    i - 1,
                    directionOf(meaning),
                    slots,
                    sentence.at(i - 1).number());
        } else if (sentence.at(i + 1).isOneOf("of", "by")) {
            var slots = ChangeSlotReader.read(sentence, drafts, i + 2, true);
            if (slots.by().isPresent()) {
                ChangeDraft.add(
                        sentence,
                        drafts,
                        sentence.has(i - 1, Role.DETERMINER) ? i - 1 : i,
                        directionOf(meaning),
                        slots,
                        slots.by());
            }
        }
    }

    private static boolean isMeasureOfChange(Piece piece) {
        return Amounts.isPart(piece) || Amounts.isMultiple(piece) || Amounts.isPoints(piece);
    }

    private static void particle(Sentence sentence, Drafts drafts, int i) {
        var meaning = sentence.at(i).as(Role.CHANGE_PARTICLE).orElseThrow();
        if (meaning.detail().equals("same")) {
            drafts.add(Draft.of(
                    i,
                    Math.min(i + 2, sentence.size()),
                    unchanged(sentence, i),
                    ChangeDraft.numbersIn(sentence, i, i + 2)));
            return;
        }
        if (isStill(sentence, i, meaning)) {
            drafts.add(Draft.of(i - 1, i + 1, unchanged(sentence, i), List.of()));
            return;
        }
        if (sentence.at(i - 1).isOneOf(MAKES)) {
            return;
        }
        if (drafts.isFree(i - 1) && isMeasureOfChange(sentence.at(i - 1)) && sentence.is(i + 1, "on")) {
            var slots = ChangeSlotReader.read(sentence, drafts, i + 1, false);
            ChangeDraft.add(
                    sentence,
                    drafts,
                    i - 1,
                    directionOf(meaning),
                    slots,
                    sentence.at(i - 1).number());
            return; // "4% up on the year"
        }
        int next = sentence.at(i + 1).isOneOf("by", "at", "from") || sentence.has(i + 1, Role.ADVERB) ? i + 2 : i + 1;
        boolean linked = sentence.at(i + 1).isOneOf("by", "at", "from")
                || isMeasureOfChange(sentence.at(next))
                || sentence.is(i - 1, ",");
        if (drafts.isFree(next) && linked && !sentence.at(next).isNumber(MentionKind.DURATION)) {
            var slots = ChangeSlotReader.read(sentence, drafts, i + 1, true);
            if (slots.hasFigure()) {
                ChangeDraft.add(sentence, drafts, i, directionOf(meaning), slots, slots.by());
            }
        }
    }

    /** "sales were flat": of a measure, with no figure that tells more. */
    private static boolean isStill(Sentence sentence, int i, Meaning meaning) {
        var next = sentence.at(i + 1);
        return directionOf(meaning) == Direction.LEVEL
                && sentence.at(i - 1).hasAny(BEING)
                && (next.lower().isEmpty() || next.isSign() || next.isDate() || isIn(sentence, i + 1))
                && sentence.next(Role.MEASURE, 0, i) >= 0;
    }

    private static boolean isIn(Sentence sentence, int i) {
        return sentence.is(i, "in") && sentence.at(i + 1).isDate();
    }

    private static Change unchanged(Sentence sentence, int i) {
        var since = sentence.at(i + 1).number().map(Mention::period);
        return new Change(Direction.LEVEL, Optional.empty(), Optional.empty(), Optional.empty(), since);
    }

    private static Direction directionOf(Meaning meaning) {
        return Direction.valueOf(meaning.value());
    }
}
