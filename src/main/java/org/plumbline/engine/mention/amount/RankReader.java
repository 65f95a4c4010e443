package org.plumbline.engine.mention.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.number.NumberReader;
import org.plumbline.engine.mention.number.Numeral;
import org.plumbline.engine.mention.number.Numeral.Form;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;

/** Reads places that are written as numbers: "No. 2", "number two", "#1", "runner-up". */
final class RankReader {

    private static final int MOST_DIGITS = 3;
    private static final BigDecimal SECOND = BigDecimal.valueOf(2);

    private final NumberReader numbers = new NumberReader();

    /** @param first the token of "No", "number" or "#" */
    Optional<Amount> read(Tokens tokens, int first) {
        if (tokens.at(first).is("runner")) {
            return runnerUp(tokens, first);
        }
        boolean stop = tokens.at(first + 1).isSign('.');
        int at = stop ? first + 2 : first + 1;
        return ranks(tokens, first, at, stop)
                ? numbers.read(tokens, at, false)
                        .filter(RankReader::isPlace)
                        .map(number -> Amount.of(Numeral.of(first, number.next(), number.value(), Form.ORDINAL)))
                : Optional.empty();
    }

    /** Who comes in second. */
    private static Optional<Amount> runnerUp(Tokens tokens, int first) {
        boolean up = tokens.isHyphen(first + 1) && tokens.at(first + 2).is("up");
        return up ? Optional.of(Amount.of(Numeral.of(first, first + 3, SECOND, Form.ORDINAL))) : Optional.empty();
    }

    /** "no" is also a word: it ranks with a capital or a full stop, and before digits. */
    private static boolean ranks(Tokens tokens, int first, int at, boolean stop) {
        Token sign = tokens.at(first);
        return !sign.is("no") || tokens.at(at).isDigits() && (sign.isCapitalised() || stop);
    }

    private static boolean isPlace(Numeral number) {
        return number.is(Form.CARDINAL)
                && number.value().precision() <= MOST_DIGITS
                && number.value().scale() == 0;
    }
}
