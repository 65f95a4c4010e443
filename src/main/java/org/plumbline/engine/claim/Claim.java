package org.plumbline.engine.claim;

import java.util.List;
import java.util.Objects;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.qualifier.Hedge;
import org.plumbline.engine.value.Span;

/**
 * What a text asserts in one place.
 *
 * @param span where: the words that carry the claim, "fifth largest reserves in the world"
 * @param quote the text of the span
 * @param assertion what is said
 * @param topic of what
 * @param attribution by whom
 * @param modality how firmly
 * @param mentions the numbers that the claim accounts for, dates among them, in the order of the text
 */
public record Claim(
        Span span,
        String quote,
        Assertion assertion,
        Topic topic,
        Attribution attribution,
        Modality modality,
        List<Mention> mentions) {

    public Claim {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(assertion, "assertion");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(attribution, "attribution");
        Objects.requireNonNull(modality, "modality");
        mentions = List.copyOf(mentions);
    }

    public ClaimKind kind() {
        return assertion.kind();
    }

    /** The hedge of the number it stands or falls with; exact when it has none. */
    public Hedge hedge() {
        return assertion.figure().map(Mention::hedge).orElse(Hedge.EXACT);
    }
}
