package org.plumbline.review.word;

import org.plumbline.web.Refusal;

/** What a person typed, as it is kept: stripped, line ends are line feeds. */
final class Typed {

    private Typed() {}

    /** @throws Refusal if it is longer than {@code limit} or holds what no database keeps, naming the field */
    static String text(String field, String typed, int limit) {
        if (typed == null) {
            return "";
        }
        if (typed.codePoints().anyMatch(Typed::isDamage)) {
            throw Refusal.badRequest(field + ": it holds a NUL or half of a two-part character. Remove it.");
        }
        var text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.length() > limit) {
            throw Refusal.badRequest(
                    "%s: %,d characters; at most %,d are taken.".formatted(field, text.length(), limit));
        }
        return text;
    }

    private static boolean isDamage(int character) {
        return character == 0 || Character.getType(character) == Character.SURROGATE;
    }
}
