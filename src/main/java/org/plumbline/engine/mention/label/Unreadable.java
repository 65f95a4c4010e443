package org.plumbline.engine.mention.label;

import org.plumbline.engine.value.Span;

/**
 * A number in the text that belongs to no claim, and why.
 *
 * @param reason why
 */
public record Unreadable(Span span, Why reason) {

    /** Why a number is no claim. */
    public enum Why {
        /** "iPhone 14", "G7", "Article 5", "Boeing 737" */
        NAME,
        ADDRESS,
        PHONE_NUMBER,
        CLOCK_TIME,
        /** "won 3-1" */
        SCORE,
        DATE,
        /** "Ann Lee, 29, said", "the 34-year-old" */
        PERSON_AGE,
        /** newsletter footers, bylines, navigation */
        PAGE_FURNITURE,
        /** "one of the companies": a number word that counts nothing */
        NOT_A_FIGURE,
        /** more digits than a figure can have, or separators that fit no convention */
        MALFORMED,
        /** read as a figure, but no claim about anything could be made of it */
        NO_TOPIC
    }
}
