package org.plumbline.report.issue;

import jakarta.persistence.Embeddable;

/**
 * What a report says of one claim.
 *
 * @param quote what the article says
 * @param says what the figures and the desk say of it: "Supported: … Rated correct."
 */
@Embeddable
public record Word(long claimId, String quote, String says) {

    boolean saysTheSameAs(Word other) {
        return quote.equals(other.quote) && says.equals(other.says);
    }

    /** For example "“fifth largest”: Supported: … Rated correct." */
    String inFull() {
        return "“%s”: %s".formatted(quote, says);
    }
}
