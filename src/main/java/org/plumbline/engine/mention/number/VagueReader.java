package org.plumbline.engine.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.number.Numeral.Form;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;

/** Reads numbers that are only an order or a multiple: "dozens", "tens of thousands", "several hundred", "double the rate". */
final class VagueReader {

    private static final long FACTORS = Role.HUNDRED.bit | Role.MAGNITUDE.bit | Role.GROUP.bit;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final WordSet DETERMINERS = WordSet.read(VagueReader.class, "numbers.csv", "doubled");

    private VagueReader() {}

    /** "double the rate", "triple that of last year"; but not "double standards". */
    static Optional<Numeral> multiple(Tokens tokens, int first) {
        Token token = tokens.at(first);
        return DETERMINERS.has(tokens.at(first + 1).lower())
                ? Optional.of(Numeral.of(first, first + 1, token.number(), Form.MULTIPLE))
                : Optional.empty();
    }

    /** "dozens", "tens of thousands": at least so many. */
    static Optional<Numeral> orders(Tokens tokens, int first) {
        Token token = tokens.at(first);
        int at = first + 1;
        BigDecimal least = token.number();
        while (tokens.at(at).is("of") && tokens.at(at + 1).has(Role.VAGUE) && at < first + 6) {
            least = Scale.times(least, tokens.at(at + 1).number());
            at += 2;
        }
        boolean noun = at == first + 1 && !tokens.at(at).is("of") && (token.is("tens") || token.is("scores"));
        // a dozen is not dozens, while tens begin at ten
        BigDecimal atLeast = Scale.isPowerOfTen(token.number()) ? least : least.multiply(TWO);
        return noun ? Optional.empty() : Optional.of(Numeral.of(first, at, atLeast, Form.VAGUE));
    }

    /** "several hundred", "a few thousand" */
    static Optional<Numeral> some(Tokens tokens, int first) {
        int at = tokens.at(first + 1).is("of") ? first + 2 : first + 1;
        if (!tokens.at(at).hasAny(FACTORS)) {
            return Optional.empty();
        }
        BigDecimal least = Scale.times(tokens.at(first).number(), tokens.at(at).number());
        boolean twice = tokens.at(at + 1).has(Role.MAGNITUDE);
        least = twice ? Scale.times(least, tokens.at(at + 1).number()) : least;
        return Optional.of(Numeral.of(first, twice ? at + 2 : at + 1, least, Form.VAGUE));
    }
}
