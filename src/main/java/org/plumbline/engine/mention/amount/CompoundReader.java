package org.plumbline.engine.mention.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.plumbline.engine.mention.number.NumberReader;
import org.plumbline.engine.mention.number.Numeral;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.mention.unit.UnitReader;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.value.Unit;

/** Adds what is written in two units: "5 feet 2 inches", "3 dollars and 50 cents", "an hour and a half". */
final class CompoundReader {

    private static final BigDecimal INCHES = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberReader numbers = new NumberReader();
    private final UnitReader units;

    CompoundReader(UnitReader units) {
        this.units = units;
    }

    /** The amount with all that is added to it. */
    Amount read(Tokens tokens, Amount whole) {
        String dimension = whole.unit().dimension();
        boolean measured = whole.hasOwnUnit()
                && !dimension.startsWith("count:")
                && !dimension.contains("/")
                && !dimension.startsWith("percent");
        return measured && whole.numeral().is(Numeral.Form.CARDINAL) ? withParts(tokens, whole) : whole;
    }

    /** "3 years, 2 months, 14 days and 6 hours": each part is in a smaller unit than the one before. */
    private Amount withParts(Tokens tokens, Amount whole) {
        Amount total = whole;
        Unit smallest = whole.unit();
        Optional<Part> part = part(tokens, total, smallest);
        while (part.isPresent()) {
            total = part.get().total();
            smallest = part.get().unit();
            part = smallest.isOne() ? Optional.empty() : part(tokens, total, smallest);
        }
        return total;
    }

    /**
     * What is added.
     *
     * @param total the sum so far
     * @param unit what the last addend was written in; {@link Unit#ONE} where nothing may follow it
     */
    private record Part(Amount total, Unit unit) {}

    private Optional<Part> part(Tokens tokens, Amount whole, Unit smallest) {
        int at = tokens.skipHyphen(whole.next());
        boolean list = smallest != whole.unit() && tokens.at(at).isSign(',');
        int joint = list && tokens.at(at + 1).has(Role.AND) ? at + 1 : at;
        boolean and = tokens.at(joint).has(Role.AND);
        int first = and || tokens.at(joint).isSign(',') ? joint + 1 : joint;
        Token token = tokens.at(first);
        boolean article = token.has(Role.ARTICLE) && tokens.at(first + 1).is("half") || token.is("half");
        if (!token.isDigits() && !token.hasAny(Role.DIGIT.bit | Role.TEEN.bit | Role.TENS.bit) && !(and && article)) {
            return Optional.empty();
        }
        return numbers.read(tokens, first, false)
                .map(number -> units.withUnit(tokens, Amount.of(number)))
                .flatMap(part -> isSmaller(part, smallest)
                        ? Optional.of(new Part(smaller(whole, part), part.unit()))
                        : last(tokens, whole, part, and).map(sum -> new Part(sum, Unit.ONE)));
    }

    /** "3 years, 2 months"; but in "between the age of 18 and 24 months" nothing is added. */
    private static boolean isSmaller(Amount part, Unit smallest) {
        return part.hasOwnUnit()
                && part.unit().comparesWith(smallest)
                && part.unit().factor().compareTo(smallest.factor()) < 0
                && part.unit().convert(part.numeral().value(), smallest).compareTo(BigDecimal.ONE) < 0;
    }

    private static Amount smaller(Amount whole, Amount part) {
        return sum(whole, part.unit().convert(part.numeral().value(), whole.unit()), part.next());
    }

    private static Optional<Amount> last(Tokens tokens, Amount whole, Amount part, boolean and) {
        Unit unit = whole.unit();
        if (part.hasOwnUnit() || part.numeral().isScaled()) {
            return Optional.empty();
        }
        if (and && part.numeral().is(Numeral.Form.FRACTION)) {
            return Optional.of(sum(whole, part.numeral().value(), part.next()));
        }
        if (isInches(tokens, whole, part)) {
            BigDecimal feet = part.numeral().value().divide(INCHES, MathContext.DECIMAL64);
            return Optional.of(sum(whole, feet, part.next()));
        }
        boolean cents = unit.dimension().startsWith("money:")
                && !whole.numeral().isScaled()
                && whole.next() > whole.numeral().next()
                && part.numeral().value().compareTo(HUNDRED) < 0
                && part.numeral().value().scale() <= 0
                && !tokens.at(part.next()).isSign('%')
                && !(tokens.touches(part.next()) && tokens.at(part.next()).isWord())
                && (!tokens.at(part.next()).isWord() || tokens.at(part.next()).has(Role.STOP));
        return cents ? Optional.of(sum(whole, part.numeral().value().movePointLeft(2), part.next())) : Optional.empty();
    }

    /** "6-foot-8", "6ft 3" */
    private static boolean isInches(Tokens tokens, Amount whole, Amount part) {
        return whole.unit().name().equals("foot")
                && part.numeral().value().compareTo(INCHES) < 0
                && part.numeral().value().scale() <= 0
                && (!tokens.at(part.next()).isWord() || tokens.at(part.next()).has(Role.STOP))
                && !tokens.at(part.next()).isSign('%');
    }

    private static Amount sum(Amount whole, BigDecimal more, int next) {
        Numeral number = whole.numeral();
        BigDecimal value = number.value().add(more, MathContext.DECIMAL64);
        Numeral total = new Numeral(number.first(), number.next(), value, number.form(), number.scale(), null);
        return new Amount(whole.first(), next, total, value, whole.unit(), true);
    }
}
