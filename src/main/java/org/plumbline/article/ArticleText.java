package org.plumbline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text of an article, as it is kept: line ends are line feeds, all else is as received.
 *
 * @param value at least one visible character, at most {@value #LIMIT}, neither NUL nor half a surrogate pair
 */
public record ArticleText(String value) {

    public static final int LIMIT = 1_000_000;

    /** @throws IllegalArgumentException if it cannot be the text of an article, with the reason in words */
    public ArticleText {
        value = value.replace("\r\n", "\n").replace('\r', '\n');
        if (value.isBlank()) {
            throw new IllegalArgumentException("Paste the text of the article");
        }
        if (value.length() > LIMIT) {
            throw new IllegalArgumentException("The text has %,d characters; at most %,d are taken. Split it into parts"
                    .formatted(value.length(), LIMIT));
        }
        refuseDamage(value);
    }

    private static void refuseDamage(String value) {
        for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
            int character = value.codePointAt(at);
            if (character == 0) {
                throw damaged("a NUL character", value, at);
            }
            if (Character.getType(character) == Character.SURROGATE) {
                throw damaged("half of a two-part character (a lone surrogate)", value, at);
            }
        }
    }

    private static IllegalArgumentException damaged(String what, String value, int at) {
        long line = value.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return new IllegalArgumentException(
                "Line %d holds %s, which no text should. Remove it, or paste the text again".formatted(line, what));
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
