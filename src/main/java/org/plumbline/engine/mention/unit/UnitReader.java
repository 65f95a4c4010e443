package org.plumbline.engine.mention.unit;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.engine.mention.number.Numeral.Form;
import org.plumbline.engine.mention.token.Lexer;
import org.plumbline.engine.mention.token.Phrases;
import org.plumbline.engine.mention.token.Phrases.Match;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.UnitSurface;
import org.plumbline.engine.value.Units;

/** Finds the unit before or behind a number, or the noun that it counts. */
public final class UnitReader {

    private static final int LONGEST_ABBREVIATION = 4;
    private static final BigDecimal MILLION = BigDecimal.ONE.scaleByPowerOfTen(6);

    private static final WordSet LEADS = WordSet.read(UnitReader.class, "rates.csv", "lead");

    private static final String OPEN = "([{<";
    private static final String CLOSED = ")]}>";

    private final Phrases<UnitSurface> before = new Phrases<>();
    private final Phrases<UnitSurface> behind = new Phrases<>();
    private final AgeReader ages;
    private final Unit sterling;
    private final Unit times;
    private final Unit percentagePoint;
    private final NounReader nouns = new NounReader(this);
    private final RateReader rates = new RateReader(behind);

    public UnitReader(Units units, Lexer lexer) {
        ages = new AgeReader(units);
        times = units.named("times").orElseThrow();
        percentagePoint = units.named("percentage point").orElseThrow();
        sterling = units.named("pound sterling").orElseThrow();
        for (UnitSurface surface : units.surfaces()) {
            Tokens phrase = lexer.learn(surface.text());
            if (surface.isPrefix()) {
                before.addSymbol(phrase, surface);
            } else if (surface.isSymbol()) {
                behind.addSymbol(phrase, surface);
            } else {
                behind.add(phrase, surface);
            }
        }
    }

    /** The currency that begins at this token. */
    public Optional<Match<UnitSurface>> prefix(Tokens tokens, int first) {
        // "A $5,000 reward" is in US dollars, "A$5,000" in Australian ones
        return tokens.at(first).has(Role.ARTICLE) && !tokens.touches(first + 1)
                ? Optional.empty()
                : before.at(tokens, first);
    }

    /** The unit that begins at this token. */
    public Optional<Match<UnitSurface>> at(Tokens tokens, int first) {
        return behind.at(tokens, first);
    }

    /** The unit that is one plural word, behind adjectives: "4.6 million oil-equivalent barrels". */
    Optional<Unit> measure(Tokens tokens, int noun) {
        return behind.at(tokens, noun)
                .filter(found -> found.next() == noun + 1 && !found.meaning().isSymbol())
                .map(found -> found.meaning().unit());
    }

    /** The amount with the unit or counted noun behind it, and what that is for each of. */
    public Amount withUnit(Tokens tokens, Amount amount) {
        if (amount.numeral().is(Form.ORDINAL)) {
            return amount;
        }
        if (amount.numeral().is(Form.MULTIPLE)) {
            return amount.with(times, amount.next());
        }
        if (amount.hasOwnUnit()) {
            return rates.read(tokens, withSecondName(tokens, amount));
        }
        int at = skip(tokens, amount.next());
        Optional<Match<UnitSurface>> match =
                behind.at(tokens, at).filter(found -> UnitSymbol.fits(tokens, at, found.next(), found.meaning()));
        if (match.isPresent()) {
            Amount found = inScale(amount, match.get().meaning())
                    .with(unit(tokens, amount, match.get()), match.get().next());
            return rates.read(tokens, belowZero(tokens, inMillions(tokens, found)));
        }
        if (tokens.at(at).is("per") && tokens.at(at + 1).isDigits()) {
            return rates.read(tokens, amount);
        }
        if (tokens.at(at + 1).is("every") && tokens.at(at + 2).isDigits() && isOfMany(tokens, at)) {
            return rates.ofEvery(tokens, amount, at + 2);
        }
        return bracketed(tokens, amount, at)
                .or(() -> nouns.read(tokens, amount))
                .map(counted -> rates.read(tokens, counted))
                .orElseGet(() -> ages.read(tokens, amount));
    }

    /** "97 of every 100,000", "97 in every 100,000"; but "nine in every 10" is a share. */
    private static boolean isOfMany(Tokens tokens, int at) {
        return (tokens.at(at).is("of") || tokens.at(at).is("in"))
                && tokens.at(at + 2).text().length() > 3;
    }

    /** "20 (kg)" */
    private Optional<Amount> bracketed(Tokens tokens, Amount amount, int at) {
        int open = tokens.at(at).kind() == Token.Kind.SIGN
                ? OPEN.indexOf(tokens.at(at).text().charAt(0))
                : -1;
        return (open >= 0 ? behind.at(tokens, at + 1) : Optional.<Match<UnitSurface>>empty())
                .filter(found -> tokens.at(found.next()).isSign(CLOSED.charAt(open)))
                .map(found -> amount.with(found.meaning().unit(), found.next() + 1));
    }

