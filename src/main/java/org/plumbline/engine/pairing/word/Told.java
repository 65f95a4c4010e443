package org.plumbline.engine.pairing.word;

import java.util.regex.Pattern;

/** A pattern that is sought in one text again and again, for every claim and table: remembers whether it stands there. */
public final class Told {

    private final Memo<Boolean> found;

    public Told(Pattern pattern) {
        found = new Memo<>(500, text -> pattern.matcher(text).find());
    }

    public boolean isIn(String text) {
        return found.of(text);
    }
}
