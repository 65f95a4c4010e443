package org.plumbline.engine.pattern.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.mention.Direction;
import org.plumbline.engine.mention.Hedge;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.pattern.draft.Amounts;
import org.plumbline.engine.pattern.draft.Back;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.PatternReader;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Piece;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Reads what went up or down by its verb or noun: "rose 5% to 12 million from 11.4 million", "a rise of 57%", "nearly doubled". */
public final class ChangeReader implements PatternReader {

    @Override
    public void read(Sentence sentence, Drafts drafts) {
        for (int i = 0; i < sentence.size(); i++) {
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
        var meaning = sentence.at(i).as(Role.CHANGE_VERB).orElseThrow();
        var slots = new ChangeSlots(sentence, drafts, i + 1, true);
        if (isChange(meaning, slots)) {
            add(sentence, drafts, i, directionOf(meaning), slots, slots.by());
        } else if (meaning.detail().isEmpty() && !slots.hasFigure() && isToldOfSomething(sentence, i)) {
            add(sentence, drafts, i, directionOf(meaning), slots, Optional.empty());
        }
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
                .orElseGet(() -> Amounts.times(sentence.at(i), meaning.detail(), hedgeBefore(sentence, i)));
        var slots = new ChangeSlots(sentence, drafts, i + 1, false);
        if (slots.hasFigure()
                || slots.since().isPresent()
                || sentence.has(Role.MEASURE)
                || sentence.has(Role.SUBJECT)) {
            add(sentence, drafts, i, directionOf(meaning), slots, Optional.of(times));
        }
    }

    private static Hedge hedgeBefore(Sentence sentence, int i) {
        if (sentence.at(i - 1).isOneOf("nearly", "almost")) {
            return Hedge.NEARLY;
        }
        if (sentence.is(i - 1, "more than") || sentence.is(i - 1, "than") && sentence.is(i - 2, "more")) {
            return Hedge.MORE_THAN;
        }
        return sentence.at(i - 1).isOneOf("roughly", "about", "around", "approximately") ? Hedge.ABOUT : Hedge.EXACT;
    }

    private static void noun(Sentence sentence, Drafts drafts, int i) {
        var meaning = sentence.at(i).as(Role.CHANGE_NOUN).orElseThrow();
        if (drafts.isFree(i - 1) && isMeasureOfChange(sentence.at(i - 1))) {
            var slots = new ChangeSlots(sentence, drafts, i + 1, false);
            add(
                    sentence,
                    drafts,
                    i - 1,
                    directionOf(meaning),
                    slots,
                    sentence.at(i - 1).number());
        } else if (sentence.at(i + 1).isOneOf("of", "by")) {
            var slots = new ChangeSlots(sentence, drafts, i + 2, true);
            if (slots.by().isPresent()) {
                add(
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
                    i, Math.min(i + 2, sentence.size()), unchanged(sentence, i), numbersIn(sentence, i, i + 2)));
            return;
        }
        int next = sentence.at(i + 1).isOneOf("by", "at", "from") || sentence.has(i + 1, Role.ADVERB) ? i + 2 : i + 1;
        boolean linked = sentence.at(i + 1).isOneOf("by", "at", "from")
                || isMeasureOfChange(sentence.at(next))
                || sentence.is(i - 1, ",");
        if (drafts.isFree(next) && linked && !sentence.at(next).isNumber(MentionKind.DURATION)) {
            var slots = new ChangeSlots(sentence, drafts, i + 1, true);
            if (slots.hasFigure()) {
                add(sentence, drafts, i, directionOf(meaning), slots, slots.by());
            }
        }
    }

    private static Change unchanged(Sentence sentence, int i) {
        var since = sentence.at(i + 1).number().map(Mention::period);
        return new Change(Direction.LEVEL, Optional.empty(), Optional.empty(), Optional.empty(), since);
    }

    private static List<Mention> numbersIn(Sentence sentence, int from, int to) {
        var numbers = new ArrayList<Mention>();
        for (int i = from; i < to; i++) {
            sentence.at(i).number().ifPresent(numbers::add);
        }
        return numbers;
    }

    private static void add(
            Sentence sentence, Drafts drafts, int i, Direction direction, ChangeSlots slots, Optional<Mention> by) {
        int from = startOf(sentence, i);
        int end = Math.max(slots.end(), i + 1);
        var values = Apposition.before(sentence, from, slots.from().or(() -> by));
        var to = slots.to().or(values::to);
        var change = new Change(
                direction,
                by,
                slots.from().or(() -> slots.to().isPresent() ? Optional.empty() : values.from()),
                to,
                slots.since());
        var numbers = numbersIn(sentence, from, end);
        by.filter(number -> !numbers.contains(number)).ifPresent(number -> numbers.add(0, number));
        numbers.removeAll(slots.alternatives());
        numbers.removeAll(slots.others());
        drafts.add(Draft.of(from, end, change, numbers).since(slots.back().or(() -> comparedBefore(sentence, from))));
        slots.alternatives().forEach(other -> addAgain(sentence, drafts, other, change));
        slots.otherPlaces().forEach(place -> addFor(sentence, drafts, place, direction));
    }

    /** "Compared with a year earlier the gauge was up 9.7 points" */
    private static Optional<java.time.Period> comparedBefore(Sentence sentence, int from) {
        for (int i = from - 1; i > from - 8 && i > 1; i--) {
            if (sentence.is(i - 1, "with") && sentence.is(i - 2, "compared")) {
                return Back.at(sentence, i);
            }
        }
        return Optional.empty();
    }

    private static int startOf(Sentence sentence, int i) {
        boolean hedged = sentence.at(i).has(Role.MULTIPLY) && hedgeBefore(sentence, i) != Hedge.EXACT;
        if (!hedged) {
            return i;
        }
        return sentence.is(i - 1, "than") ? i - 2 : i - 1;
    }

    /** "up 9.7 points, or 8.2 percent": the same change told a second time is a claim of its own. */
    private static void addAgain(Sentence sentence, Drafts drafts, Mention other, Change first) {
        int place = placeOf(sentence, other);
        var change = new Change(first.direction(), Optional.of(other), first.from(), first.to(), first.since());
        drafts.add(Draft.of(place, place + 1, change, List.of(other)));
    }

    /** "rose by 3% in 2024, against 4.1% in 2023": the change of another period. */
    private static void addFor(Sentence sentence, Drafts drafts, int place, Direction direction) {
        var number = sentence.at(place).number().orElseThrow();
        var change = new Change(direction, Optional.of(number), Optional.empty(), Optional.empty(), Optional.empty());
        int end = sentence.at(place + 1).is("in") && sentence.at(place + 2).isDate() ? place + 3 : place + 1;
        var period =
                sentence.at(end - 1).number().filter(date -> end > place + 1).map(Mention::period);
        drafts.add(Draft.of(place, end, change, numbersIn(sentence, place, end)).in(period));
    }

    private static int placeOf(Sentence sentence, Mention number) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).number().filter(number::equals).isPresent()) {
                return i;
            }
        }
        throw new IllegalStateException("Not in its sentence: " + number);
    }

    private static Direction directionOf(Meaning meaning) {
        return Direction.valueOf(meaning.value());
    }
}
