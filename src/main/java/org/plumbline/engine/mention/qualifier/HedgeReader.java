package org.plumbline.engine.mention.qualifier;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.mention.token.Lexer;
import org.plumbline.engine.mention.token.Phrases;
import org.plumbline.engine.mention.token.Phrases.Match;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.value.WordFile;

/** Finds how a number is qualified by the words before and behind it, from {@code hedges.csv}. */
public final class HedgeReader {

    private static final int REACH = 4;
    private static final long NUMBERS =
            Role.DIGIT.bit | Role.TEEN.bit | Role.TENS.bit | Role.HUNDRED.bit | Role.PREFIX.bit;

    /** Words that may stand between a hedge and its number: "at least another 5". */
    private static final WordSet SKIPPED = WordSet.of("another", "additional", "further", "a", "an");

    /** Words before "over" where it hedges a duration: elsewhere "over five years" says when. */
    private static final WordSet BEFORE_OVER =
            WordSet.of("for", "after", "is", "was", "just", "well", "of", "with", "at", "than", "has", "had");

    /** Words behind which "up to" tells where something went: "bumped up to 5%", but "leaked up to 5 gallons". */
    private static final WordSet MOVES = WordSet.read(HedgeReader.class, "verbs.csv", "moves");

    /** Verbs that "over" belongs to: "handed over 348 aircraft". */
    private static final WordSet HANDED = WordSet.read(HedgeReader.class, "verbs.csv", "over");

    private final Phrases<Hedge> before = new Phrases<>();
    private final Phrases<Hedge> behind = new Phrases<>();

    public HedgeReader(Lexer lexer) {
        for (List<String> row : WordFile.rows(HedgeReader.class, "hedges.csv")) {
            Tokens phrase = lexer.learn(row.get(0));
            if (row.get(1).equals("before")) {
                before.addReversed(phrase, Hedge.labelled(row.get(2)));
            } else {
                behind.add(phrase, Hedge.labelled(row.get(2)));
            }
        }
    }

    public Hedge read(Tokens tokens, Amount amount) {
        Optional<Hedge> hedge = behind(tokens, amount.numeral().next());
        hedge = hedge.isPresent() ? hedge : behind(tokens, amount.next());
        hedge = hedge.isPresent() ? hedge : before(tokens, amount);
        return hedge.orElse(Hedge.EXACT);
    }

    /** "or so", "or more"; but in "5 and over 6" and "25% and above the average" it belongs to what comes next. */
    private Optional<Hedge> behind(Tokens tokens, int next) {
        int at = tokens.skipHyphen(next);
        Optional<Match<Hedge>> found = behind.at(tokens, at);
        if (found.isEmpty()
                || tokens.at(at).isCapitalised()
                || beginsOther(tokens.at(found.get().next()))
                || tokens.at(at).is("plus") && tokens.at(at + 1).has(Role.ARTICLE)) {
            return Optional.empty();
        }
        return found.map(Match::meaning);
    }

    private static boolean beginsOther(Token token) {
        return token.isDigits() || token.hasAny(NUMBERS) || token.is("than") || token.is("the") || token.is("its");
    }

    private Optional<Hedge> before(Tokens tokens, Amount amount) {
        int at = amount.first() - 1;
        for (int steps = 0; steps < REACH; steps++) {
            Optional<Match<Hedge>> found = before.endingAt(tokens, at);
            if (found.isPresent()) {
                return isHedge(tokens, amount, at, found.get().next()) ? found.map(Match::meaning) : Optional.empty();
            }
            if (!SKIPPED.has(tokens.at(at).lower()) && !tokens.isHyphen(at)) {
                break;
            }
            at--;
        }
        return Optional.empty();
    }

    /**
     * @param last the last token of the phrase
     * @param outer the token before the phrase
     */
    private static boolean isHedge(Tokens tokens, Amount amount, int last, int outer) {
        Token token = tokens.at(outer);
        boolean alone = outer == last - 1;
        boolean age = amount.next() == amount.numeral().next();
        if (alone && tokens.at(last).is("over") && amount.unit().dimension().equals("time") && !age) {
            return BEFORE_OVER.has(token.lower()) || outer < 0 || !token.isWord();
        }
        if (alone && tokens.at(last).is("over") && HANDED.has(token.lower())) {
            return false;
        }
        if (alone && tokens.at(last).is("over") && isBehindAmount(tokens, outer)
                || alone && tokens.isHyphen(last - 1)) {
            return false; // "340 km over 21 stages", "a four-under 68"
        }
        if (token.has(Role.MULTIPLE) || token.is("half") || token.is("times") || token.has(Role.FRACTION)) {
            return false; // "half as many as five years ago" hedges nothing
        }
        boolean moved = tokens.at(outer + 1).is("up")
                && tokens.at(last).is("to")
                && (token.hasAny(Role.UP.bit | Role.TURN.bit) || MOVES.has(token.lower()));
        return !moved;
    }

    private static boolean isBehindAmount(Tokens tokens, int i) {
        Token before = tokens.at(i - 1);
        return tokens.at(i).isDigits()
                || tokens.at(i).has(Role.MAGNITUDE)
                || tokens.at(i).isWord() && (before.isDigits() || before.hasAny(NUMBERS));
    }
}
