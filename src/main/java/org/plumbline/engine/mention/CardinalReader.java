package org.plumbline.engine.mention;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads one cardinal number in digits, words or both, from one token on: "28.7 million", "one hundred and five", "1.2m".
 *
 * <p>A number word may follow only if it is smaller than what the words before leave open: behind "twenty" a digit, behind
 * "hundred" anything below a hundred, behind "million" anything below a million.
 */
final class CardinalReader {

    private static final BigDecimal OPEN = BigDecimal.ONE.scaleByPowerOfTen(400);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long WORDS = Role.DIGIT.bit | Role.TEEN.bit | Role.TENS.bit | Role.ZERO.bit;
    private static final long FACTORS = Role.HUNDRED.bit | Role.MAGNITUDE.bit | Role.GROUP.bit;

    private final Tokens tokens;
    private final int first;
    private int i;
    private BigDecimal total;
    private BigDecimal current;
    private BigDecimal open = OPEN;
    private BigDecimal scale = BigDecimal.ONE;
    private BigDecimal alternative;

    CardinalReader(Tokens tokens, int first) {
        this.tokens = tokens;
        this.first = first;
        this.i = first;
    }

    /** @param mayJoin whether "and" may go on with the number: not in "between one hundred and two hundred" */
    Optional<Numeral> read(boolean mayJoin) {
        if (!start()) {
            return Optional.empty();
        }
        while (more(mayJoin)) {
            // each step has moved on
        }
        return Optional.of(new Numeral(first, i, value(), Numeral.Form.CARDINAL, scale, alternative));
    }

    /** What a number word behind this one must be smaller than. */
    BigDecimal open() {
        return open;
    }

    private BigDecimal value() {
        return total == null ? current : current == null ? total : total.add(current);
    }

    private boolean start() {
        Token token = tokens.at(first);
        if (token.isDigits()) {
            return digits(token);
        }
        if (token.has(Role.ARTICLE)) {
            return tokens.at(first + 1).hasAny(FACTORS) && factor(first + 1, BigDecimal.ONE);
        }
        return word(first) || token.has(Role.HUNDRED) && factor(first, BigDecimal.ONE);
    }

    private boolean digits(Token token) {
        Optional<DigitNumber> number = DigitNumber.of(token.text());
        number.ifPresent(read -> {
            current = read.value();
            alternative = read.alternative();
            open = BigDecimal.ZERO;
            i = first + 1;
        });
        return number.isPresent();
    }

    private boolean more(boolean mayJoin) {
        int at = tokens.isHyphen(i) ? i + 1 : i;
        if (suffix(at) || factor(at, null) || word(at) || point(at)) {
            return true;
        }
        return mayJoin && tokens.at(at).has(Role.AND) && joined(tokens.isHyphen(at + 1) ? at + 2 : at + 1);
    }

    /** A number word below a hundred, where one may stand. */
    private boolean word(int at) {
        Token token = tokens.at(at);
        if (!token.hasAny(WORDS) || token.number().compareTo(open) >= 0) {
            return false;
        }
        current = current == null ? token.number() : current.add(token.number());
        open = token.has(Role.TENS) ? BigDecimal.TEN : BigDecimal.ZERO;
        i = at + 1;
        return true;
    }

    /** "and five" behind a hundred or more, unless that begins another number: "two hundred and five thousand" is one. */
    private boolean joined(int at) {
        if (open.compareTo(HUNDRED) < 0 || open == OPEN) {
            return false;
        }
        Token next = tokens.at(at);
        if (next.isDigits() || !next.hasAny(WORDS) || next.has(Role.ZERO)) {
            return false;
        }
        return !beginsAnother(at + 1) && !(next.has(Role.TENS) && beginsAnother(at + 2)) && word(at);
    }

    /** Whether this word makes the number before it as large as what stands before "and". */
    private boolean beginsAnother(int at) {
        Token token = tokens.at(tokens.isHyphen(at) ? at + 1 : at);
        return token.hasAny(FACTORS) && token.number().compareTo(open) >= 0;
    }

    /** "hundred", "million", "dozen" behind a number. */
    private boolean factor(int at, BigDecimal one) {
        Token token = tokens.at(at);
        if (!token.hasAny(FACTORS) && !isPluralFactor(token, one)) {
            return false;
        }
        BigDecimal factor = token.number();
        boolean hundred = token.has(Role.HUNDRED);
        if (hundred && !mayCountHundreds(one)) {
            return false;
        }
        multiply(factor, one, hundred);
        i = at + 1;
        return true;
    }

    /** "three billions" */
    private boolean isPluralFactor(Token token, BigDecimal one) {
        return one == null
                && token.has(Role.VAGUE)
                && current != null
                && token.number().compareTo(BigDecimal.TEN) > 0;
    }

    private boolean mayCountHundreds(BigDecimal one) {
        return one != null || current != null && current.compareTo(HUNDRED) < 0 && open.compareTo(HUNDRED) < 0;
    }

    private void multiply(BigDecimal factor, BigDecimal one, boolean hundred) {
        if (hundred) {
            current = Scale.times(one == null ? current : one, factor);
            open = HUNDRED;
            return;
        }
        if (current == null && one == null) {
            total = Scale.times(total, factor);
        } else {
            BigDecimal product = Scale.times(one == null ? current : one, factor);
            total = total == null ? product : total.add(product);
        }
        alternative = alternative == null ? null : Scale.times(alternative, factor);
        scale = Scale.times(scale, factor);
        current = null;
        open = factor;
    }

    /** "m", "bn" or "k" that touches its digits: "1.2m". */
    private boolean suffix(int at) {
        Token token = tokens.at(at);
        if (!token.has(Role.SUFFIX) || at != first + 1 || !Suffix.isMagnitude(tokens, first)) {
            return false;
        }
        multiply(token.number(), null, false);
        i = at + 1;
        return true;
    }

    /** "three point five" */
    private boolean point(int at) {
        if (!tokens.at(at).has(Role.POINT)
                || current == null
                || tokens.at(first).isDigits()) {
            return false;
        }
        int j = at + 1;
        StringBuilder decimals = new StringBuilder();
        while (tokens.at(j).hasAny(WORDS) && decimals.length() < 20) {
            decimals.append(tokens.at(j).number());
            j++;
        }
        if (decimals.length() == 0) {
            return false;
        }
        current = current.add(new BigDecimal("0." + decimals));
        open = BigDecimal.ZERO;
        i = j;
        return true;
    }
}
