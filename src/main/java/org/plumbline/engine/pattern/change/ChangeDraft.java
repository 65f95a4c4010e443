package org.plumbline.engine.pattern.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.pattern.draft.Back;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Makes a draft of a change from its word and the numbers behind it. */
final class ChangeDraft {

    private static final long NUMBER = Roles.of(Role.FIGURE, Role.DATE);

    private ChangeDraft() {}

    static Hedge hedgeBefore(Sentence sentence, int i) {
        if (sentence.at(i - 1).isOneOf("nearly", "almost")) {
            return Hedge.NEARLY;
        }
        if (sentence.is(i - 1, "more than") || sentence.is(i - 1, "than") && sentence.is(i - 2, "more")) {
            return Hedge.MORE_THAN;
        }
        return sentence.at(i - 1).isOneOf("roughly", "about", "around", "approximately") ? Hedge.ABOUT : Hedge.EXACT;
    }

    static List<Mention> numbersIn(Sentence sentence, int from, int to) {
        var numbers = new ArrayList<Mention>();
        for (int i = sentence.next(NUMBER, from, to); i >= 0; i = sentence.next(NUMBER, i + 1, to)) {
            numbers.add(sentence.at(i).number().orElseThrow());
        }
        return numbers;
    }

    static void add(
            Sentence sentence, Drafts drafts, int i, Direction direction, ChangeSlots slots, Optional<Mention> by) {
        int from = startOf(sentence, i);
        int end = Math.max(slots.end(), i + 1);
        var change = change(sentence, from, direction, slots, by);
        var back = slots.back().isPresent() ? slots.back() : comparedBefore(sentence, from);
        drafts.add(Draft.of(from, end, change, numbers(sentence, from, end, slots, by))
                .since(back));
        slots.alternatives().forEach(other -> addAgain(sentence, drafts, other, change));
        slots.otherPlaces().forEach(place -> addFor(sentence, drafts, place, direction));
    }

    private static Change change(
            Sentence sentence, int start, Direction direction, ChangeSlots slots, Optional<Mention> by) {
        var values = Apposition.before(sentence, start, slots.from().isPresent() ? slots.from() : by);
        var to = slots.to().isPresent() ? slots.to() : values.to();
        var from = slots.from().isPresent() || slots.to().isPresent() ? slots.from() : values.from();
        return new Change(direction, by, from, to, slots.since());
    }

    /** Those among its words, but for what is told again of it or told of another. */
    private static List<Mention> numbers(Sentence sentence, int from, int to, ChangeSlots slots, Optional<Mention> by) {
        var numbers = numbersIn(sentence, from, to);
        if (by.isPresent() && !numbers.contains(by.get())) {
            numbers.add(0, by.get());
        }
        numbers.removeAll(slots.alternatives());
        slots.otherPlaces()
                .forEach(place -> numbers.remove(sentence.at(place).number().orElseThrow()));
        return numbers;
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
}
