package org.plumbline.engine.mention;

import java.util.Optional;
import org.plumbline.engine.mention.Unreadable.Why;

/** Finds numbers that are parts of names, addresses and telephone numbers, or clock times. */
final class LabelReader {

    /** A label found: the token behind it, and why it is no figure. */
    record Label(int first, int next, Why why) {}

    Optional<Label> read(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (token.has(Role.WITH_DIGIT)) {
            return Optional.of(new Label(i, i + 1, Why.NAME));
        }
        return token.isDigits() ? digits(tokens, i) : Optional.empty();
    }

    private static Optional<Label> digits(Tokens tokens, int i) {
        if (DigitNumber.of(tokens.at(i).text()).isEmpty()) {
            return Optional.of(new Label(i, i + 1, tokens.at(i).text().length() > 40 ? Why.MALFORMED : Why.NAME));
        }
        if (tokens.at(i + 1).isSign(':')
                && tokens.touches(i + 1)
                && tokens.at(i + 2).isDigits()
                && tokens.touches(i + 2)) {
            return Optional.of(new Label(i, i + 3, Why.CLOCK_TIME));
        }
        if (tokens.at(i + 1).has(Role.CLOCK)) {
            return Optional.of(new Label(i, i + 2, Why.CLOCK_TIME));
        }
        boolean glued = Signs.isHyphen(tokens.at(i - 1))
                && tokens.touches(i)
                && tokens.touches(i - 1)
                && tokens.at(i - 2).isWord()
                && tokens.at(i - 2).isCapitalised();
        boolean named = tokens.at(i - 1).has(Role.NAMED) && tokens.at(i - 1).isCapitalised();
        return glued || named ? Optional.of(new Label(i, i + 1, Why.NAME)) : Optional.empty();
    }
}
