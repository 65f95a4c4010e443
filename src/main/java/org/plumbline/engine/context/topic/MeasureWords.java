package org.plumbline.engine.context.topic;

import java.util.Optional;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Looks through a sentence for nouns of measure and for verbs that imply one. */
final class MeasureWords {

    private final Sentence sentence;
    private final Optional<Mention> figure;

    MeasureWords(Setting setting) {
        this.sentence = setting.sentence();
        this.figure = setting.draft().assertion().figure();
    }

    /** The last noun or verb of a range. */
    Optional<Measure> leftwards(int last, int first) {
        for (int i = last; i >= first; i--) {
            var found = at(i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first noun or verb of a range. */
    Optional<Measure> rightwards(int from, int to) {
        for (int i = from; i < to; i++) {
            var found = at(i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The last noun of a range. */
    Optional<Measure> noun(int last, int first) {
        for (int i = last; i >= first; i--) {
            if (isNoun(i)) {
                return nounAt(i);
            }
        }
        return Optional.empty();
    }

    /** The first noun of a range. */
    Optional<Measure> nounBehind(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isNoun(i)) {
                return nounAt(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Measure> at(int i) {
        boolean noun = isNoun(i);
        if (isVerb(i) && (!noun || opensAmount(i + 1))) {
            return sentence.at(i).as(Role.MEASURE_VERB).map(verb -> Measure.verb(verb.value(), i));
        }
        return noun ? nounAt(i) : Optional.empty();
    }

    private Optional<Measure> nounAt(int i) {
        return sentence.at(i).as(Role.MEASURE).map(noun -> Measure.noun(noun.value(), i));
    }

    /** A noun of measure, unless it is none here: "a share of", "a loss of", "the resources ministry". */
    private boolean isNoun(int i) {
        if (!sentence.has(i, Role.MEASURE) || sentence.has(i, Role.CHANGE_NOUN) || namesOffice(i)) {
            return false;
        }
        boolean of = sentence.is(i + 1, "of");
        return sentence.at(i).isOneOf("number", "numbers", "tally")
                ? of
                : !(of && sentence.at(i).isOneOf("share", "proportion", "value"));
    }

    private boolean isVerb(int i) {
        return sentence.has(i, Role.MEASURE_VERB)
                && !namesOffice(i)
                && sentence.at(i)
                        .as(Role.MEASURE_VERB)
                        .map(Meaning::detail)
                        .filter(this::fits)
                        .isPresent();
    }

    private boolean namesOffice(int i) {
        return sentence.has(i + 1, Role.OFFICE) || sentence.has(i + 1, Role.PERSON);
    }

    private boolean opensAmount(int i) {
        return sentence.at(i).isFigure() || sentence.has(i, Role.COMPARATIVE) || sentence.has(i, Role.ADVERB);
    }

    /** Whether the claim's number is of the sort that a verb speaks of; a part of a whole always is. */
    private boolean fits(String sort) {
        if (sort.isEmpty() || figure.isEmpty()) {
            return true;
        }
        var number = figure.get();
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
}
