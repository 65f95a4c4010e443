package org.plumbline.engine.mention.label;

import java.util.Optional;
import org.plumbline.engine.mention.date.Years;
import org.plumbline.engine.mention.label.Unreadable.Why;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;

/** Finds times of the day: "10:30", "10.30am", "5 pm", "0930 GMT", "5 o'clock". */
final class ClockReader {

    private static final int CLOCK_DIGITS = 5;
    private static final int CLOCK_TOKENS = 6;

    private ClockReader() {}

    /** "10:30", "10.30am", "5 pm", "0930 GMT", "5 o'clock" */
    static Optional<Label> read(Tokens tokens, int i) {
        if (!tokens.at(i).isDigits()) {
            return Optional.empty();
        }
        int minutes = colonAndTwoDigits(tokens, i + 1);
        int at = colonAndTwoDigits(tokens, minutes);
        boolean colon = minutes > i + 1;
        boolean clock = tokens.at(at).has(Role.CLOCK) && tokens.at(i).text().length() <= CLOCK_DIGITS;
        while (tokens.at(at).has(Role.CLOCK) && at < i + CLOCK_TOKENS) {
            at++;
        }
        return colon || clock ? Optional.of(new Label(i, at, Why.CLOCK_TIME)) : Optional.empty();
    }

    /** The token behind ":30", or the given one if that is not what stands there. */
    private static int colonAndTwoDigits(Tokens tokens, int at) {
        boolean found = tokens.at(at).isSign(':')
                && tokens.touches(at)
                && tokens.touches(at + 1)
                && tokens.at(at + 1).text().length() == 2
                && Years.plain(tokens.at(at + 1), 2) >= 0;
        return found ? at + 2 : at;
    }
}
