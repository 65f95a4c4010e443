package org.plumbline.engine.mention;

import java.util.Optional;
import org.plumbline.engine.mention.Phrases.Match;
import org.plumbline.engine.value.UnitSurface;

/** Reads one number with its sign, its currency and its unit. */
final class AmountReader {

    private final NumberReader numbers = new NumberReader();
    private final ProportionReader proportions = new ProportionReader();
    private final UnitReader units;
    private final CompoundReader compounds;

    AmountReader(UnitReader units) {
        this.units = units;
        this.compounds = new CompoundReader(units);
    }

    /** The amount that begins at this token, be it with its sign, its currency or its number. */
    Optional<Amount> read(Tokens tokens, int first, boolean mayJoin) {
        Token token = tokens.at(first);
        if (isSign(tokens, first)) {
            return unsigned(tokens, first + 1, mayJoin)
                    .map(amount -> amount.negated().from(first));
        }
        return token.has(Role.MINUS) && token.isWord()
                ? unsigned(tokens, first + 1, mayJoin)
                        .filter(amount -> tokens.at(amount.numeral().first()).isDigits() || token.is("minus"))
                        .map(amount -> amount.negated().from(first))
                : unsigned(tokens, first, mayJoin);
    }

    /** A minus right before the number or its currency, and not right behind something else: "-3", "$-50bn". */
    private static boolean isSign(Tokens tokens, int i) {
        Token next = tokens.at(i + 1);
        return Signs.isMinus(tokens.at(i))
                && tokens.touches(i + 1)
                && (next.isDigits() || next.has(Role.PREFIX))
                && (!tokens.touches(i)
                        || tokens.at(i - 1).isSign('(')
                        || tokens.at(i - 1).has(Role.PREFIX));
    }

    private Optional<Amount> unsigned(Tokens tokens, int first, boolean mayJoin) {
        Optional<Match<UnitSurface>> prefix =
                tokens.at(first).has(Role.PREFIX) ? units.prefix(tokens, first) : Optional.empty();
        if (prefix.isEmpty()) {
            return numbers.read(tokens, first, mayJoin)
                    .map(number -> units.withUnit(tokens, Amount.of(proportions.read(tokens, number))))
                    .map(amount -> compounds.read(tokens, amount));
        }
        int next = prefix.get().next();
        int number = tokens.at(next).isSign('.') ? next + 1 : next;
        boolean minus =
                Signs.isMinus(tokens.at(number)) && tokens.at(number + 1).isDigits();
        Optional<Numeral> read = tokens.at(minus ? number + 1 : number).isDigits()
                        || prefix.get().meaning().text().endsWith("$")
                        || prefix.get().meaning().text().endsWith("£")
                ? numbers.read(tokens, minus ? number + 1 : number, mayJoin)
                : Optional.empty();
        return read.map(value -> minus ? value.negated() : value)
                .map(value -> units.withUnit(
                                tokens,
                                Amount.of(value).with(prefix.get().meaning().unit(), value.next()))
                        .from(first));
    }
}
