package org.plumbline.engine.pairing.statement;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.pairing.word.WordPattern;

/**
 * The sentences of one text. One that never ends, as a table without full stops may be, is cut behind a comma or a word, so that what
 * a claim is held to stays small: work on a text is in proportion to its length.
 */
public final class Sentences {

    /** "The U.S. Geological Survey": no sentence ends there, unless a word follows that opens one. */
    private static final Pattern SHORT = Pattern.compile(
            "(?:^|[^\\p{L}.])(?:%s)\\s+$".formatted(WordPattern.any(Sentences.class, "stops.csv", "short")));

    private static final Pattern OPENING = Pattern.compile(
            "^(?:[\"“'‘(]|(?:%s)\\b|\\s*$)".formatted(WordPattern.any(Sentences.class, "stops.csv", "opening")));

    private static final int LONGEST_SHORT = 8;
    private static final int LONGEST_OPENING = 8;

    /** More characters than a sentence of the press ever has. */
    private static final int LONGEST = 1000;

    private final String text;

    /** The sentences by the place where they begin, and the end of the text. */
    private final NavigableMap<Integer, String> byStart = new TreeMap<>();

    public Sentences(String text) {
        this.text = text;
        BreakIterator breaks = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
        breaks.setText(text);
        int start = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at < text.length() && !isInside(at)) {
                add(start, at);
                start = at;
            }
        }
        add(start, text.length());
        byStart.put(text.length(), "");
    }

    private void add(int from, int to) {
        int start = from;
        while (to - start > LONGEST) {
            int end = cut(start);
            byStart.put(start, text.substring(start, end));
            start = end;
        }
        byStart.put(start, text.substring(start, to));
    }

    private int cut(int start) {
        String most = text.substring(start, start + LONGEST);
        int comma = most.lastIndexOf(", ");
        int word = comma > LONGEST / 2 ? comma + 1 : most.lastIndexOf(' ');
        return word > 0 ? start + word + 1 : start + LONGEST;
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
        return byStart.floorKey(place);
    }

    /** The sentence at a place. */
    public String at(int place) {
        return byStart.floorEntry(place).getValue();
    }

    /** A claim in its sentence. */
    public Statement around(Claim claim, Optional<LocalDate> publishedOn) {
        int from = startOf(claim.span().start());
        int last = startOf(claim.span().end() - 1);
        String sentence = from == last ? at(from) : text.substring(from, last + at(last).length());
        return new Statement(claim, sentence, text, from, publishedOn);
    }
}
