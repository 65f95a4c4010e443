package org.plumbline.workbench;

import java.util.Optional;
import org.plumbline.checking.Coverage;
import org.plumbline.engine.mention.label.Unreadable;

/**
 * A number of the text that is in no claim.
 *
 * @param start where it stands
 * @param number its characters
 * @param before a few words before it
 * @param after a few words after it
 * @param why why the reader made no claim of it; empty when an editor removed the claim it was in
 */
record Unread(int start, String number, String before, String after, Optional<Unreadable.Why> why, boolean missed) {

    private static final int CONTEXT = 30;

    static Unread of(Coverage.Number number, String text) {
        int from = Math.max(0, number.span().start() - CONTEXT);
        int to = Math.min(text.length(), number.span().end() + CONTEXT);
        return new Unread(
                number.span().start(),
                number.span().of(text),
                text.substring(from, number.span().start()),
                text.substring(number.span().end(), to),
                number.unread(),
                number.isMissed());
    }
}
