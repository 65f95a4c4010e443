package org.plumbline.engine.mention.unit;

import java.util.Optional;
import org.plumbline.engine.mention.token.Phrases;
import org.plumbline.engine.mention.token.Phrases.Match;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.UnitSurface;

/** Finds what an amount is for each of: "a barrel", "per day", "/kg", "barrels of oil a day", "cents a share". */
final class RateReader {

    /** What "a" may stand before in a rate, besides units. */
    private static final WordSet EACH = WordSet.read(RateReader.class, "rates.csv", "each");

    /** Words that make "a year" a date instead: "$5 million a year earlier". */
    private static final WordSet BEFORE = WordSet.read(RateReader.class, "rates.csv", "date");

    private static final WordSet EVERY = WordSet.of("each", "every");

    private static final int REACH = 5;
    private static final int MOST_HEADS = 4;

    private final Phrases<UnitSurface> units;

    RateReader(Phrases<UnitSurface> units) {
        this.units = units;
    }

    Amount read(Tokens tokens, Amount amount) {
        int at = amount.next();
        if (tokens.isHyphen(at)) {
            return tokens.at(at + 1).is("a") ? each(tokens, amount, at + 1) : amount;
        }
        Token token = tokens.at(at);
        if (token.is("of") && !amount.unit().isOne()) {
            return behindStuff(tokens, amount, at + 1);
        }
        if (token.is("for")
                && EVERY.has(tokens.at(at + 1).lower())
                && !amount.unit().isOne()
                && units.at(tokens, at + 2).isEmpty()) {
            return each(tokens, amount, at + 1);
        }
        boolean slash = token.isSign('/') && tokens.touches(at) && tokens.touches(at + 1);
        return slash || token.is("per") || token.is("each") || token.has(Role.ARTICLE) && !isTime(amount.unit())
                ? each(tokens, amount, at)
                : amount;
    }

    private static boolean isTime(Unit unit) {
        return unit.dimension().equals("time");
    }

    private Amount each(Tokens tokens, Amount amount, int joint) {
        int at = tokens.skipHyphen(joint + 1);
        boolean article =
                tokens.at(joint).has(Role.ARTICLE) || EVERY.has(tokens.at(joint).lower());
        Optional<Match<UnitSurface>> match = units.at(tokens, at);
        if (match.isEmpty()) {
            return eachCounted(tokens, amount, at, article);
        }
        if (article && match.get().meaning().isSymbol()) {
            return amount; // "£4,900 each in 2024" is no price of an inch
        }
        int next = match.get().next();
        boolean time = isTime(match.get().meaning().unit());
        boolean half = tokens.at(next).has(Role.AND) && tokens.at(next + 2).is("half");
        boolean other = article && time && (half || BEFORE.has(tokens.at(next).lower()))
                || article && NounReader.isPlural(tokens.at(next - 1));
        boolean count = amount.unit().isOne()
                && article
                && !isTime(match.get().meaning().unit());
        return other || count ? amount : amount.with(amount.unit().per(single(tokens, match.get())), next);
    }

    /** Dollars are counted per person, not per people. */
    private static Unit single(Tokens tokens, Match<UnitSurface> match) {
        Unit unit = match.meaning().unit();
        boolean people = unit.dimension().startsWith("count:");
        return people ? new Unit(tokens.at(match.next() - 1).lower(), unit.dimension(), unit.factor()) : unit;
    }

    private static Amount eachCounted(Tokens tokens, Amount amount, int at, boolean article) {
        if (tokens.at(at).isDigits()
                && tokens.isHyphen(at + 1)
                && tokens.at(at + 3).isWord()) {
            // "$2,325 per 40-foot container": the length is a figure of its own
            return amount.with(amount.unit().per(Unit.counted(tokens.at(at + 3).lower())), amount.next());
        }
        Token noun = tokens.at(at);
        boolean fits = article ? EACH.has(noun.lower()) : noun.isWord() && !noun.has(Role.STOP) && !noun.is("cent");
        boolean every = EVERY.has(tokens.at(at - 1).lower());
        if ((!article || every && tokens.at(at + 1).isWord()) && noun.isDigits()) {
            return perMany(tokens, amount, at);
        }
        boolean counts = !amount.unit().isOne() || noun.is("capita");
        return fits && counts ? amount.with(amount.unit().per(Unit.counted(noun.lower())), at + 1) : amount;
    }

    /** "97 of every 100,000 inhabitants" */
    Amount ofEvery(Tokens tokens, Amount amount, int digits) {
        return perMany(tokens, amount, digits);
    }

    /** "197 per 100,000 live births", "12 deaths per 1,000" */
    private static Amount perMany(Tokens tokens, Amount amount, int digits) {
        int next = digits + 1;
        StringBuilder heads = new StringBuilder(tokens.at(digits).text());
        while (next < digits + MOST_HEADS
                && tokens.at(next).isWord()
                && !tokens.at(next).has(Role.STOP)
                && !NounReader.isPlural(tokens.at(next - 1))) {
            heads.append(' ').append(tokens.at(next).lower());
            next++;
        }
        return amount.with(amount.unit().per(Unit.counted(heads.toString())), next);
    }

    /** "830,000 barrels of light crude a day", "7.4 tonnes of wheat a hectare" */
    private Amount behindStuff(Tokens tokens, Amount amount, int first) {
        int at = first;
        while (at < first + REACH
                && tokens.at(at).isWord()
                && !tokens.at(at).has(Role.STOP)
                && !tokens.at(at).has(Role.ARTICLE)) {
            at++;
        }
        boolean rate = at > first && (tokens.at(at).is("per") || tokens.at(at).has(Role.ARTICLE));
        Optional<Match<UnitSurface>> match = rate ? units.at(tokens, at + 1) : Optional.empty();
        boolean time = match.isPresent()
                && (isTime(match.get().meaning().unit())
                        || match.get().meaning().unit().dimension().equals("area"))
                && !BEFORE.has(tokens.at(match.get().next()).lower())
                && !NounReader.isPlural(tokens.at(match.get().next() - 1));
        return time
                ? amount.with(
                        amount.unit().per(match.get().meaning().unit()),
                        match.get().next())
                : amount;
    }
}
