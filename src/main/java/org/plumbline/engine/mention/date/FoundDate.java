package org.plumbline.engine.mention.date;

import java.util.Optional;
import org.plumbline.engine.value.Period;

/**
 * A date or period found in a text.
 *
 * @param first its first token
 * @param next the token behind it
 * @param period what it means, where the text and the day it was published on allow to tell
 */
public record FoundDate(int first, int next, Optional<Period> period) {

    static FoundDate of(int first, int next, Period period) {
        return new FoundDate(first, next, Optional.of(period));
    }

    FoundDate from(int first) {
        return new FoundDate(first, next, period);
    }
}
