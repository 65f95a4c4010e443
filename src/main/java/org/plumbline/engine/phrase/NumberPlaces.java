package org.plumbline.engine.phrase;

import java.util.List;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.Mentions;
import org.plumbline.engine.mention.label.Unreadable;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.value.Span;

/** Where the numbers and labels of a text stand among its tokens; asked from its beginning to its end. */
final class NumberPlaces {

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final List<Unreadable> labels;
    private int mention;
    private int label;
    /** The first token that reaches into the next number or label. */
    private int next;

    /** @param mentions those found, with the units they leave out */
    NumberPlaces(Mentions found, List<Mention> mentions) {
        this.tokens = found.tokens();
        this.mentions = mentions;
        this.labels = found.labels();
    }

    Mention mention(int place) {
        return mentions.get(place);
    }

    Span label(int place) {
        return labels.get(place).span();
    }

    /** The number that a token belongs to; -1 for none. */
    int mentionAt(int token) {
        while (mention < mentions.size() && isBefore(mentions.get(mention).span(), token)) {
            mention++;
        }
        return mention < mentions.size()
                        && reachesInto(token, mentions.get(mention).span())
                ? mention
                : -1;
    }

    /** Goes on to the next number though this one has words left. */
    void pass() {
        mention++;
    }

    /** The label that a token belongs to; -1 for none. */
    int labelAt(int token) {
        while (label < labels.size() && isBefore(labels.get(label).span(), token)) {
            label++;
        }
        return label < labels.size() && reachesInto(token, labels.get(label).span()) ? label : -1;
    }

    private boolean isBefore(Span span, int token) {
        return span.end() <= tokens.at(token).start();
    }

    private boolean reachesInto(int token, Span span) {
        return span.start() < tokens.at(token).end();
    }

    /** One past the last token of a number or label that begins at a token. */
    int endOf(Span span, int token, int end) {
        int i = token + 1;
        while (i < end && tokens.at(i).start() < span.end()) {
            i++;
        }
        return i;
    }

    /** The token behind this one at which the next number or label starts, no further off than so many; phrases never reach into one. */
    int nextStart(int token, int reach) {
        int start = Math.min(startOfMention(), startOfLabel());
        int farthest = Math.min(token + reach, tokens.size());
        next = Math.max(next, token + 1);
        while (next < farthest && tokens.at(next).end() <= start) {
            next++;
        }
        return Math.max(token + 1, Math.min(next, farthest));
    }

    private int startOfMention() {
        return mention < mentions.size() ? mentions.get(mention).span().start() : Integer.MAX_VALUE;
    }

    private int startOfLabel() {
        return label < labels.size() ? labels.get(label).span().start() : Integer.MAX_VALUE;
    }
}
