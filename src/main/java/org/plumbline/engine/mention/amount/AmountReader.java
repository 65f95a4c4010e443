package org.plumbline.engine.mention.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.number.NumberReader;
import org.plumbline.engine.mention.number.Numeral;
import org.plumbline.engine.mention.number.Numeral.Form;
import org.plumbline.engine.mention.token.Phrases.Match;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.mention.unit.UnitReader;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.UnitSurface;

/** Reads one number with its sign, its currency and its unit. */
public final class AmountReader {

    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

    private static final WordSet AGO = WordSet.of("ago", "earlier", "before", "later", "previously");
    private static final WordSet LONGER = WordSet.of("longer", "shorter", "older", "younger", "more", "less");
    private static final WordSet NEARLY = WordSet.of("nearly", "almost", "barely", "under");

    private final NumberReader numbers = new NumberReader();
    private final ProportionReader proportions = new ProportionReader();
    private final RankReader ranks = new RankReader();
    private final UnitReader units;
    private final PriceReader prices;
    private final CompoundReader compounds;

    public AmountReader(UnitReader units) {
        this.units = units;
        this.prices = new PriceReader(units);
        this.compounds = new CompoundReader(units);
    }

    /** The amount that begins at this token, be it with its sign, its currency or its number. */
    Optional<Amount> read(Tokens tokens, int first, boolean mayJoin) {
        Token token = tokens.at(first);
        if (token.has(Role.NUMBER_SIGN)) {
            return ranks.read(tokens, first);
        }
        if (isSign(tokens, first)) {
            return unsigned(tokens, first + 1, mayJoin)
                    .map(amount -> amount.negated().from(first));
        }
        return isMinus(tokens, first)
                ? unsigned(tokens, first + 1, mayJoin)
                        .filter(amount -> isNegative(tokens, token, amount))
                        .map(amount -> amount.negated().from(first))
                : ofNegative(tokens, first, unsigned(tokens, first, mayJoin));
    }

    private static Optional<Amount> ofNegative(Tokens tokens, int first, Optional<Amount> amount) {
        return isOfNegative(tokens, first) ? amount.map(Amount::negated) : amount;
    }

    /** "negative growth of 3%" */
    private static boolean isOfNegative(Tokens tokens, int first) {
        return tokens.at(first - 1).is("of")
                && tokens.at(first - 2).isWord()
                && tokens.at(first - 3).is("negative");
    }

    private Optional<Amount> unsigned(Tokens tokens, int first, boolean mayJoin) {
        Optional<Amount> amount = prices.read(tokens, first, mayJoin);
        if (amount.isEmpty() && tokens.at(first).has(Role.ARTICLE)) {
            amount = units.at(tokens, behindFull(tokens, first + 1)).flatMap(unit -> one(tokens, first, unit));
        }
        return amount.isPresent() ? amount : measured(tokens, first, mayJoin);
    }

    /** "full" in "a full percentage point" */
    private static int behindFull(Tokens tokens, int i) {
        return tokens.at(i).is("full") ? i + 1 : i;
    }

    private Optional<Amount> measured(Tokens tokens, int first, boolean mayJoin) {
        Optional<Numeral> number = numbers.read(tokens, first, mayJoin);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Amount amount = units.withUnit(tokens, Amount.of(proportions.read(tokens, number.get())));
        return Optional.of(belowZero(tokens, compounds.read(tokens, amount)));
    }

    /** "28 below zero", "five degrees below zero" */
    private static Amount belowZero(Tokens tokens, Amount amount) {
        int at = amount.next();
        boolean cold = tokens.at(at).is("below") && tokens.at(at + 1).is("zero");
        boolean degrees = amount.unit().isOne() || amount.unit().dimension().startsWith("temperature");
        return cold && degrees ? amount.negated().with(amount.unit(), at + 2) : amount;
    }

