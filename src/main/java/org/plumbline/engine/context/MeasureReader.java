package org.plumbline.engine.context;

import java.util.Optional;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.claim.Assertion.Rank;
import org.plumbline.engine.claim.Assertion.Share;
import org.plumbline.engine.claim.Assertion.Value;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.pattern.Draft;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.phrase.Vocabulary;

/** Finds what of a thing a claim measures: the nearest noun ("reserves") or what a verb implies ("mined"), the left side first. */
final class MeasureReader {

    private final Vocabulary vocabulary;

    MeasureReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A measure and where the text has it.
     *
     * @param place the place of the noun or verb; -1 where nothing in the sentence tells
     * @param isNoun whether a noun tells, so that its modifiers are the subject
     */
    record Found(String measure, int place, boolean isNoun, boolean isWhole) {
        static Found without(String measure) {
            return new Found(measure, -1, false, false);
        }
    }

    Found read(Sentence sentence, Draft draft, Discourse discourse) {
        var found = find(sentence, draft, discourse);
        if (isShareOf(sentence, draft)) {
            return Found.without("share of " + found.measure());
        }
        boolean whole = vocabulary
                .of(found.measure(), Role.MEASURE)
                .filter(measure -> measure.detail().equals("whole"))
                .isPresent();
        return new Found(found.measure(), found.place(), found.isNoun(), whole);
    }

    /** "its share of world output fell from 75% to 67%" is told of the share. */
    private static boolean isShareOf(Sentence sentence, Draft draft) {
        var clause = Clause.around(sentence, draft.from(), draft.to());
        for (int i = clause.from(); i < draft.from() && !(draft.assertion() instanceof Share); i++) {
            if (sentence.at(i).isOneOf("share", "proportion") && sentence.is(i + 1, "of")) {
                return draft.assertion()
                        .figure()
                        .filter(number -> number.kind() == MentionKind.PERCENT)
                        .isPresent();
            }
        }
        return false;
    }

    private Found find(Sentence sentence, Draft draft, Discourse discourse) {
        if (!draft.hint().measure().isEmpty()) {
            return Found.without(draft.hint().measure());
        }
        var clause = Clause.around(sentence, draft.from(), draft.to());
        var inside = leftwards(sentence, draft, draft.to() - 1, draft.from());
        var left = leftwards(sentence, draft, draft.from() - 1, clause.from());
        var near = draft.assertion() instanceof Share ? left.or(() -> inside) : inside.or(() -> left);
        if (draft.assertion() instanceof Rank) {
            near = noun(sentence, draft.to() - 1, clause.from())
                    .or(() -> nounBehind(sentence, draft.to(), clause.to()))
                    .or(() -> inside)
                    .or(() -> left);
        }
        var nearest = near;
        return counted(sentence, draft)
                .or(() -> nearest)
                .or(() -> price(draft))
                .or(() -> lost(draft))
                .or(() -> rightwards(sentence, draft, draft.to(), clause.to()))
                .or(() -> holder(sentence, clause))
                .or(() -> unitIn(sentence, clause))
                .or(() -> leftwards(sentence, draft, clause.from() - 1, 0))
                .or(() -> rightwards(sentence, draft, clause.to(), sentence.size()))
                .orElseGet(() -> Found.without(discourse.measure()));
    }

