package org.plumbline.engine.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.claim.Modality;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.value.Span;

/**
 * Reads a text and finds its claims: text in, claims out. Immutable and safe for many threads; make one and keep it.
 *
 * <p>Time and memory grow in proportion to the text, whatever it contains.
 */
public final class ClaimFinder {

    /** A finder with the vocabulary files of {@code src/main/resources/org/plumbline/engine}. */
    public ClaimFinder() {}

    /**
     * Reads a whole text.
     *
     * @param publishedOn the day by which "last year" and "on Monday" are resolved; empty leaves them unresolved
     */
    public Reading find(String text, Optional<LocalDate> publishedOn) {
        Objects.requireNonNull(text, "text");
        return new Reading(text, List.of(), List.of(), List.of());
    }

    /**
     * The claim an editor marked by selecting text: what {@link #find} reads there, or a claim of kind OTHER with the
     * selection as its quote. Its span is the selection.
     */
    public Claim read(String text, Span selection, Optional<LocalDate> publishedOn) {
        return new Claim(
                selection,
                selection.of(text),
                new Assertion.Other(),
                Topic.UNKNOWN,
                Attribution.NONE,
                Modality.ASSERTED,
                List.of());
    }
}