    /** One of a unit behind "a", where that counts it. */
    private Optional<Amount> one(Tokens tokens, int article, Match<UnitSurface> unit) {
        if (isAndAHalf(tokens, unit.next())) {
            return Optional.of(of(article, ONE_AND_A_HALF, unit, unit.next() + 3));
        }
        Amount one = of(article, BigDecimal.ONE, unit, unit.next());
        if (one.unit().dimension().equals("percentage point") && !tokens.isHyphen(unit.next())) {
            return Optional.of(one);
        }
        return isBound(tokens, article - 1) ? bounded(tokens, one) : andMore(tokens, one);
    }

    private static Amount of(int article, BigDecimal count, Match<UnitSurface> unit, int next) {
        return Amount.of(Numeral.of(article, article + 1, count, Form.CARDINAL))
                .with(unit.meaning().unit(), next);
    }

    /** "an hour and a half" */
    private static boolean isAndAHalf(Tokens tokens, int at) {
        return tokens.at(at).has(Role.AND)
                && tokens.at(at + 1).has(Role.ARTICLE)
                && tokens.at(at + 2).is("half");
    }

    /** "at least a year", "less than a week"; but not "more than a year ago", which compares. */
    private Optional<Amount> bounded(Tokens tokens, Amount one) {
        boolean counts = isCountable(one.unit())
                && !tokens.isHyphen(one.next())
                && !AGO.has(tokens.at(one.next()).lower());
        return counts ? Optional.of(units.withUnit(tokens, one)) : Optional.empty();
    }

    /** What "less than a" may stand before: "a week", "a dollar", "a mile". */
    private static boolean isCountable(Unit unit) {
        String dimension = unit.dimension();
        return dimension.equals("time")
                || dimension.equals("mass")
                || dimension.equals("length")
                || dimension.startsWith("money:") && !dimension.contains("/");
    }

    /** "an hour and 40 minutes" */
    private Optional<Amount> andMore(Tokens tokens, Amount one) {
        boolean and =
                tokens.at(one.next()).has(Role.AND) && tokens.at(one.next() + 1).isDigits();
        if (!one.unit().dimension().equals("time") || !and && !isMore(tokens, one.next())) {
            return Optional.empty();
        }
        Amount sum = compounds.read(tokens, one);
        return isMore(tokens, sum.next()) || sum.numeral().value().compareTo(BigDecimal.ONE) > 0
                ? Optional.of(sum)
                : Optional.empty();
    }

    /** "a week longer than last year" */
    private static boolean isMore(Tokens tokens, int i) {
        return LONGER.has(tokens.at(i).lower()) && tokens.at(i + 1).is("than");
    }

    private static boolean isBound(Tokens tokens, int i) {
        Token before = tokens.at(i - 1);
        return tokens.at(i).is("least") && before.is("at")
                || tokens.at(i).is("than") && (before.is("more") || before.is("less"))
                || NEARLY.has(tokens.at(i).lower());
    }

    /** "minus" and "negative"; but "plus or minus 2" has no sign. */
    private static boolean isMinus(Tokens tokens, int first) {
        Token token = tokens.at(first);
        return token.has(Role.MINUS) && token.isWord() && !tokens.at(first - 1).is("or");
    }

    /** "minus two degrees", "negative 3%", "negative one"; but not "negative one-star reviews". */
    private static boolean isNegative(Tokens tokens, Token minus, Amount amount) {
        boolean bare = amount.unit().isOne()
                && (!tokens.at(amount.next()).isWord()
                        || tokens.at(amount.next()).has(Role.STOP));
        return minus.is("minus") || bare || tokens.at(amount.numeral().first()).isDigits();
    }

    /** A minus right before the number or its currency, and not right behind something else: "-3", "-$50bn". */
    private static boolean isSign(Tokens tokens, int i) {
        Token next = tokens.at(i + 1);
        return tokens.at(i).isMinus()
                && tokens.touches(i + 1)
                && (next.isDigits() || next.has(Role.PREFIX))
                && (!tokens.touches(i) || tokens.at(i - 1).isSign('(') || isCurrencySign(tokens.at(i - 1)));
    }

    /** "$" before a minus; the "S" of "S-400" is a name. */
    private static boolean isCurrencySign(Token token) {
        return token.kind() == Token.Kind.SIGN && token.has(Role.PREFIX);
    }
}
