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
    private int mentionStart;
    private int mentionEnd;
    private int label;
    private int labelStart;
    private int labelEnd;
    /** The first token that reaches into the next number or label. */
    private int next;

    /** @param mentions those found, with the units they leave out */
    NumberPlaces(Mentions found, List<Mention> mentions) {
        this.tokens = found.tokens();
        this.mentions = mentions;
        this.labels = found.labels();
        goToMention(0);
        goToLabel(0);
    }

    private void goToMention(int place) {
        mention = place;
        boolean none = place >= mentions.size();
        mentionStart = none ? Integer.MAX_VALUE : mentions.get(place).span().start();
        mentionEnd = none ? Integer.MAX_VALUE : mentions.get(place).span().end();
    }

    private void goToLabel(int place) {
        label = place;
        boolean none = place >= labels.size();
        labelStart = none ? Integer.MAX_VALUE : labels.get(place).span().start();
        labelEnd = none ? Integer.MAX_VALUE : labels.get(place).span().end();
    }

    Mention mention(int place) {
        return mentions.get(place);
    }

    Span label(int place) {
        return labels.get(place).span();
    }

    /** The number that a token belongs to; -1 for none. */
    int mentionAt(int token) {
        while (mentionEnd <= tokens.at(token).start()) {
            goToMention(mention + 1);
        }
        return mentionStart < tokens.at(token).end() ? mention : -1;
    }

    /** Goes on to the next number though this one has words left. */
    void pass() {
        goToMention(mention + 1);
    }

    /** The label that a token belongs to; -1 for none. */
    int labelAt(int token) {
        while (labelEnd <= tokens.at(token).start()) {
            goToLabel(label + 1);
        }
        return labelStart < tokens.at(token).end() ? label : -1;
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
        int start = Math.min(mentionStart, labelStart);
        int farthest = Math.min(token + reach, tokens.size());
        next = Math.max(next, token + 1);
        while (next < farthest && tokens.at(next).end() <= start) {
            next++;
        }
        return Math.max(token + 1, Math.min(next, farthest));
    }
}
