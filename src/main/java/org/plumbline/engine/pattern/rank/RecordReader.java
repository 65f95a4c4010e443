package org.plumbline.engine.pattern.rank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Assertion.Extreme;
import org.plumbline.engine.claim.Assertion.Other;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.MentionKind;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.pattern.draft.SignReader;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Roles;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.value.Period;

/**
 * Reads records in time: "the lowest since 2009", "the highest number in 15 years", "the best in its history", "the wettest on record", "the
 * largest ever recorded", "a record". They are claims of no order among entities: where the text says since what day or year, figures
 * can be held to it; else an editor must look.
 */
public final class RecordReader implements SignReader {

    private static final WordSet REACHED = WordSet.read(RecordReader.class, "places.csv", "reached");
    private static final WordSet OF_WHEN =
            WordSet.of("for", "in", "at", "and", "since", "this", "last", "set", "reached");
    private static final WordSet ENDS = WordSet.of(",", ".", ";", "after", "but", "who");

    private static final long SIGNS = Roles.of(Role.SUPERLATIVE, Role.RECORD);

    private static final BigDecimal CENTURIES = BigDecimal.valueOf(500);
    private static final WordSet TASTE = WordSet.read(RecordReader.class, "places.csv", "taste");
    private static final WordSet SEEN = WordSet.read(RecordReader.class, "places.csv", "seen");

    /** How many words may name what is highest. */
    private static final int REACH = 10;

    @Override
    public long signs() {
        return SIGNS;
    }

    @Override
    public Optional<Draft> at(Sentence sentence, int sign) {
        int end = Math.min(sentence.size(), endOf(sentence, sign));
        return end > 0 ? Optional.of(draft(sentence, sign, end)) : Optional.empty();
    }

    private static Draft draft(Sentence sentence, int sign, int end) {
        int since = since(sentence, sign, end);
        if (since < 0) {
            var assertion = inYears(sentence, sign, end).orElseGet(Other::new);
            return Draft.of(sign, end, assertion, numbers(sentence, sign, end));
        }
        int to = Math.max(end, since + 1);
        var extreme = Extreme.since(way(sentence, sign), period(sentence, since).orElseThrow());
        return Draft.of(sign, to, extreme, numbers(sentence, sign, to))
                .in(period(sentence, sentence.next(Role.DATE, sign, since)));
    }

    /** "the highest in 25 years" */
    private static Optional<Assertion> inYears(Sentence sentence, int sign, int end) {
        return sentence.at(end - 1)
                .number()
                .filter(length -> isMeasurable(sentence, sign)
                        && length.kind() == MentionKind.DURATION
                        && length.unit().name().equals("year"))
                .flatMap(Mention::value)
                .filter(years -> years.compareTo(BigDecimal.ONE) > 0 && years.compareTo(CENTURIES) < 0)
                .map(years -> Extreme.in(way(sentence, sign), java.time.Period.ofYears(years.intValue())));
    }

    /** Whether what is highest goes by figures and not by taste. */
    private static boolean isMeasurable(Sentence sentence, int sign) {
        return sentence.has(sign, Role.SUPERLATIVE) && !sentence.at(sign).isOneOf(TASTE);
    }

    /** The date that says since when, in "since 2015" and "since the count began in 2015"; -1 for none whose time is known. */
    private static int since(Sentence sentence, int sign, int end) {
        for (int i = sign + 1; i < end; i++) {
            if (sentence.is(i, "since") && isMeasurable(sentence, sign)) {
                int date = sentence.next(Role.DATE, i + 1, Math.min(sentence.size(), i + REACH));
                return period(sentence, date).isPresent() ? date : -1;
            }
        }
        return -1;
    }

    /** Where the largest comes first, up. */
    private static Direction way(Sentence sentence, int sign) {
        var order = sentence.at(sign).as(Role.SUPERLATIVE).map(Meaning::value).orElseThrow();
        return Direction.valueOf(order) == Direction.DOWN ? Direction.UP : Direction.DOWN;
    }

