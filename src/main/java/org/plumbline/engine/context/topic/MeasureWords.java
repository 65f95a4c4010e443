package org.plumbline.engine.context.topic;

import java.util.Optional;
import org.plumbline.engine.context.Setting;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;

/** Looks through a sentence for nouns of measure and for verbs that imply one. */
final class MeasureWords {

    private static final long SPEAKERS = Roles.of(Role.SOURCE, Role.OFFICE, Role.PUBLICATION);
    private static final long NOUN_OR_VERB = Roles.of(Role.MEASURE, Role.MEASURE_VERB);

    /** What a text says of a measure that opens a clause. */
    private static final long TOLD = Roles.of(Role.CHANGE_VERB, Role.MULTIPLY, Role.AUXILIARY, Role.MODAL);

    private static final WordSet OWNERS = WordSet.read(MeasureWords.class, "topics.csv", "owner");
    private static final WordSet LAPSES = WordSet.read(MeasureWords.class, "topics.csv", "lapse");

    private final Sentence sentence;
    private final Optional<Mention> figure;

    MeasureWords(Setting setting) {
        this.sentence = setting.sentence();
        this.figure = setting.draft().assertion().figure();
    }

    /** The last noun or verb of a range. */
    Measure leftwards(int last, int first) {
        var found = Measure.NONE;
        int i = sentence.last(NOUN_OR_VERB, first, last + 1);
        while (i >= 0 && !found.isPresent()) {
            found = at(i);
            i = sentence.last(NOUN_OR_VERB, first, i);
        }
        return found;
    }

    /** The first noun or verb of a range. */
    Measure rightwards(int from, int to) {
        var found = Measure.NONE;
        int i = sentence.next(NOUN_OR_VERB, from, to);
        while (i >= 0 && !found.isPresent()) {
            found = at(i);
            i = sentence.next(NOUN_OR_VERB, i + 1, to);
        }
        return found;
    }

    /** The last noun of a range. */
    Measure noun(int last, int first) {
        int i = sentence.last(Role.MEASURE, first, last + 1);
        while (i >= 0 && !isNoun(i)) {
            i = sentence.last(Role.MEASURE, first, i);
        }
        return i < 0 ? Measure.NONE : nounAt(i);
    }

    /** The first noun of a range. */
    Measure nounBehind(int from, int to) {
        int i = sentence.next(Role.MEASURE, from, to);
        while (i >= 0 && !isNoun(i)) {
            i = sentence.next(Role.MEASURE, i + 1, to);
        }
        return i < 0 ? Measure.NONE : nounAt(i);
    }

    private Measure at(int i) {
        boolean noun = isNoun(i);
        if (isVerb(i) && (!noun || opensAmount(i + 1))) {
            return Measure.verb(sentence.at(i).value(Role.MEASURE_VERB), i);
        }
        return noun ? nounAt(i) : Measure.NONE;
    }

    private Measure nounAt(int i) {
        return Measure.noun(sentence.at(i).value(Role.MEASURE), i);
    }

    /** A noun of measure, unless it is none here: "a share of", "a loss of", "the resources ministry". */
    private boolean isNoun(int i) {
        if (!sentence.has(i, Role.MEASURE) || sentence.has(i, Role.CHANGE_NOUN) || namesOffice(i) || isReckonedBy(i)) {
            return false;
        }
        boolean of = sentence.is(i + 1, "of");
        return sentence.at(i).isOneOf("number", "numbers", "tally")
                ? of
                : !(of && sentence.at(i).isOneOf("share", "proportion", "value"));
    }

    /** "earnings per share", "before inflation", "after tax": what an amount is counted for or without; but "after inflation fell". */
    private boolean isReckonedBy(int i) {
        return sentence.is(i - 1, "per")
                || sentence.at(i - 1).isOneOf(LAPSES)
                        && sentence.at(i).isOneOf("inflation", "tax", "taxes")
                        && !sentence.at(i + 1).hasAny(TOLD)
                || sentence.is(i, "prices")
                        && (sentence.is(i - 2, "at") || sentence.is(i - 3, "at"))
                        && !sentence.is(i - 1, ",");
    }

    private boolean isVerb(int i) {
        return sentence.has(i, Role.MEASURE_VERB)
                && !namesOffice(i)
                && !namesThing(i)
                && !isOnce(i)
                && !isSaid(i)
                && fits(sentence.at(i).as(Role.MEASURE_VERB).orElseThrow().detail());
    }

    /** "used to give": once, and no more. */
    private boolean isOnce(int i) {
        return sentence.is(i, "used") && sentence.is(i + 1, "to");
    }

    /** "The agency counts 73": what it says, and no number of inhabitants. */
    private boolean isSaid(int i) {
        boolean counts = sentence.at(i).isOneOf("count", "counts", "counted");
        return counts && sentence.at(i - 1).hasAny(SPEAKERS);
    }

    private boolean namesOffice(int i) {
        return sentence.has(i + 1, Role.OFFICE) || sentence.has(i + 1, Role.PERSON);
    }

    /** "Ships carried", "the mine": a present form behind an article or at the head of a sentence is a noun. */
    private boolean namesThing(int i) {
        var word = sentence.at(i).lower();
        boolean past = word.endsWith("ed") || word.endsWith("ing") || word.indexOf(' ') > 0;
        boolean head = i == 0 && word.endsWith("s");
        return !past && (head || sentence.at(i - 1).isOneOf(OWNERS));
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
