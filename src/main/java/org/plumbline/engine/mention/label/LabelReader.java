package org.plumbline.engine.mention.label;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.mention.date.NumericDate;
import org.plumbline.engine.mention.date.Years;
import org.plumbline.engine.mention.label.Unreadable.Why;
import org.plumbline.engine.mention.number.DigitNumber;
import org.plumbline.engine.mention.token.Lexer;
import org.plumbline.engine.mention.token.Phrases;
import org.plumbline.engine.mention.token.Phrases.Match;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.value.WordFile;

/** Finds numbers that are no figures: parts of names, addresses, telephone numbers, clock times, scores. */
public final class LabelReader {

    /** A label found: its tokens, and why it is no figure. */
    public record Label(int first, int next, Why why) {}

    private static final int MANY_DIGITS = 40;
    private static final int SPORT_REACH = 3;
    private static final int ZIP_DIGITS = 5;
    private static final int FORMS = 30;
    /** No bench or board is larger; more votes than that are a figure. */
    private static final int BENCH = 25;

    private static final int CLOCK_DIGITS = 5;
    private static final int CLOCK_TOKENS = 6;
    private static final int CODE_TOKENS = 5;
    private static final int MOST_CODE_TOKENS = 20;

    private final Phrases<Why> phrases = new Phrases<>();
    private final PhoneReader phones = new PhoneReader();

    public LabelReader(Lexer lexer) {
        for (List<String> row : WordFile.rows(Role.class, "label-phrases.csv")) {
            phrases.add(lexer.read(row.get(0)), Why.valueOf(row.get(1)));
        }
    }

    /** The label that begins at this token, before it is read as anything else. */
    public Optional<Label> read(Tokens tokens, int i) {
        Token token = tokens.at(i);
        Optional<Match<Why>> phrase = phrases.at(tokens, i);
        if (phrase.isPresent()) {
            return Optional.of(new Label(i, phrase.get().next(), phrase.get().meaning()));
        }
        if (token.has(Role.WITH_DIGIT)) {
            return Optional.of(new Label(i, i + 1, Why.NAME));
        }
        return token.isDigits() || token.isSign('+') || token.isSign('(') ? digits(tokens, i) : Optional.empty();
    }

    private Optional<Label> digits(Tokens tokens, int i) {
        Optional<Label> label = phones.read(tokens, i);
        label = label.isPresent() ? label : time(tokens, i);
        label = label.isPresent() ? label : street(tokens, i);
        label = label.isPresent() ? label : score(tokens, i);
        label = label.isPresent() ? label : name(tokens, i);
        label = label.isPresent() ? label : decade(tokens, i);
        return label.isPresent() ? label : malformed(tokens, i);
    }

    private static Optional<Label> malformed(Tokens tokens, int i) {
        String text = tokens.at(i).text();
        if (!tokens.at(i).isDigits()
                || DigitNumber.isReadable(text)
                || NumericDate.read(tokens, i).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Label(i, i + 1, text.length() > MANY_DIGITS ? Why.MALFORMED : Why.NAME));
    }

    /** "10:30", "10.30am", "5 pm", "0930 GMT", "5 o'clock" */
    private static Optional<Label> time(Tokens tokens, int i) {
        if (!tokens.at(i).isDigits()) {
            return Optional.empty();
        }
        int minutes = colonAndTwoDigits(tokens, i + 1);
        int at = colonAndTwoDigits(tokens, minutes);
        boolean colon = minutes > i + 1;
        boolean clock = tokens.at(at).has(Role.CLOCK) && tokens.at(i).text().length() <= CLOCK_DIGITS;
        while (tokens.at(at).has(Role.CLOCK) && at < i + CLOCK_TOKENS) {
            at++;
        }
        return colon || clock ? Optional.of(new Label(i, at, Why.CLOCK_TIME)) : Optional.empty();
    }