    /** An order is told of a noun rather than of a verb: "gold reserves made Australia third". */
    private static Optional<Found> noun(Sentence sentence, int last, int first) {
        for (int i = last; i >= first; i--) {
            if (sentence.has(i, Role.MEASURE) && isMeasure(sentence, i)) {
                return nounAt(sentence, i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> nounBehind(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.has(i, Role.MEASURE) && isMeasure(sentence, i)) {
                return nounAt(sentence, i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> nounAt(Sentence sentence, int i) {
        return sentence.at(i).as(Role.MEASURE).map(measure -> new Found(measure.value(), i, true, false));
    }

    /** "sixth with 233 million people" is an order by population. */
    private Optional<Found> unitIn(Sentence sentence, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            var measure = sentence.at(i)
                    .number()
                    .flatMap(number -> vocabulary.of(number.unit().name(), Role.MEASURE));
            if (measure.isPresent()) {
                return Optional.of(Found.without(measure.get().value()));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> leftwards(Sentence sentence, Draft draft, int last, int first) {
        for (int i = last; i >= first; i--) {
            var found = at(sentence, draft, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> rightwards(Sentence sentence, Draft draft, int from, int to) {
        for (int i = from; i < to; i++) {
            var found = at(sentence, draft, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> at(Sentence sentence, Draft draft, int i) {
        var noun = sentence.at(i).as(Role.MEASURE).filter(measure -> isMeasure(sentence, i));
        var verb = sentence.at(i)
                .as(Role.MEASURE_VERB)
                .filter(word -> fits(word.detail(), draft) && !namesOffice(sentence, i));
        boolean isVerb = verb.isPresent() && (noun.isEmpty() || opensAmount(sentence, i + 1));
        if (isVerb) {
            return verb.map(measure -> new Found(measure.value(), i, false, false));
        }
        return noun.map(
                measure -> new Found(measure.value(), i, true, measure.detail().equals("whole")));
    }

    /** A noun of measure that is none here: "a share of", "the resources ministry". */
    private static boolean isMeasure(Sentence sentence, int i) {
        boolean share = sentence.at(i).isOneOf("share", "proportion", "value") && sentence.is(i + 1, "of");
        return !share && !sentence.has(i, Role.CHANGE_NOUN) && !namesOffice(sentence, i);
    }

    private static boolean namesOffice(Sentence sentence, int i) {
        return sentence.has(i + 1, Role.OFFICE) || sentence.has(i + 1, Role.PERSON);
    }

    private static boolean opensAmount(Sentence sentence, int i) {
        return sentence.at(i).isFigure() || sentence.has(i, Role.COMPARATIVE) || sentence.has(i, Role.ADVERB);
    }

    /** Whether an amount is of the sort that a verb speaks of; a part of a whole always is. */
    private static boolean fits(String sort, Draft draft) {
        if (sort.isEmpty()) {
            return true;
        }
        return draft.assertion().figure().filter(number -> !isOf(sort, number)).isEmpty();
    }

    private static boolean isOf(String sort, Mention number) {
        var dimension = number.unit().dimension();
        if (number.kind() == MentionKind.PERCENT || dimension.isEmpty()) {
            return true;
        }
        return switch (sort) {
            case "mass" -> dimension.startsWith("mass") || dimension.startsWith("volume");
            case "money" -> number.kind() == MentionKind.MONEY;
            default -> dimension.startsWith("count");
        };
    }

    /** Dollars a barrel are a price. */
    private static Optional<Found> price(Draft draft) {
        return draft.assertion()
                .figure()
                .filter(amount -> amount.kind() == MentionKind.MONEY
                        && amount.unit().name().contains(" per "))
                .map(amount -> Found.without("price"));
    }

    /** "lost a million people": what a change counts is its measure. */
    private Optional<Found> lost(Draft draft) {
        return draft.assertion()
                .figure()
                .filter(number -> draft.assertion() instanceof Change)
                .flatMap(number -> vocabulary.of(number.unit().name(), Role.MEASURE))
                .map(measure -> Found.without(measure.value()));
    }

    /** What a count tells by its noun: inhabitants are a population, employees an employment, wells are wells. */
    private Optional<Found> counted(Sentence sentence, Draft draft) {
        if (!(draft.assertion() instanceof Value value) || !value.counted()) {
            return Optional.empty();
        }
        var noun = value.amount().unit().name();
        var measure = vocabulary.of(noun, Role.MEASURE).map(Meaning::value).orElse(noun);
        if (measure.equals("population") && value.amount().surface().contains("people")) {
            return Optional.of(people(sentence, draft));
        }
        return Optional.of(Found.without(measure));
    }

    /** People who live somewhere are a population, people who were asked or killed are not; a verb may count them otherwise. */
    private Found people(Sentence sentence, Draft draft) {
        var clause = Clause.around(sentence, draft.from(), draft.to());
        for (int i = clause.from(); i < clause.to(); i++) {
            var verb = sentence.at(i)
                    .as(Role.MEASURE_VERB)
                    .filter(word -> word.detail().equals("people"));
            if (verb.isPresent()) {
                return Found.without(verb.get().value());
            }
        }
        boolean stated = sentence.at(draft.from() - 1).isOneOf("has", "had", "have")
                || sentence.has(draft.from() - 1, Role.THERE_IS)
                || sentence.next(Role.AUXILIARY, draft.from() - 3, draft.from()) >= 0;
        boolean exists = sentence.next(Role.THERE_IS, clause.from(), draft.from()) >= 0;
        return Found.without(stated || exists ? "population" : "people");
    }

    /** "the United States, with 45,000 tonnes, is the second-largest producer" */
    private static Optional<Found> holder(Sentence sentence, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            var holder = sentence.at(i).as(Role.HOLDER).map(Meaning::value);
            int place = i;
            if (holder.filter(measure -> !sentence.at(place).lower().startsWith(measure))
                    .isPresent()) {
                return Optional.of(new Found(holder.get(), i, false, false));
            }
        }
        return Optional.empty();
    }
}
