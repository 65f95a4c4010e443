package org.plumbline.engine.mention;

import java.util.List;
import org.plumbline.engine.mention.label.Unreadable;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.value.Span;

/**
 * The numeric expressions of one text, with the tokens and sentences they were read from.
 *
 * @param text the text, unchanged
 * @param tokens all of it, in order
 * @param sentences the spans of its sentences, in order; headlines and list items are sentences too
 * @param mentions every numeric expression that may be a figure, in order, without overlaps
 * @param labels numbers that are none ("iPhone 14", phone numbers, clock times), with the reason
 */
public record Mentions(
        String text, List<Token> tokens, List<Span> sentences, List<Mention> mentions, List<Unreadable> labels) {

    public Mentions {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        labels = List.copyOf(labels);
    }
}
