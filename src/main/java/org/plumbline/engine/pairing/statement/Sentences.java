package org.plumbline.engine.pairing.statement;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.engine.claim.Claim;

/** The sentences of one text. Not for several threads. */
public final class Sentences {

    private final String text;
    private final BreakIterator breaks;

    public Sentences(String text) {
        this.text = text;
        breaks = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
        breaks.setText(text);
    }

    /** Where the sentence at a place begins. */
    public int startOf(int place) {
        return place == 0 ? 0 : Math.max(0, breaks.preceding(place + 1));
    }

    /** The sentence at a place. */
    public String at(int place) {
        int end = breaks.following(place);
        return text.substring(startOf(place), end < 0 ? text.length() : end);
    }

    /** A claim in its sentence. */
    public Statement around(Claim claim, Optional<LocalDate> publishedOn) {
        int from = claim.span().start() == 0 ? 0 : breaks.preceding(claim.span().start() + 1);
        int to = claim.span().end() >= text.length()
                ? text.length()
                : breaks.following(claim.span().end() - 1);
        return new Statement(
                claim,
                text.substring(Math.max(from, 0), to < 0 ? text.length() : to),
                text.substring(0, Math.max(from, 0)),
                publishedOn);
    }
}
