package org.plumbline.web;

import java.util.Optional;

/**
 * A character that no text may hold: NUL, which PostgreSQL cannot store, or half of a surrogate pair, which is no character.
 *
 * @param code the UTF-16 unit
 * @param position where it stands, in code points from 0
 */
public record UnfitCharacter(char code, int position) {

    /** The first of them in a text. */
    public static Optional<UnfitCharacter> in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != 0 && !Character.isSurrogate(c)) {
                continue;
            }
            if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                i++;
            } else {
                return Optional.of(new UnfitCharacter(c, text.codePointCount(0, i)));
            }
        }
        return Optional.empty();
    }

    public String describe() {
        return code == 0
                ? "a NUL character (U+0000) stands at position " + position + "; no text may hold one"
                : "half of a surrogate pair (U+%04X) stands at position %d; that is no character"
                        .formatted((int) code, position);
    }
}
