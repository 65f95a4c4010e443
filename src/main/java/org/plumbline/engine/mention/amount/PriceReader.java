package org.plumbline.engine.mention.amount;

import java.util.Optional;
import org.plumbline.engine.mention.number.NumberReader;
import org.plumbline.engine.mention.number.Numeral;
import org.plumbline.engine.mention.token.Phrases.Match;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.mention.unit.UnitReader;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.value.UnitSurface;
import org.plumbline.engine.value.UnitSurface.Place;

/** Reads amounts whose currency stands before them: "$5", "Rs. 500", "US$ 3 million", "$-50.8bn". */
final class PriceReader {

    private final NumberReader numbers = new NumberReader();
    private final UnitReader units;

    PriceReader(UnitReader units) {
        this.units = units;
    }

    Optional<Amount> read(Tokens tokens, int first, boolean mayJoin) {
        return tokens.at(first).has(Role.PREFIX)
                ? units.prefix(tokens, first).flatMap(currency -> behind(tokens, first, currency, mayJoin))
                : Optional.empty();
    }

    private Optional<Amount> behind(Tokens tokens, int first, Match<UnitSurface> currency, boolean mayJoin) {
        int stop = tokens.at(currency.next()).isSign('.') ? currency.next() + 1 : currency.next();
        boolean minus = tokens.at(stop).isMinus() && tokens.at(stop + 1).isDigits();
        int number = minus ? stop + 1 : stop;
        boolean apart = currency.meaning().place() == Place.TOUCHING && !tokens.touches(number);
        if (apart || !tokens.at(number).isDigits() && !isSign(currency.meaning())) {
            return Optional.empty();
        }
        return numbers.read(tokens, number, mayJoin)
                .map(value -> minus ? value.negated() : value)
                .map(value -> amount(value, currency.meaning()))
                .map(amount -> units.withUnit(tokens, amount).from(first));
    }

    /** Behind "$" the number may be written in words; behind "R" or "Rs" it may not. */
    private static boolean isSign(UnitSurface currency) {
        return currency.text().endsWith("$") || currency.text().endsWith("£");
    }

    private static Amount amount(Numeral number, UnitSurface currency) {
        return UnitReader.inScale(Amount.of(number), currency).with(currency.unit(), number.next());
    }
}