    /** The token behind ":30", or the given one if that is not what stands there. */
    private static int colonAndTwoDigits(Tokens tokens, int at) {
        boolean found = tokens.at(at).isSign(':')
                && tokens.touches(at)
                && tokens.touches(at + 1)
                && tokens.at(at + 1).text().length() == 2
                && Years.plain(tokens.at(at + 1), 2) >= 0;
        return found ? at + 2 : at;
    }

    /** "44 Quarry Road", "10 Downing Street" */
    private static Optional<Label> street(Tokens tokens, int i) {
        if (Years.plain(tokens.at(i), 5) < 0) {
            return Optional.empty();
        }
        if (isZip(tokens, i)) {
            return Optional.of(new Label(i, i + 1, Why.ADDRESS));
        }
        if (isPostcode(tokens, i)) {
            return Optional.of(new Label(i, i + 2, Why.ADDRESS));
        }
        for (int at = i + 1; at < i + 5 && tokens.at(at).isCapitalised(); at++) {
            if (tokens.at(at).has(Role.STREET) && at > i + 1) {
                return Optional.of(new Label(i, at + 1, Why.ADDRESS));
            }
        }
        return Optional.empty();
    }

    /** "NY 10001" */
    private static boolean isZip(Tokens tokens, int i) {
        String state = tokens.at(i - 1).text();
        boolean letters =
                state.length() == 2 && Character.isUpperCase(state.charAt(0)) && Character.isUpperCase(state.charAt(1));
        return letters
                && tokens.at(i).text().length() == ZIP_DIGITS
                && !tokens.at(i - 1).has(Role.PREFIX);
    }

    /** The second half of "SW1A 1AA" */
    private static boolean isPostcode(Tokens tokens, int i) {
        String letters = tokens.at(i + 1).text();
        return tokens.at(i - 1).has(Role.WITH_DIGIT)
                && tokens.at(i).text().length() == 1
                && tokens.touches(i + 1)
                && letters.length() == 2
                && tokens.at(i + 1).isCapitalised()
                && Character.isUpperCase(letters.charAt(1));
    }

    /** "won 3-1", "a 2-0 defeat", "6-4, 6-3" behind "won" */
    private static Optional<Label> score(Tokens tokens, int i) {
        if (!isPair(tokens, i)) {
            return Optional.empty();
        }
        int next = i + 3;
        while (tokens.at(next).isSign(',') && isPair(tokens, next + 1)) {
            next += 4;
        }
        boolean split = tokens.at(next).has(Role.SPLIT) || tokens.at(i - 1).has(Role.SPLIT);
        boolean small = Years.plain(tokens.at(i), 2) >= 0 && Years.plain(tokens.at(i), 2) < BENCH;
        boolean sets = split && small || next > i + 3 && !tokens.at(next).has(Role.MAGNITUDE);
        return sets || isSport(tokens, i) ? Optional.of(new Label(i, next, Why.SCORE)) : Optional.empty();
    }

    private static boolean isPair(Tokens tokens, int i) {
        return tokens.at(i + 1).isDash()
                && tokens.touches(i + 1)
                && tokens.touches(i + 2)
                && Years.plain(tokens.at(i), 3) >= 0
                && Years.plain(tokens.at(i + 2), 3) >= 0
                && !tokens.at(i + 3).isSign('%')
                && !tokens.isHyphen(i + 3);
    }

    private static boolean isSport(Tokens tokens, int i) {
        for (int at = i - SPORT_REACH; at < i + 2 * SPORT_REACH; at++) {
            if (tokens.at(at).has(Role.SPORT)) {
                return true;
            }
        }
        return false;
    }

