package org.plumbline.engine.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;

/**
 * Reads one cardinal number in digits, words or both, from one token on: "28.7 million", "one hundred and five", "1.2m".
 *
 * <p>A number word may follow only if it is smaller than what the words before leave open: behind "twenty" a digit, behind
 * "hundred" anything below a hundred, behind "million" anything below a million.
 */
final class CardinalReader {

    private static final long WORDS = Role.DIGIT.bit | Role.TEEN.bit | Role.TENS.bit;
    private static final long FACTORS = Role.HUNDRED.bit | Role.MAGNITUDE.bit | Role.GROUP.bit;

    private final Tokens tokens;
    private final int first;
    private final Cardinal number = new Cardinal();
    private int i;

    CardinalReader(Tokens tokens, int first) {
        this.tokens = tokens;
        this.first = first;
        this.i = first;
    }

    /** Whether a cardinal may begin at a token, so that no reader is made where none does. */
    static boolean mayBegin(Tokens tokens, int first) {
        Token token = tokens.at(first);
        return token.has(Role.ARTICLE)
                ? tokens.at(first + 1).hasAny(FACTORS)
                : token.isDigits() || token.hasAny(WORDS | Role.HUNDRED.bit) || token.isHyphen();
    }

    /** @param mayJoin whether "and" may go on with the number: not in "between one hundred and two hundred" */
    Optional<Numeral> read(boolean mayJoin) {
        if (!start()) {
            return Optional.empty();
        }
        boolean more = true;
        while (more) {
            int at = tokens.skipHyphen(i);
            more = suffix(at)
                    || factor(at, number.current())
                    || word(at)
                    || digits(at)
                    || point(at)
                    || mayJoin && joined(at);
        }
        return Optional.of(number.between(first, i));
    }

    /** What a number word behind this one must be smaller than. */
    BigDecimal open() {
        return number.open();
    }

    private boolean start() {
        Token token = tokens.at(first);
        if (token.isDigits()) {
            return firstDigits(token);
        }
        if (token.has(Role.ARTICLE)) {
            return factor(first + 1, BigDecimal.ONE);
        }
        return word(first) || token.has(Role.HUNDRED) && factor(first, BigDecimal.ONE);
    }

    private boolean firstDigits(Token token) {
        Optional<DigitNumber> digits = DigitNumber.of(token.text());
        digits.ifPresent(number::begin);
        i = first + 1;
        return digits.isPresent();
    }

    /** Digits behind a magnitude word, where another one or nothing follows: "4 thousand 3 hundred", "3 hundred 21". */
    private boolean digits(int at) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        return token.isDigits()
                && number.mayGoOnInDigits()
                && next.hasAny(FACTORS)
                && number.admits(next.number())
                && addDigits(token, at);
    }

    private boolean addDigits(Token token, int at) {
        Optional<DigitNumber> digits = DigitNumber.of(token.text()).filter(read -> number.admits(read.value()));
        digits.ifPresent(read -> add(read.value(), at));
        return digits.isPresent();
    }

    private void add(BigDecimal last, int at) {
        number.add(last, BigDecimal.ZERO);
        i = at + 1;
    }

    /** A number word below a hundred, where one may stand. */
    private boolean word(int at) {
        Token token = tokens.at(at);
        if (!token.hasAny(WORDS)) {
            token = afterSpacedHyphen(at);
            at += 1;
        }
        if (!token.hasAny(WORDS) || !number.admits(token.number()) || isOfAnother(at)) {
            return false;
        }
        number.add(token.number(), token.has(Role.TENS) ? BigDecimal.TEN : BigDecimal.ZERO);
        i = at + 1;
        return true;
    }

    /** The five of "$1 billion five-year loan" and of "two million five-year loans" begins something else. */
    private boolean isOfAnother(int at) {
        boolean behindDigits =
                at > first && tokens.at(first).isDigits() && !tokens.at(at - 1).has(Role.AND);
        boolean compound = at > first
                && tokens.at(at - 1).has(Role.MAGNITUDE)
                && tokens.isHyphen(at + 1)
                && !tokens.at(at + 2).hasAny(WORDS | FACTORS);
        return behindDigits || compound;
    }

    /** The digit of "fifty - two", as some texts space it. */
    private Token afterSpacedHyphen(int at) {
        Token next = tokens.at(at + 1);
        boolean joins = tokens.at(at).isHyphen() && tokens.at(at - 1).has(Role.TENS) && next.has(Role.DIGIT);
        return joins ? next : tokens.at(at);
    }

    /** "and five" behind a hundred or more, unless that begins a fraction or a number of its own. */
    private boolean joined(int and) {
        if (!tokens.at(and).has(Role.AND) || !number.isHundredOrMore()) {
            return false;
        }
        int at = tokens.skipHyphen(and + 1);
        Token next = tokens.at(at);
        if (next.isDigits()) {
            return joinedDigits(next, at);
        }
        int last = next.has(Role.TENS) && tokens.at(tokens.skipHyphen(at + 1)).has(Role.DIGIT)
                ? tokens.skipHyphen(at + 1)
                : at;
        return next.hasAny(WORDS) && !next.has(Role.ZERO) && !beginsAnother(last + 1, next) && word(at);
    }

    /** "3 hundred and 21": only behind digits, and only without a unit of its own before. */
    private boolean joinedDigits(Token next, int at) {
        return tokens.at(first).isDigits()
                && number.isHundreds()
                && !tokens.at(at + 1).hasAny(FACTORS)
                && addDigits(next, at);
    }

    /** Whether this word makes the number before it as large as what stands before "and", or a fraction. */
    private boolean beginsAnother(int at, Token next) {
        Token token = tokens.at(tokens.skipHyphen(at));
        boolean larger = token.hasAny(FACTORS) && !number.admits(token.number());
        // "two hundred and two thousand" is one number, "two hundred and two hundred" are two
        // "a hundred and thirty fifths" are 26, "a hundred and two fifths" are a hundred and a bit
        boolean part = token.has(Role.FRACTION) && next.number().compareTo(token.number()) < 0;
        return part || larger && !(number.isHundreds() && token.has(Role.MAGNITUDE));
    }

    /** "hundred", "million", "dozen" behind a count of them. */
    private boolean factor(int at, BigDecimal count) {
        Token token = tokens.at(at);
        if (!token.hasAny(FACTORS) && !isPluralFactor(token, count)) {
            return false;
        }
        boolean multiplies = token.has(Role.HUNDRED) ? number.hundreds(count) : number.multiply(token.number(), count);
        i = multiplies ? at + 1 : i;
        return multiplies;
    }

    /** "three billions", "two dozens" */
    private static boolean isPluralFactor(Token token, BigDecimal count) {
        return count != null && token.has(Role.VAGUE) && token.number().compareTo(BigDecimal.TEN) > 0;
    }

    /** "m", "bn" or "k" that touches its digits: "1.2m". */
    private boolean suffix(int at) {
        Token token = tokens.at(at);
        if (!token.has(Role.SUFFIX) || at != first + 1 || !Suffix.isMagnitude(tokens, first)) {
            return false;
        }
        number.multiply(token.number(), number.current());
        i = at + 1;
        return true;
    }

    /** "three point five", "two hundred point seventy-one" */
    private boolean point(int at) {
        if (!tokens.at(at).has(Role.POINT)
                || number.current() == null
                || tokens.at(first).isDigits()) {
            return false;
        }
        var decimals = SpokenDecimals.at(tokens, at + 1);
        if (decimals.isEmpty()) {
            return false;
        }
        add(decimals.get().value(), decimals.get().next() - 1);
        return true;
    }
}
