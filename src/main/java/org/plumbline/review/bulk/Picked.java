package org.plumbline.review.bulk;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.review.desk.Seen;
import org.plumbline.web.Refusal;

/**
 * A claim that somebody ticked, as they saw it.
 *
 * @param seen what the list showed; anything when it was ticked for an undo
 */
record Picked(long claimId, Seen seen) {

    private static final Pattern VALUE = Pattern.compile("([0-9]{1,18})(?::([0-9]{1,9}):([0-9a-f]{64}))?");

    /** @param value "17", or "17:2:9f…" with the version and fingerprint that the list showed */
    static Picked of(String value) {
        var parts = VALUE.matcher(value);
        if (!parts.matches()) {
            throw Refusal.badRequest("claim: this is no claim of a list.");
        }
        var seen = parts.group(2) == null
                ? Seen.ANYTHING
                : new Seen(Optional.of(Integer.valueOf(parts.group(2))), Optional.of(parts.group(3)));
        return new Picked(Long.parseLong(parts.group(1)), seen);
    }

    static Picked[] all(Iterable<String> values) {
        var picked = new java.util.ArrayList<Picked>();
        values.forEach(value -> picked.add(of(value)));
        return Arrays.stream(picked.toArray(Picked[]::new)).distinct().toArray(Picked[]::new);
    }
}