    private static Optional<Period> period(Sentence sentence, int date) {
        return date < 0
                ? Optional.empty()
                : sentence.at(date).number().flatMap(number -> Optional.ofNullable(number.period()));
    }

    private static int endOf(Sentence sentence, int i) {
        if (sentence.has(i, Role.RECORD)) {
            return isReached(sentence, i) ? i + 1 : -1;
        }
        return sentence.is(i - 1, "at") ? -1 : end(sentence, i);
    }

    /** "rose to a record", "31 per cent, a record"; but not "keeps a record of" */
    private static boolean isReached(Sentence sentence, int i) {
        var next = sentence.at(i + 1);
        boolean ends = next.lower().isEmpty() || next.isSign() || next.isDate() || next.isFigure();
        var before = sentence.at(i - 1);
        return (ends || next.isOneOf(OF_WHEN))
                && (before.is(",") || before.is("to") || before.has(Role.RANK_VERB) || before.isOneOf(REACHED));
    }

    /** One past the words that say since when; -1 if none do. */
    private static int end(Sentence sentence, int superlative) {
        for (int i = superlative + 1; i < superlative + REACH && i < sentence.size(); i++) {
            if (sentence.is(i, "since")) {
                return sinceWhen(sentence, i + 1);
            }
            if (sentence.is(i, "ever")) {
                return sentence.at(i + 1).isOneOf(SEEN) ? i + 2 : i + 1;
            }
            if (i > superlative + 1 && isAny(sentence, i)) {
                return i + 2;
            }
            if (sentence.is(i, "on") && sentence.is(i + 1, "record")
                    || sentence.at(i).isOneOf("in", "for") && isAge(sentence, i + 1)) {
                return i + 2;
            }
            if (sentence.is(i, "in") && sentence.has(i + 1, Role.DETERMINER) && sentence.is(i + 2, "history")) {
                return i + 3;
            }
            if (sentence.is(i, "in")
                    && sentence.at(i + 1).isWord()
                    && !sentence.has(i + 1, Role.DETERMINER)
                    && sentence.is(i + 2, "history")) {
                return i + 3; // "in franchise history"
            }
            if (sentence.at(i).isFigure()
                    || sentence.at(i).isOneOf(ENDS)
                    || sentence.is(i, "and") && !isBetween(sentence, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "the gap between harvest and demand" */
    private static boolean isBetween(Sentence sentence, int and) {
        return sentence.is(and - 2, "between") || sentence.is(and - 3, "between");
    }

    /** "in any trial"; but "of any country" tells a place. */
    private static boolean isAny(Sentence sentence, int i) {
        return sentence.is(i, "any")
                && sentence.at(i - 1).isOneOf("in", "of")
                && !sentence.has(i + 1, Role.HOLDER)
                && !sentence.is(i + 1, "other");
    }

    /** "since 2009", "since the pandemic", "since records began"; -1 for "since he came" */
    private static int sinceWhen(Sentence sentence, int i) {
        if (sentence.at(i).isOneOf("before", "at", "about", "around")
                && !sentence.at(i + 1).isSign()) {
            return sinceWhen(sentence, i + 1);
        }
        if (sentence.at(i).isDate() || sentence.at(i).isEntity()) {
            return i + 1;
        }
        if (sentence.at(i).isPlainWord()
                && (sentence.at(i + 1).isSign() || sentence.at(i + 1).lower().isEmpty())) {
            return i + 1; // "since surgery"
        }
        return sentence.is(i, "records")
                        || sentence.has(i, Role.DETERMINER)
                                && !sentence.at(i + 1).isSign()
                ? i + 2
                : -1;
    }

    /** "15 years", "history", "decades" */
    private static boolean isAge(Sentence sentence, int i) {
        return sentence.at(i).isNumber(MentionKind.DURATION)
                || sentence.at(i).isOneOf("history", "decades", "generations", "memory");
    }

    private static List<Mention> numbers(Sentence sentence, int from, int to) {
        var numbers = new ArrayList<Mention>();
        for (int i = from; i < to; i++) {
            sentence.at(i).number().ifPresent(numbers::add);
        }
        return numbers;
    }
}
