package org.plumbline.engine.mention.unit;

import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.Units;

/** Gives years to the ages that are written without them: "aged seven and nine", "age 87". */
final class AgeReader {

    private final Unit year;

    AgeReader(Units units) {
        this.year = units.named("year").orElseThrow();
    }

    Amount read(Tokens tokens, Amount amount) {
        Token before = tokens.at(amount.first() - 1);
        if (before.is("between")) {
            before = tokens.at(amount.first() - 2);
        }
        boolean of = before.is("of") && tokens.at(amount.first() - 2).is("age");
        boolean age = before.is("aged") || before.is("age") || before.is("ages") || of;
        return age && !amount.hasOwnUnit() ? amount.with(year, amount.next()) : amount;
    }
}
