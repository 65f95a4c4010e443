package org.plumbline.engine.mention.amount;

import org.plumbline.engine.mention.date.Years;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.Amount;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;

/** Tells an amount from a number that is part of a name, marks an item of a list, or stands for a person or thing. */
public final class NumberNames {

    private static final long WORDS = Role.STOP.bit
            | Role.MONTH.bit
            | Role.WEEKDAY.bit
            | Role.UP.bit
            | Role.DOWN.bit
            | Role.TURN.bit
            | Role.ARTICLE.bit
            | Role.AND.bit;

    private static final WordSet POINTERS = WordSet.read(NumberNames.class, "amounts.csv", "pointer");

    /** Behind "one" they make it anybody: "one must hope", "one another". */
    private static final WordSet ANYBODY = WordSet.read(NumberNames.class, "amounts.csv", "anybody");

    private static final int DESCRIPTION = 5;

    private final Tokens tokens;

    public NumberNames(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "Maroon 5", "Windows 10", "Apollo 11 mission"; "1." before an item. */
    public boolean isName(Amount amount) {
        int i = amount.first();
        boolean plain = amount.next() == i + 1
                && tokens.at(i).isDigits()
                && amount.unit().isOne();
        return plain && (isBehindName(i) || isItem(i))
                || isInName(i, amount.numeral().next());
    }

    /** "at Three Mile Island", "the Second World War"; but a headline has capitals everywhere. */
    private boolean isInName(int i, int next) {
        Token number = tokens.at(i);
        Token before = tokens.at(i - 1);
        return number.isCapitalised()
                && before.isWord()
                && !before.isCapitalised()
                && !tokens.at(i - 2).isCapitalised()
                && tokens.at(next).isCapitalised()
                && !tokens.at(next).hasAny(WORDS);
    }

    private boolean isBehindName(int i) {
        Token before = tokens.at(i - 1);
        boolean small = Years.plain(tokens.at(i), 4) >= 0;
        boolean goesOn = tokens.at(i + 1).is("to")
                || tokens.at(i + 1).isSign('%')
                || tokens.at(i + 1).isDash();
        return small && !goesOn && before.isCapitalised() && !before.hasAny(WORDS) && !isSentenceStart(i - 1);
    }

    private boolean isSentenceStart(int i) {
        Token before = tokens.at(i - 1);
        return i == 0
                || before.kind() == Token.Kind.BREAK
                || before.isSign('.')
                || before.isSign(':')
                || before.isSign('?')
                || before.isSign('"')
                || before.isSign('\u201C');
    }

    /** The number before an item of a list: "1. China", "(2)". */
    private boolean isItem(int i) {
        Token before = tokens.at(i - 1);
        boolean begins = i == 0
                || before.kind() == Token.Kind.BREAK
                || before.isSign('.')
                || before.isSign(':')
                || before.isSign(';');
        Token behind = tokens.at(i + 1);
        return begins
                && (behind.isSign('.') || behind.isSign(')'))
                && !tokens.touches(i + 2)
                && tokens.at(i + 2).isWord()
                && Years.plain(tokens.at(i), 2) >= 0;
    }

    /** "one" for a person or thing: "the one who won", "a new one", "one must hope"; but "one of the companies" is a number. */
    public boolean isPronoun(Amount amount) {
        int i = amount.first();
        if (!tokens.at(i).is("one") || amount.numeral().next() != i + 1 || amount.isRange()) {
            return false;
        }
        if (tokens.at(i + 1).is("of")) {
            return tokens.at(i - 1).is("which");
        }
        boolean pointed = isPointedAt(i);
        return amount.unit().isOne()
                ? pointed || isDescribed(i) || ANYBODY.has(tokens.at(i + 1).lower())
                : pointed && amount.unit().dimension().startsWith("count:");
    }

    /** "this one", "the only one" */
    private boolean isPointedAt(int i) {
        return POINTERS.has(tokens.at(i - 1).lower())
                || tokens.at(i - 1).is("only") && tokens.at(i - 2).is("the");
    }

    /** "a new one", "the last one", "a much better one" */
    private boolean isDescribed(int i) {
        for (int at = i - 1; at > i - DESCRIPTION; at--) {
            Token token = tokens.at(at);
            if (token.has(Role.ARTICLE) || token.is("the") || token.is("'s")) {
                return at < i - 1;
            }
            if (!token.isWord() || token.hasAny(WORDS)) {
                return false;
            }
        }
        return false;
    }
}