    /** "COVID-19", "Article 5", "Boeing 737", "5G", "S&P 500" */
    private static Optional<Label> name(Tokens tokens, int i) {
        Token before = tokens.at(tokens.at(i - 1).isSign('.') ? i - 2 : i - 1);
        if (!tokens.at(i).isDigits()) {
            return Optional.empty();
        }
        boolean hyphened = tokens.isHyphen(i - 1)
                && tokens.at(i - 2).isCapitalised()
                && !isTimePart(tokens.at(i - 2))
                && (!tokens.at(i - 2).has(Role.STOP) || tokens.at(i - 2).text().length() == 1);
        boolean named = !isMeasured(tokens.at(i + 1))
                        && before.has(Role.NAMED)
                        && (hasCapital(before) || !tokens.at(i + 1).isWord())
                || before.has(Role.TITLED) && tokens.at(i + 1).isCapitalised();
        boolean capital = tokens.at(i - 1).has(Role.NAMED_CAPITAL)
                && tokens.at(i - 1).isCapitalised()
                && !isMeasured(tokens.at(i + 1));
        if (isDeal(tokens, i)) {
            return Optional.of(new Label(i, i + 5, Why.NAME));
        }
        if (isTeam(tokens, i)) {
            return Optional.of(new Label(i, i + 2, Why.NAME));
        }
        if (hyphened || named || capital || isWeek(tokens, i) || isCode(tokens, i)) {
            return Optional.of(new Label(i, behindDashes(tokens, i), Why.NAME));
        }
        return letters(tokens, i);
    }

    /** "a 4x100m relay", "4x4"; but "1.3x10^6" is a number. */
    private static boolean isTeam(Tokens tokens, int i) {
        Token by = tokens.at(i + 1);
        return tokens.touches(i + 1) && by.has(Role.WITH_DIGIT) && by.lower().charAt(0) == 'x' && !by.is("x10");
    }

    /** "3-for-2", "9-to-5" */
    private static boolean isDeal(Tokens tokens, int i) {
        boolean joined = tokens.isHyphen(i + 1)
                && tokens.isHyphen(i + 3)
                && tokens.at(i + 4).isDigits();
        return joined
                && (tokens.at(i + 2).is("for")
                        || tokens.at(i + 2).is("to")
                                && Years.plain(tokens.at(i), 2) > Years.plain(tokens.at(i + 4), 2)
                                && Years.plain(tokens.at(i + 4), 2) > 1);
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

    /** "in their 20s" */
    private static Optional<Label> decade(Tokens tokens, int i) {
        int age = Years.plain(tokens.at(i), 2);
        boolean tens = age >= 10 && age % 10 == 0 && tokens.at(i + 1).is("s") && tokens.touches(i + 1);
        return tens && !tokens.at(i - 1).isApostrophe() && !tokens.at(i - 1).is("the")
                ? Optional.of(new Label(i, i + 2, Why.NOT_A_FIGURE))
                : Optional.empty();
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

    /** "126F" is a temperature, "13F" a form. */
    private static boolean isHeat(Token digits) {
        return Years.plain(digits, 4) >= FORMS;
    }

    /** Letters that touch the digits and are no unit: "5G", "3D", "737s", "13F". */
    private static Optional<Label> letters(Tokens tokens, int i) {
        Token letters = tokens.at(i + 1);
        boolean glued = tokens.touches(i + 1)
                && letters.isWord()
                && letters.isCapitalised()
                && letters.text().length() <= 2;
        boolean known = letters.hasAny(Role.SUFFIX.bit | Role.ORDINAL_ENDING.bit | Role.MAGNITUDE.bit);
        boolean seat = glued
                && letters.text().length() == 1
                && tokens.at(i - 1).hasAny(Role.NAMED.bit | Role.NAMED_CAPITAL.bit);
        if (seat) {
            return Optional.of(new Label(i, i + 2, Why.NAME));
        }
        boolean generation = glued
                && !known
                && "GDFHJ".indexOf(letters.text().charAt(0)) >= 0
                && !(letters.is("f") && isHeat(tokens.at(i)))
                && letters.text().length() == 1
                && !tokens.at(i).text().contains(".");
        return generation ? Optional.of(new Label(i, i + 2, Why.NAME)) : Optional.empty();
    }
}
