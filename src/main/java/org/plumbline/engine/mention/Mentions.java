package org.plumbline.engine.mention;

import java.util.List;
import org.plumbline.engine.mention.label.Unreadable;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.value.Span;

/**
 * The numeric expressions of one text, with the tokens and sentences they were read from.
 *
 * @param tokens all of the text, in order
 * @param sentences the spans of its sentences, in order; headlines and list items are sentences too
 * @param mentions every numeric expression that may be a figure, in order, without overlaps
 * @param labels numbers that are none ("iPhone 14", phone numbers, clock times), with the reason
 */
public record Mentions(Tokens tokens, List<Span> sentences, List<Mention> mentions, List<Unreadable> labels) {

    public Mentions {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        labels = List.copyOf(labels);
    }

    /** The text, unchanged. */
    public String text() {
        return tokens.text();
    }
}
