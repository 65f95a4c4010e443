package org.plumbline.engine.mention.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;

/** Reads what raises a number in digits: "1.3e6", "1.3x10^6", "2.48×10−5", "10^9". */
final class PowerReader {

    private static final int MOST = 300;

    private PowerReader() {}

    /** The number with its power, or the number itself if none follows. */
    static Numeral raised(Tokens tokens, Numeral number) {
        int at = number.next();
        Token token = tokens.at(at);
        if (!tokens.touches(at) && !token.is("x") && !token.isSign('\u00D7')) {
            return number;
        }
        if (token.isSign('^')) {
            return exponent(tokens, at + 1)
                    .map(power -> new Numeral(
                            number.first(),
                            power.next,
                            power(number.value(), power.exponent),
                            Numeral.Form.CARDINAL,
                            BigDecimal.ONE,
                            null))
                    .orElse(number);
        }
        return timesTen(tokens, at)
                .or(() -> letterE(tokens, at))
                .map(power -> new Numeral(
                        number.first(),
                        power.next,
                        number.value().scaleByPowerOfTen(power.exponent),
                        Numeral.Form.CARDINAL,
                        BigDecimal.ONE,
                        null))
                .orElse(number);
    }

    private record Power(int exponent, int next) {}

    private static BigDecimal power(BigDecimal base, int exponent) {
        return base.signum() == 0 ? base : base.pow(exponent, MathContext.DECIMAL64);
    }

    /** "x10^6", "×10−5" */
    private static Optional<Power> timesTen(Tokens tokens, int at) {
        Token token = tokens.at(at);
        int behindTen = token.is("x10")
                ? at + 1
                : (token.is("x") || token.isSign('\u00D7')) && tokens.at(at + 1).is("10") ? at + 2 : -1;
        if (behindTen < 0) {
            return Optional.empty();
        }
        boolean sign = tokens.at(behindTen).isMinus() && tokens.touches(behindTen);
        return tokens.at(behindTen).isSign('^')
                ? exponent(tokens, behindTen + 1)
                : sign ? exponent(tokens, behindTen) : superscript(tokens, behindTen);
    }

    private static Optional<Power> superscript(Tokens tokens, int i) {
        Token token = tokens.at(i);
        boolean small = token.isSuperscript() && tokens.touches(i);
        return small
                ? Optional.of(new Power(Character.getNumericValue(token.text().charAt(0)), i + 1))
                : Optional.empty();
    }

    /** "e6", "e-3" behind digits */
    private static Optional<Power> letterE(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.is("e")) {
            return exponent(tokens, at + 1);
        }
        String text = token.lower();
        boolean exponent = token.isWord()
                && text.length() > 1
                && text.length() < 5
                && text.charAt(0) == 'e'
                && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        return exponent ? bounded(Integer.parseInt(text.substring(1)), at + 1) : Optional.empty();
    }

    private static Optional<Power> exponent(Tokens tokens, int i) {
        int at = i;
        boolean minus = false;
        while (at < i + 2
                && tokens.touches(at)
                && (tokens.at(at).isMinus() || tokens.at(at).isSign('+'))) {
            minus = tokens.at(at).isMinus();
            at++;
        }
        Token digits = tokens.at(at);
        if (!digits.isDigits()
                || !tokens.touches(at)
                || digits.text().length() > 3
                || digits.text().chars().anyMatch(c -> c < '0' || c > '9')) {
            return Optional.empty();
        }
        int exponent = Integer.parseInt(digits.text());
        return bounded(minus ? -exponent : exponent, at + 1);
    }

    private static Optional<Power> bounded(int exponent, int next) {
        return Math.abs(exponent) <= MOST ? Optional.of(new Power(exponent, next)) : Optional.empty();
    }
}
