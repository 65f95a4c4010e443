package org.plumbline.engine.pattern.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.claim.Assertion.Comparison;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.change.Apposition;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.Drafts;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/**
 * What a comparative is held against, and the claim that the two make: a change against an earlier time, a comparison against
 * anything else.
 *
 * @param word where the comparative stands
 * @param start where the other side begins, behind "than"
 * @param figure where it stands by how much; empty where no figure tells
 * @param other the other side
 */
record Against(
        Sentence sentence,
        Drafts drafts,
        int word,
        int start,
        Direction direction,
        Optional<Integer> figure,
        Other other) {

    /** How far before a comparative the verb stands that it belongs to. */
    private static final int REACH = 5;

    private static final long CHANGES = Roles.of(Role.CHANGE_VERB, Role.MULTIPLY);

    /** "More beds than inhabitants", "grew faster than wages": not how much one is against the other. */
    private static final WordSet COUNTING = WordSet.read(Other.class, "others.csv", "pace");

    /**
     * Adds the claim, if there is another side; without a figure, a change is one only where the text says of what.
     */
    static void add(
            Sentence sentence, Drafts drafts, int word, int start, Direction direction, Optional<Integer> figure) {
        Other.read(sentence, start)
                .filter(other -> !other.isPast() || figure.isPresent() || isToldOfSomething(sentence, word))
                .filter(other -> !other.isMeasure() || isOfLevels(sentence, word))
                .map(other -> {
                    var by = figure.or(() -> figureBehind(sentence, drafts, other.end()));
                    return new Against(sentence, drafts, word, start, direction, by, other);
                })
                .ifPresent(Against::add);
    }

    private static boolean isToldOfSomething(Sentence sentence, int word) {
        return sentence.next(Role.MEASURE, 0, word) >= 0 || sentence.next(Role.SUBJECT, 0, word) >= 0;
    }

    /** "Imports were higher than exports" holds two levels to one another; "prices rose faster than wages" does not. */
    private static boolean isOfLevels(Sentence sentence, int word) {
        return !sentence.at(word).isOneOf(COUNTING) && sentence.next(CHANGES, Math.max(0, word - REACH), word + 1) < 0;
    }

    /** "exceeded Iraq's by 3 million" */
    private static Optional<Integer> figureBehind(Sentence sentence, Drafts drafts, int end) {
        return sentence.is(end, "by") && drafts.isFree(end + 1) ? Optional.of(end + 1) : Optional.empty();
    }

    private void add() {
        var by = figure.map(drafts::take);
        int from = Math.min(figure.orElse(word), degree());
        int end = Math.max(other.end(), figure.orElse(0) + 1);
        var assertion = other.isPast() ? change(by, from) : comparison(by);
        drafts.add(Draft.of(from, end, assertion, numbers(by, from, end))
                .since(other.back())
                .about(between()));
        if (assertion instanceof Change change) {
            figure.ifPresent(place -> alternative(place, change));
        }
    }

    private Change change(Optional<Mention> by, int from) {
        var to = Apposition.before(sentence, from, other.base().or(() -> by)).to();
        return new Change(direction, by, other.base(), to, other.period());
    }

    private Comparison comparison(Optional<Mention> by) {
        var topic = new Topic("", other.measure(), other.entities(), other.period());
        return new Comparison(direction, howMuch(), by, topic, other.source());
    }

    /** "slightly", "far": the degree told in words; "" for none. */
    private String howMuch() {
        if (sentence.at(word).isOneOf("just ahead of", "narrowly ahead of")) {
            return "slightly";
        }
        return degree() < word ? sentence.at(degree()).value(Role.DEGREE) : "";
    }

    private int degree() {
        return sentence.has(word - 1, Role.DEGREE) ? word - 1 : word;
    }

    private List<Mention> numbers(Optional<Mention> by, int from, int end) {
        var numbers = new ArrayList<Mention>();
        by.ifPresent(numbers::add);
        other.base().filter(base -> other.isPast()).ifPresent(numbers::add);
        for (int i = sentence.next(Role.DATE, from, end); i >= 0; i = sentence.next(Role.DATE, i + 1, end)) {
            numbers.add(sentence.at(i).number().orElseThrow());
        }
        return numbers;
    }

    /** "More people live in India than in China": the one compared may stand inside the comparison. */
    private List<String> between() {
        for (int i = word + 1; i < start; i++) {
            if (sentence.at(i).isEntity()) {
                return EntityList.from(sentence, i).names();
            }
        }
        return List.of();
    }

    /** "2.0 points or 1.6 percent more": the first of two figures is a claim of its own. */
    private void alternative(int place, Change change) {
        int first = sentence.is(place - 1, "or") ? place - 2 : place;
        first = sentence.is(first, ",") ? first - 1 : first;
        if (first < place && drafts.isFree(first)) {
            var by = sentence.at(first).number();
            var again = new Change(change.direction(), by, change.from(), change.to(), change.since());
            drafts.add(Draft.of(first, first + 1, again, List.of(by.orElseThrow())));
        }
    }
}
