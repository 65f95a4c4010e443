package org.plumbline.engine.context;

import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.pattern.Draft;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.phrase.Vocabulary;

/** Finds what of a thing a claim measures: the noun nearest to it ("reserves"), or what its verb implies ("mined"). */
final class MeasureReader {

    private final Vocabulary vocabulary;

    MeasureReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Where the measure's noun stands. */
    Optional<Integer> place(Sentence sentence, Draft draft) {
        var clause = Clause.around(sentence, draft.from(), draft.to());
        int inside = sentence.next(Role.MEASURE, draft.from(), draft.to());
        int left = sentence.last(Role.MEASURE, clause.from(), draft.from());
        int right = sentence.next(Role.MEASURE, draft.to(), clause.to());
        for (int place : new int[] {inside, left, right}) {
            if (place >= 0 && !isShareWord(sentence, place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static boolean isShareWord(Sentence sentence, int i) {
        return sentence.at(i).isOneOf("share", "proportion", "use", "value")
                && sentence.at(i).has(Role.MEASURE)
                && sentence.is(i + 1, "of");
    }

    /** The measure of a claim. Empty where nothing tells. */
    String read(Sentence sentence, Draft draft, Optional<Integer> noun, Discourse discourse) {
        if (!draft.hint().measure().isEmpty()) {
            return draft.hint().measure();
        }
        if (noun.isPresent()) {
            return sentence.at(noun.get()).as(Role.MEASURE).orElseThrow().value();
        }
        var number = draft.assertion().figure();
        return verb(sentence, draft, number)
                .or(() -> unit(number))
                .or(() -> elsewhere(sentence))
                .orElseGet(() -> discourse.measure(sentence.paragraph()));
    }

    private Optional<String> verb(Sentence sentence, Draft draft, Optional<Mention> number) {
        var clause = Clause.around(sentence, draft.from(), draft.to());
        for (int i = draft.to() - 1; i >= clause.from(); i--) {
            var found = implied(sentence, i, number);
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = draft.to(); i < clause.to(); i++) {
            var found = implied(sentence, i, number);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> implied(Sentence sentence, int i, Optional<Mention> number) {
        return sentence.at(i)
                .as(Role.MEASURE_VERB)
                .filter(verb -> verb.detail().isEmpty() || fits(verb.detail(), number))
                .map(Meaning::value);
    }

    /** Whether an amount is of the sort that a verb speaks of; a part of a whole always is. */
    private static boolean fits(String sort, Optional<Mention> number) {
        if (number.isEmpty()) {
            return true;
        }
        var dimension = number.get().unit().dimension();
        boolean relative = number.get().kind() == MentionKind.PERCENT || dimension.isEmpty();
        return relative
                || switch (sort) {
                    case "mass" -> dimension.startsWith("mass") || dimension.startsWith("volume");
                    case "money" -> number.get().kind() == MentionKind.MONEY || dimension.startsWith("money");
                    case "people" -> dimension.startsWith("count");
                    default -> false;
                };
    }

    /** "1.45 billion people" counts the population. */
    private Optional<String> unit(Optional<Mention> number) {
        return number.flatMap(amount -> vocabulary.of(amount.unit().name(), Role.MEASURE))
                .map(Meaning::value);
    }

    private static Optional<String> elsewhere(Sentence sentence) {
        int place = sentence.next(Role.MEASURE, 0, sentence.size());
        return place < 0 || isShareWord(sentence, place)
                ? Optional.empty()
                : sentence.at(place).as(Role.MEASURE).map(Meaning::value);
    }
}
