package org.plumbline.engine.pairing.statement;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.pairing.word.WordPattern;

/** The sentences of one text. */
public final class Sentences {

    /** "The U.S. Geological Survey": no sentence ends there, unless a word follows that opens one. */
    private static final Pattern SHORT = Pattern.compile(
            "(?:^|[^\\p{L}.])(?:%s)\\s+$".formatted(WordPattern.any(Sentences.class, "stops.csv", "short")));

    private static final Pattern OPENING = Pattern.compile(
            "^(?:[\"“'‘(]|(?:%s)\\b|\\s*$)".formatted(WordPattern.any(Sentences.class, "stops.csv", "opening")));

    private static final int LONGEST_SHORT = 8;
    private static final int LONGEST_OPENING = 8;

    private final String text;

    /** Where sentences begin, and the end of the text. */
    private final NavigableSet<Integer> bounds = new TreeSet<>();

    public Sentences(String text) {
        this.text = text;
        BreakIterator breaks = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
        breaks.setText(text);
        bounds.add(0);
        bounds.add(text.length());
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (!isInside(at)) {
                bounds.add(at);
            }
        }
    }

    private boolean isInside(int at) {
        String before = text.substring(Math.max(0, at - LONGEST_SHORT), at);
        return before.indexOf('\n') < 0
                && SHORT.matcher(before).find()
                && !OPENING.matcher(text.substring(at, Math.min(text.length(), at + LONGEST_OPENING)))
                        .find();
    }

    /** Where the sentence at a place begins. */
    public int startOf(int place) {
        return bounds.floor(place);
    }

    /** The sentence at a place. */
    public String at(int place) {
        return text.substring(startOf(place), endOf(place));
    }

    private int endOf(int place) {
        Integer end = bounds.higher(place);
        return end == null ? text.length() : end;
    }

    /** A claim in its sentence. */
    public Statement around(Claim claim, Optional<LocalDate> publishedOn) {
        int from = startOf(claim.span().start());
        int to = endOf(claim.span().end() - 1);
        return new Statement(claim, text.substring(from, to), text.substring(0, from), publishedOn);
    }
}