    /** "120 MSEK" */
    public static Amount inScale(Amount amount, UnitSurface surface) {
        return surface.scale().equals(BigDecimal.ONE) ? amount : amount.times(surface.scale());
    }

    /** Millions of pounds are money unless they are pounds of something; a quarter point is one of per cent, unless somebody leads by it. */
    private Unit unit(Tokens tokens, Amount amount, Match<UnitSurface> found) {
        if (amount.numeral().is(Form.FRACTION)
                && found.meaning().unit().name().equals("points")
                && !LEADS.has(tokens.at(found.next()).lower())) {
            return percentagePoint;
        }
        boolean pounds = found.meaning().unit().name().equals("pound")
                && amount.numeral().scale().compareTo(MILLION) >= 0;
        return pounds && !tokens.at(found.next()).is("of")
                ? sterling
                : found.meaning().unit();
    }

    /** What may stand between number and unit: footnote marks, the full stop of "Mio.", a hyphen, "of" behind "tens", "an" behind "half". */
    static int skip(Tokens tokens, int next) {
        int at = next;
        while (tokens.touches(at) && tokens.at(at).isSuperscript()) {
            at++;
        }
        if (tokens.at(at).isSign('+') && tokens.touches(at)) {
            return at + 1;
        }
        if (isAbbreviated(tokens.at(at - 1)) && tokens.at(at).isSign('.') && tokens.touches(at)) {
            return at + 1;
        }
        if (tokens.isHyphen(at)) {
            return isVagueEnding(tokens.at(at + 1)) ? tokens.skipHyphen(at + 2) : at + 1;
        }
        Token last = tokens.at(at - 1);
        boolean article = tokens.at(at + 1).has(Role.ARTICLE);
        if (tokens.at(at).is("of") && isPartOf(last, article)) {
            return article && !last.has(Role.VAGUE) ? at + 2 : at + 1;
        }
        return last.is("half") && tokens.at(at).has(Role.ARTICLE) ? at + 1 : at;
    }

    /** "102,3 Mio. t" */
    private static boolean isAbbreviated(Token magnitude) {
        return magnitude.has(Role.MAGNITUDE) && magnitude.text().length() <= LONGEST_ABBREVIATION;
    }

    /** "two thirds of an acre", "0.6 of a point", "dozens of wells" */
    private static boolean isPartOf(Token last, boolean article) {
        boolean decimal = last.isDigits() && last.text().indexOf('.') >= 0;
        return last.hasAny(Role.FRACTION.bit | Role.ORDINAL.bit | Role.VAGUE.bit) || decimal && article;
    }

    /** "20-some percent", "30-odd staff", "3 million-plus users" */
    private static boolean isVagueEnding(Token token) {
        return token.is("some") || token.is("odd") || token.is("something") || token.is("plus") || token.is("ish");
    }

    /** "75 USD million" */
    private static Amount inMillions(Tokens tokens, Amount amount) {
        Token scale = tokens.at(amount.next());
        boolean money = amount.unit().dimension().startsWith("money:")
                && !amount.numeral().isScaled();
        return money && scale.has(Role.MAGNITUDE)
                ? amount.times(scale.number()).with(amount.unit(), amount.next() + 1)
                : amount;
    }

    /** "2 degrees below zero" */
    private static Amount belowZero(Tokens tokens, Amount amount) {
        boolean degrees = amount.unit().name().startsWith("degree");
        boolean below = degrees
                && tokens.at(amount.next()).is("below")
                && tokens.at(amount.next() + 1).is("zero");
        return below ? amount.negated().with(amount.unit(), amount.next() + 2) : amount;
    }

    /** "US", "Canadian" or a second name of the currency behind the number: "$75 U.S.", "$5 million Canadian". */
    private Amount withSecondName(Tokens tokens, Amount amount) {
        Token token = tokens.at(amount.next());
        if (amount.unit().name().equals("US dollar")
                && (token.text().equals("U.S.") || token.text().equals("US"))) {
            return amount.with(amount.unit(), amount.next() + 1);
        }
        return behind.at(tokens, tokens.skipHyphen(amount.next()))
                .filter(found -> found.meaning().unit().dimension().startsWith("money:")
                        && !found.meaning().isSymbol()
                        && !tokens.at(found.next()).isDigits())
                .map(found -> amount.with(again(amount.unit(), found.meaning().unit()), found.next()))
                .orElse(amount);
    }

    private static Unit again(Unit prefix, Unit suffix) {
        return suffix.name().equals("US dollar") ? prefix : suffix;
    }
}
