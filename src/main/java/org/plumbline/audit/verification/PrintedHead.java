package org.plumbline.audit.verification;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.plumbline.web.Refusal;

/**
 * The head of the log as a report printed it, and somebody typed or pasted it: "event 117, 3f9a…" or the hash alone.
 *
 * @param sequence the number of the event; empty when only the hash was given
 * @param hash 64 hexadecimal digits
 */
public record PrintedHead(OptionalLong sequence, String hash) {

    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9a-f])[0-9][0-9,.\\u00a0\\u202f]{0,20}");

    /** @throws Refusal if there is no hash in it */
    public static PrintedHead of(String typed) {
        var text = typed.toLowerCase(Locale.ROOT);
        var hash = HASH.matcher(text);
        if (text.length() > 1000 || !hash.find()) {
            throw Refusal.badRequest(
                    "That holds no hash of 64 digits. Copy the head of the log as the report prints it.");
        }
        var number = NUMBER.matcher(text.substring(0, hash.start()) + text.substring(hash.end()));
        return new PrintedHead(
                number.find() ? number(number.group().replaceAll("\\D", "")) : OptionalLong.empty(), hash.group());
    }

    private static OptionalLong number(String digits) {
        return digits.isEmpty() || digits.length() > 18
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(digits));
    }
}
