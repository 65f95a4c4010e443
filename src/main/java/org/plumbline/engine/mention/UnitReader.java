package org.plumbline.engine.mention;

import java.util.Optional;
import org.plumbline.engine.mention.Phrases.Match;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.UnitSurface;
import org.plumbline.engine.value.Units;

/** Finds the unit before or behind a number, and what it is counted for each of. */
final class UnitReader {

    private final Phrases<UnitSurface> before = new Phrases<>();
    private final Phrases<UnitSurface> behind = new Phrases<>();
    private final NounReader nouns = new NounReader();

    UnitReader(Units units, Lexer lexer) {
        for (UnitSurface surface : units.surfaces()) {
            Tokens phrase = lexer.read(surface.text());
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
    Optional<Match<UnitSurface>> prefix(Tokens tokens, int first) {
        return before.at(tokens, first);
    }

    /** The amount with the unit or counted noun behind it. */
    Amount withUnit(Tokens tokens, Amount amount) {
        if (amount.hasOwnUnit()) {
            return rate(tokens, behindMoney(tokens, amount));
        }
        int at = skip(tokens, amount.next());
        Optional<Match<UnitSurface>> match = behind.at(tokens, at).filter(found -> fits(tokens, amount, at, found));
        if (match.isPresent()) {
            return rate(
                    tokens,
                    amount.with(match.get().meaning().unit(), match.get().next()));
        }
        return nouns.read(tokens, amount).map(counted -> rate(tokens, counted)).orElse(amount);
    }

    /** Footnote marks and hyphens between number and unit: "13,000² tonnes", "90-day"; "of" behind "tens of thousands". */
    private static int skip(Tokens tokens, int next) {
        int at = next;
        while (tokens.touches(at) && Signs.isSuperscript(tokens.at(at))) {
            at++;
        }
        if (tokens.isHyphen(at)) {
            return at + 1;
        }
        return tokens.at(at).is("of") && tokens.at(at - 1).hasAny(Role.VAGUE.bit | Role.FRACTION.bit) ? at + 1 : at;
    }

    /** A symbol must touch its number or be the rest of the phrase; a capital letter is otherwise a name. */
    private static boolean fits(Tokens tokens, Amount amount, int at, Match<UnitSurface> found) {
        if (amount.numeral().is(Numeral.Form.ORDINAL)) {
            return false;
        }
        UnitSurface surface = found.meaning();
        if (!surface.isSymbol()
                || surface.text().length() > 2
                || !Letters.is(surface.text().charAt(0))) {
            return true;
        }
        boolean digits = !tokens.at(amount.next() - 1).isWord()
                || tokens.at(amount.next() - 1).hasAny(Role.MAGNITUDE.bit);
        boolean goesOn = tokens.at(found.next()).isSign('.')
                && tokens.touches(found.next())
                && tokens.at(found.next() + 1).isWord()
                && tokens.touches(found.next() + 1);
        return digits
                && !goesOn
                && !(surface.text().equals("in")
                        || surface.text().equals("A")
                        || surface.text().equals("\"") && !tokens.touches(at));
    }

    /** "US", "Canadian" or a second name of the currency behind the number: "$75 U.S.", "$5 million Canadian". */
    private Amount behindMoney(Tokens tokens, Amount amount) {
        Token token = tokens.at(amount.next());
        if (amount.unit().name().equals("US dollar")
                && (token.text().equals("U.S.") || token.text().equals("US"))) {
            return amount.with(amount.unit(), amount.next() + 1);
        }
        Optional<Match<UnitSurface>> again = behind.at(tokens, skip(tokens, amount.next()))
                .filter(found -> found.meaning().unit().dimension().startsWith("money:")
                        && !found.meaning().isSymbol());
        return again.map(found ->
                        amount.with(again(amount.unit(), found.meaning().unit()), found.next()))
                .orElse(amount);
    }

    private static Unit again(Unit prefix, Unit suffix) {
        return suffix.name().equals("US dollar") ? prefix : suffix;
    }

    /** "a barrel", "per day", "/kg", "an hour". */
    private Amount rate(Tokens tokens, Amount amount) {
        int at = amount.next();
        Token token = tokens.at(at);
        boolean article = token.has(Role.ARTICLE) && !amount.unit().dimension().equals("time");
        boolean slash = token.isSign('/') && tokens.touches(at) && tokens.touches(at + 1);
        if (tokens.isHyphen(at) && tokens.at(at + 1).is("a")) {
            at += 1;
            article = true;
        }
        if (!article && !slash && !token.is("per")) {
            return withOil(tokens, amount);
        }
        int below = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
        boolean per = !article;
        Optional<Match<UnitSurface>> match = behind.at(tokens, below);
        if (match.isPresent() && isSingular(tokens, match.get().next() - 1, per)) {
            return amount.with(
                    amount.unit().per(match.get().meaning().unit()), match.get().next());
        }
        return countedRate(tokens, amount, below, per);
    }

    private static boolean isSingular(Tokens tokens, int last, boolean per) {
        return per || !NounReader.isPlural(tokens.at(last));
    }

    /** "$ per share", "25 cents a share", "3 deaths per 1,000 people" is left to the reader of claims. */
    private static Amount countedRate(Tokens tokens, Amount amount, int at, boolean per) {
        Token noun = tokens.at(at);
        boolean common = noun.is("share")
                || noun.is("head")
                || noun.is("piece")
                || noun.is("person")
                || noun.is("ticket")
                || noun.is("ton");
        boolean fits = noun.isWord() && !noun.has(Role.STOP) && (per && !noun.is("cent") || common);
        return fits && !amount.unit().equals(Unit.ONE)
                ? amount.with(amount.unit().per(Unit.counted(noun.lower())), at + 1)
                : amount;
    }

    /** "830,000 barrels of oil per day" */
    private Amount withOil(Tokens tokens, Amount amount) {
        int of = amount.next();
        if (amount.unit().equals(Unit.ONE) || !tokens.at(of).is("of")) {
            return amount;
        }
        int at = of + 1;
        while (at < of + 4 && tokens.at(at).isWord() && !tokens.at(at).has(Role.STOP)) {
            at++;
        }
        boolean rate = at > of + 1 && (tokens.at(at).is("per") || tokens.at(at).has(Role.ARTICLE));
        Optional<Match<UnitSurface>> match = rate ? behind.at(tokens, at + 1) : Optional.empty();
        boolean time =
                match.isPresent() && match.get().meaning().unit().dimension().equals("time");
        return time
                ? amount.with(
                        amount.unit().per(match.get().meaning().unit()),
                        match.get().next())
                : amount;
    }
}
