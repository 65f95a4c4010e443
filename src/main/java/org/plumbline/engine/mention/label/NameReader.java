package org.plumbline.engine.mention.label;

import java.util.Optional;
import org.plumbline.engine.mention.date.NumericDate;
import org.plumbline.engine.mention.date.Years;
import org.plumbline.engine.mention.label.Unreadable.Why;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;

/** Finds numbers that the words before them make a name: "COVID-19", "Article 5", "Boeing 737", "Game 7". */
final class NameReader {

    private static final int CODE_TOKENS = 5;
    private static final int MOST_CODE_TOKENS = 20;

    private NameReader() {}

    static Optional<Label> read(Tokens tokens, int i) {
        if (tokens.at(i - 1).is("numbered")
                && Years.plain(tokens.at(i), 4) >= 0
                && !tokens.at(i + 1).has(Role.PLURAL)) {
            return Optional.of(new Label(i, behindNumbered(tokens, i), Why.NAME));
        }
        boolean name = tokens.at(i).isDigits()
                && (isHyphened(tokens, i) || isNamed(tokens, i) || isWeek(tokens, i) || isCode(tokens, i));
        return name ? Optional.of(new Label(i, behindDashes(tokens, i), Why.NAME)) : Optional.empty();
    }

    /** "numbered 201 to 211" */
    private static int behindNumbered(Tokens tokens, int i) {
        int behind = behindDashes(tokens, i);
        boolean joined = tokens.at(behind).is("to")
                || tokens.at(behind).is("through")
                || tokens.at(behind).has(Role.AND);
        return joined && tokens.at(behind + 1).isDigits() ? behind + 2 : behind;
    }

    /** "COVID-19" and "omega-3", but not "pre-2019" or "Jan-25" */
    private static boolean isHyphened(Tokens tokens, int i) {
        Token name = tokens.at(i - 2);
        return tokens.isHyphen(i - 1)
                && (name.isCapitalised() || name.has(Role.NAMED))
                && !isTimePart(name)
                && (!name.has(Role.STOP) || name.text().length() == 1);
    }

    /** "Article 5", "Boeing 737", "Game 7", "the film 21 Grams" */
    private static boolean isNamed(Tokens tokens, int i) {
        Token before = tokens.at(tokens.at(i - 1).isSign('.') ? i - 2 : i - 1);
        Token behind = tokens.at(i + 1);
        boolean named = before.has(Role.NAMED) && (hasCapital(before) || !behind.isWord());
        boolean capital =
                tokens.at(i - 1).has(Role.NAMED_CAPITAL) && tokens.at(i - 1).isCapitalised();
        return (named || capital) && !isMeasured(behind) || before.has(Role.TITLED) && behind.isCapitalised();
    }

    /** "after week 12", "by day 30" */
    private static boolean isWeek(Tokens tokens, int i) {
        Token week = tokens.at(i - 1);
        Token before = tokens.at(i - 2);
        return (week.is("week") || week.is("day"))
                && (before.is("after")
                        || before.is("at")
                        || before.is("by")
                        || before.is("in")
                        || before.is("on")
                        || before.is("from"))
                && Years.plain(tokens.at(i), 3) >= 0;
    }

    /** "Article", "iPhone" */
    private static boolean hasCapital(Token token) {
        return !token.text().equals(token.lower());
    }

    /** Three groups of digits or more, joined by hyphens: "978-3-16-148410-0". */
    private static boolean isCode(Tokens tokens, int i) {
        return behindDashes(tokens, i) >= i + CODE_TOKENS
                && NumericDate.read(tokens, i).isEmpty();
    }

    /** The token behind all digits that dashes join to these: "pages 12–15". */
    private static int behindDashes(Tokens tokens, int i) {
        int next = i + 1;
        while (tokens.at(next).isDash()
                && tokens.touches(next)
                && tokens.touches(next + 1)
                && tokens.at(next + 1).isDigits()
                && next < i + MOST_CODE_TOKENS) {
            next += 2;
        }
        return next;
    }

    /** "the Nasdaq 3.0%" is a figure. */
    private static boolean isMeasured(Token behind) {
        return behind.isSign('%')
                || behind.is("percent")
                || behind.is("per")
                || behind.is("points")
                || behind.has(Role.MAGNITUDE);
    }

    private static boolean isTimePart(Token token) {
        return token.has(Role.PART) || token.is("pre") || token.is("post") || token.has(Role.MONTH);
    }
}
