package org.plumbline.engine.mention.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.number.NumberReader;
import org.plumbline.engine.mention.number.Numeral;
import org.plumbline.engine.mention.number.Numeral.Form;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.mention.unit.UnitReader;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.value.Unit;

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
            amount = oneAndAHalf(tokens, first).or(() -> boundedOne(tokens, first));
        }
        return amount.isPresent() ? amount : measured(tokens, first, mayJoin);
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

    /** "an hour and a half" */
    private Optional<Amount> oneAndAHalf(Tokens tokens, int article) {
        return units.at(tokens, article + 1)
                .filter(unit -> tokens.at(unit.next()).has(Role.AND)
                        && tokens.at(unit.next() + 1).has(Role.ARTICLE)
                        && tokens.at(unit.next() + 2).is("half"))
                .map(unit -> Amount.of(Numeral.of(article, article + 1, ONE_AND_A_HALF, Form.CARDINAL))
                        .with(unit.meaning().unit(), unit.next() + 3));
    }

    /** "at least a year", "less than a week"; but not "more than a year ago", which compares. */
    private Optional<Amount> boundedOne(Tokens tokens, int article) {
        if (!isBound(tokens, article - 1)) {
            return oneAndMore(tokens, article);
        }
        return units.at(tokens, article + 1)
                .filter(unit -> isCountable(unit.meaning().unit())
                        && !tokens.isHyphen(unit.next())
                        && !AGO.has(tokens.at(unit.next()).lower()))
                .map(unit -> Amount.of(Numeral.of(article, article + 1, BigDecimal.ONE, Form.CARDINAL))
                        .with(unit.meaning().unit(), unit.next()))
                .map(one -> units.withUnit(tokens, one));
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
    private Optional<Amount> oneAndMore(Tokens tokens, int article) {
        return units.at(tokens, article + 1)
                .filter(unit -> unit.meaning().unit().dimension().equals("time")
                        && (isMore(tokens, unit.next())
                                || tokens.at(unit.next()).has(Role.AND)
                                        && tokens.at(unit.next() + 1).isDigits()))
                .map(unit -> Amount.of(Numeral.of(article, article + 1, BigDecimal.ONE, Form.CARDINAL))
                        .with(unit.meaning().unit(), unit.next()))
                .map(one -> compounds.read(tokens, one))
                .filter(sum ->
                        isMore(tokens, sum.next()) || sum.numeral().value().compareTo(BigDecimal.ONE) > 0);
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
