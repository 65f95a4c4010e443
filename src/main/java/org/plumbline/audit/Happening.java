package org.plumbline.audit;

import java.util.Objects;

/**
 * Something that is to be logged.
 *
 * @param who the person's sign-in name, or "system"
 * @param action what, as feature and verb: "claim.submitted"
 * @param subject on what: "claim 17", "edition 3 Mineral Commodity Summaries 2025"
 * @param before the state or value before; "" for none
 * @param after the state or value after; "" for none
 */
public record Happening(String who, String action, String subject, String before, String after) {

    private static final int LONGEST = 4000;

    public Happening {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(action, "action");
        subject = shortened(subject, 120);
        before = shortened(before, LONGEST);
        after = shortened(after, LONGEST);
    }

    private static String shortened(String text, int length) {
        if (text == null) {
            return "";
        }
        return text.length() <= length ? text : text.substring(0, wholeCharacters(text, length - 1)) + "…";
    }

    /** Half of a two-part character is no text, and not every database takes it. */
    private static int wholeCharacters(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
