package org.plumbline.engine.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;

/**
 * What is said behind a point: the "one four" of "three point one four", the "seventy-one" of "two hundred point seventy-one".
 *
 * @param next the token behind them
 */
record SpokenDecimals(BigDecimal value, int next) {

    private static final long WORDS = Role.DIGIT.bit | Role.TEEN.bit | Role.TENS.bit;
    private static final int MOST = 20;

    static Optional<SpokenDecimals> at(Tokens tokens, int first) {
        var decimals = new StringBuilder();
        int i = first;
        while (tokens.at(i).hasAny(WORDS) && decimals.length() < MOST) {
            int last = last(tokens, i);
            var said = tokens.at(i).number();
            decimals.append(last > i ? said.add(tokens.at(last).number()) : said);
            i = last + 1;
        }
        return decimals.isEmpty()
                ? Optional.empty()
                : Optional.of(new SpokenDecimals(new BigDecimal("0." + decimals), i));
    }

    /** The "one" of "seventy-one", or the word itself. */
    private static int last(Tokens tokens, int i) {
        int digit = tokens.skipHyphen(i + 1);
        return tokens.at(i).has(Role.TENS) && tokens.at(digit).has(Role.DIGIT) ? digit : i;
    }
}
