package org.plumbline.engine.pattern.comparison;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.pattern.draft.Amounts;
import org.plumbline.engine.pattern.draft.Back;
import org.plumbline.engine.pattern.draft.Dates;
import org.plumbline.engine.pattern.draft.EntityList;
import org.plumbline.engine.phrase.Meaning;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.value.Period;

/**
 * What something is compared with: an earlier time, another entity, or another source.
 *
 * @param isPast whether the same thing at an earlier time is meant
 * @param period that time
 * @param base the figure of that time, where the text gives it
 * @param entities the other entities
 * @param measure what of the other is measured, where the text says
 * @param source whose figure the other is
 * @param back how far back the earlier time lies, where words and no date tell
 * @param end one past its last piece
 */
record Other(
        boolean isPast,
        Optional<Period> period,
        Optional<Mention> base,
        List<String> entities,
        String measure,
        Attribution source,
        Optional<java.time.Period> back,
        int end) {

    private static final WordSet UNTOLD = WordSet.read(Other.class, "others.csv", "nobody");
    private static final WordSet LINKS = WordSet.read(Other.class, "others.csv", "link");
    private static final WordSet THAT = WordSet.read(Other.class, "others.csv", "figure");

    private static final WordSet COUNTS = WordSet.read(Other.class, "others.csv", "counts");
    private static final WordSet DOES = WordSet.read(Other.class, "others.csv", "does");

    private static final int REACH = 12;

    private static final int NAME_REACH = 5;

    private static final int MEASURE_REACH = 4;

    /** Reads what stands behind "than": "in January", "the year before", "Iraq's", "those of Australia", "the USGS estimate". */
    static Optional<Other> read(Sentence sentence, int start) {
        if (sentence.at(start).isOneOf(UNTOLD)) {
            return Optional.empty();
        }
        var source = source(sentence, start);
        if (source.isPresent()) {
            return source;
        }
        return past(sentence, start).or(() -> entity(sentence, start)).or(() -> measure(sentence, start));
    }

    /** Whether it is another measure of the same: "higher than its exports". */
    boolean isMeasure() {
        return !isPast && entities.isEmpty() && !source.isPresent() && !measure.isEmpty();
    }

    /** "its food exports", "imports in 2023" */
    private static Optional<Other> measure(Sentence sentence, int start) {
        int noun = sentence.next(Role.MEASURE, start, start + MEASURE_REACH);
        if (noun < 0 || !isDescribed(sentence, start, noun)) {
            return Optional.empty();
        }
        boolean dated = sentence.is(noun + 1, "in") && sentence.at(noun + 2).isDate();
        return Optional.of(new Other(
                false,
                dated ? sentence.at(noun + 2).number().map(Mention::period) : Optional.empty(),
                Optional.empty(),
                List.of(),
                sentence.at(noun).as(Role.MEASURE).orElseThrow().value(),
                Attribution.NONE,
                Optional.empty(),
                dated ? noun + 3 : noun + 1));
    }

    private static boolean isDescribed(Sentence sentence, int from, int noun) {
        for (int i = from; i < noun; i++) {
            boolean word = sentence.at(i).isPlainWord() || sentence.has(i, Role.SUBJECT);
            if (!word && !sentence.has(i, Role.DETERMINER)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Other> past(Sentence sentence, int start) {
        Optional<Mention> base = Optional.empty();
        for (int i = start; i < Math.min(start + 7, sentence.size()); i++) {
            var piece = sentence.at(i);
            if (piece.isDate() || piece.has(Role.PAST) || Back.isAgo(sentence, i)) {
                return Optional.of(past(sentence, i, base));
            }
            if (isOneBefore(sentence, i)) {
                return Optional.of(past(sentence, i, i + 2, base));
            }
            if (piece.isFigure()) {
                base = Amounts.with(piece.number().orElseThrow(), Hedge.EXACT);
            }
            if (!isLink(sentence, i)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "in the one before", "in the previous one" */
    private static boolean isOneBefore(Sentence sentence, int i) {
        return sentence.is(i, "one") && sentence.is(i + 1, "before")
                || sentence.at(i).isOneOf("previous", "preceding") && sentence.is(i + 1, "one");
    }

    private static Other past(Sentence sentence, int i, Optional<Mention> base) {
        int end = Back.isAgo(sentence, i) ? i + 2 : i + 1;
        while (sentence.is(end, "of") && sentence.at(end + 1).isDate()) {
            end += 2;
        }
        if (sentence.is(end, "'s") && sentence.at(end + 1).isFigure()) {
            return past(sentence, i, end + 2, sentence.at(end + 1).number());
        }
        return past(sentence, i, end, base);
    }

    /** "last year's 8,000" */
    private static Other past(Sentence sentence, int i, int end, Optional<Mention> base) {
        int last = Math.max(i, base.isPresent() && sentence.is(end - 2, "'s") ? end - 3 : end - 1);
        return new Other(
                true,
                Dates.joined(sentence, i, last),
                base,
                List.of(),
                "",
                Attribution.NONE,
                Back.at(sentence, i),
                end);
    }

    private static boolean isLink(Sentence sentence, int i) {
        var piece = sentence.at(i);
        return piece.has(Role.PREPOSITION)
                || piece.has(Role.DETERMINER)
                || piece.isFigure()
                || piece.isOneOf(LINKS)
                || piece.has(Role.ADVERB);
    }

    private static Optional<Other> entity(Sentence sentence, int start) {
        for (int i = start; i < Math.min(start + 5, sentence.size()); i++) {
            if (sentence.at(i).isEntity()) {
                var list = EntityList.from(sentence, i);
                int end = sentence.is(list.end(), "'s") ? list.end() + 1 : list.end();
                int noun = sentence.next(Role.MEASURE, end, end + 3);
                var measure = noun < 0
                        ? ""
                        : sentence.at(noun).as(Role.MEASURE).orElseThrow().value();
                return Optional.of(new Other(
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        list.names(),
                        measure,
                        Attribution.NONE,
                        Optional.empty(),
                        Math.max(end, noun + 1)));
            }
            boolean link = sentence.has(i, Role.DETERMINER)
                    || sentence.is(i, "of")
                    || sentence.is(i, "in")
                    || sentence.has(i, Role.MEASURE)
                    || sentence.at(i).isOneOf(THAT);
            if (!link) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the U.S. Geological Survey estimate", "that of the USGS", "the one given by the USGS", "Moscow's figure". */
    private static Optional<Other> source(Sentence sentence, int start) {
        for (int i = start; i < Math.min(start + REACH, sentence.size()); i++) {
            var piece = sentence.at(i);
            if (piece.isOneOf(",", ".", ";") || piece.isFigure() || piece.isDate()) {
                return Optional.empty();
            }
            if (isOfficeOfPlace(sentence, i)) {
                return Optional.of(office(sentence, i, officeBehind(sentence, i)));
            }
            if (isThatOfOffice(sentence, start, i)) {
                return Optional.of(office(sentence, start + 2, i));
            }
            if (isCountingToo(sentence, start, i) && sentence.has(i, Role.OFFICE)) {
                return Optional.of(office(sentence, start, i));
            }
            boolean author = isAuthor(sentence, i) || isCountingToo(sentence, start, i);
            if (piece.has(Role.SOURCE) || piece.isPlace() && author) {
                var who = piece.as(Role.SOURCE).map(Meaning::value).orElse(piece.text());
                int end = sentence.is(i + 1, "'s") ? i + 2 : i + 1;
                int noun = sentence.next(Role.PUBLICATION, end, end + 2);
                return Optional.of(new Other(
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        "",
                        new Attribution(who, ""),
                        Optional.empty(),
                        Math.max(end, noun + 1)));
            }
        }
        return Optional.empty();
    }

    /** "the Russian ministry", "Russia's natural resources ministry" */
    private static boolean isOfficeOfPlace(Sentence sentence, int i) {
        return sentence.at(i).isPlace() && officeBehind(sentence, i) > 0;
    }

    private static int officeBehind(Sentence sentence, int place) {
        int i = sentence.is(place + 1, "'s") ? place + 2 : place + 1;
        int last = i + 3;
        while (i < last && sentence.at(i).isPlainWord() && !sentence.has(i, Role.OFFICE)) {
            i++;
        }
        return sentence.has(i, Role.OFFICE) ? i : -1;
    }

    /** "that of the natural resources ministry" */
    private static boolean isThatOfOffice(Sentence sentence, int start, int i) {
        return sentence.has(i, Role.OFFICE)
                && !sentence.has(i + 1, Role.OFFICE)
                && sentence.at(start).isOneOf("that", "those", "the one")
                && sentence.at(start + 1).isOneOf("of", "by", "from");
    }

    /** "The union counts more vacant posts than the ministry does", "puts it lower than Moscow": another who counts. */
    private static boolean isCountingToo(Sentence sentence, int start, int i) {
        int behind = sentence.is(i + 1, "'s") ? i + 2 : i + 1;
        boolean ends = behind >= sentence.size()
                || sentence.at(behind).isSign() && !sentence.is(behind, "-")
                || sentence.at(behind).isOneOf(DOES);
        boolean counts = ends && i - start < NAME_REACH;
        for (int verb = 0; counts && verb < start - 1; verb++) {
            if (sentence.at(verb).isOneOf(COUNTS)) {
                return true;
            }
        }
        return false;
    }

    private static Other office(Sentence sentence, int from, int office) {
        int end = sentence.is(office + 1, "'s") ? office + 2 : office + 1;
        return new Other(
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                new Attribution(sentence.words(from, office + 1), ""),
                Optional.empty(),
                end);
    }

    private static boolean isAuthor(Sentence sentence, int i) {
        int noun = sentence.is(i + 1, "'s") ? i + 2 : i + 1;
        return sentence.has(noun, Role.PUBLICATION)
                || sentence.is(noun, "own") && sentence.has(noun + 1, Role.PUBLICATION);
    }
}
