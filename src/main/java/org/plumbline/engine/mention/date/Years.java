package org.plumbline.engine.mention.date;

import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.unit.NounReader;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;

/** Tells years from other numbers of four digits. */
public final class Years {

    private static final int FIRST = 1000;
    private static final int LAST = 2199;
    private static final int FIRST_RECENT = 1950;
    private static final int FIRST_LIKELY = 1800;
    private static final int LAST_LIKELY = 2100;

    /** Words before a year; behind them even "1640" is one. */
    private static final WordSet BEFORE = WordSet.read(Years.class, "years.csv", "before");

    /** Words before a count that looks like a year: "about 2000". */
    private static final WordSet COUNTS = WordSet.read(Years.class, "years.csv", "count");

    /** Words that make "the total of 1666" an amount, where "the fire of 1666" is a year. */
    private static final WordSet AMOUNTS = WordSet.read(Years.class, "years.csv", "amount");

    /** What a year is told of: "the treaty of 1763". */
    private static final WordSet EVENTS = WordSet.read(Years.class, "years.csv", "event");

    /** What has a value in a year: "the level of 2018". */
    private static final WordSet LEVELS = WordSet.read(Years.class, "years.csv", "level");

    /** What was done in a year: "begun about 1290". */
    private static final WordSet DONE = WordSet.read(Years.class, "years.csv", "done");

    /** Plurals that a year stands before: "2019 levels". */
    private static final WordSet TOLD = WordSet.read(Years.class, "years.csv", "told");

    private Years() {}

    /** The year that these digits can be, with nothing around them looked at; 0 for none. */
    public static int at(Tokens tokens, int i) {
        int year = plain(tokens.at(i), 4);
        return tokens.at(i).text().length() == 4 && year >= FIRST && year <= LAST ? year : 0;
    }

    /** The year before 1000 that something was done in: "founded in 910"; 0 for none. */
    static int early(Tokens tokens, int i) {
        boolean done = tokens.at(i - 1).is("in") && DONE.has(tokens.at(i - 2).lower());
        int year = done && tokens.at(i).text().length() == 3 ? plain(tokens.at(i), 3) : 0;
        return year > 99 && !isMeasured(tokens, i + 1) && !isCounted(tokens.at(i + 1)) ? year : 0;
    }

    /** The number of up to {@code most} plain digits; -1 if this token is anything else. */
    public static int plain(Token token, int most) {
        String text = token.text();
        if (!token.isDigits() || text.length() > most) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** Whether the four digits at {@code i} are a year here: they carry no unit and count nothing. */
    static boolean isYear(Tokens tokens, int i, int year) {
        Token before = tokens.at(i - 1);
        Token behind = tokens.at(i + 1);
        if (before.has(Role.PREFIX) && before.kind() == Token.Kind.SIGN || isMeasured(tokens, i + 1)) {
            return false;
        }
        if (isOfEvent(tokens, i)) {
            return true;
        }
        if (before.is("of") && tokens.at(i - 2).isWord() && tokens.at(i - 3).is("the")) {
            String what = tokens.at(i - 2).lower();
            return LEVELS.has(what) && year >= FIRST_RECENT && isLikely(year)
                    || !AMOUNTS.has(what) && (isLikely(year) || !behind.isWord());
        }
        if (before.is("from") && isUntil(tokens, i + 1) || isCirca(tokens, i - 1)) {
            return true;
        }
        if (BEFORE.has(before.lower())) {
            return !before.is("from")
                            && !before.is("by")
                            && !before.is("after")
                            && !before.is("before")
                            && !before.is("through")
                    || isLikely(year);
        }
        boolean told = behind.isWord() && TOLD.has(behind.lower()) && !isMoreThan(tokens, i);
        if (!isLikely(year) || COUNTS.has(before.lower()) && !told) {
            return false;
        }
        boolean named = before.is("the")
                || before.is("its")
                || before.is("their")
                || before.is("of")
                || before.is("'s")
                || before.is("his");
        return named || !isCounted(behind);
    }

    /** "a treaty of 1763", "begun about 1290", "By 1690 it had" */
    private static boolean isOfEvent(Tokens tokens, int i) {
        Token before = tokens.at(i - 1);
        Token two = tokens.at(i - 2);
        boolean event = before.is("of") && EVENTS.has(two.lower());
        boolean done = (before.is("about") || before.is("around")) && DONE.has(two.lower());
        boolean opens = (before.is("by") || before.is("after") || before.is("before"))
                && before.isCapitalised()
                && !two.isWord();
        boolean from = before.is("from") && (two.is("dated") || two.is("dates") || two.is("dating"));
        boolean earlier = before.is("before") && !tokens.at(i + 1).isWord();
        return (event || done || opens || from || earlier) && !isCounted(tokens.at(i + 1));
    }

    /** "more than 2000 sales" counts; "larger than 2019 sales" compares. */
    private static boolean isMoreThan(Tokens tokens, int i) {
        Token more = tokens.at(i - 2);
        return tokens.at(i - 1).is("than") && (more.is("more") || more.is("fewer") || more.is("less"));
    }

    /** "c. 1503" */
    private static boolean isCirca(Tokens tokens, int i) {
        boolean stop = tokens.at(i).isSign('.') && tokens.touches(i);
        return stop && (tokens.at(i - 1).is("c") || tokens.at(i - 1).is("ca"));
    }

    /** "from 1702 until his death", "from 1638 to 1667" */
    private static boolean isUntil(Tokens tokens, int behind) {
        Token joint = tokens.at(behind);
        return joint.is("until") || joint.is("till") || joint.is("to") && at(tokens, behind + 1) > 0;
    }

    private static boolean isLikely(int year) {
        return year >= FIRST_LIKELY && year <= LAST_LIKELY;
    }

    private static boolean isMeasured(Tokens tokens, int behind) {
        Token token = tokens.at(behind);
        boolean glued = tokens.touches(behind) && token.isWord() && !token.is("s") && !token.is("'s");
        return glued
                || token.isSign('%')
                || token.is("percent")
                || token.is("per")
                || token.hasAny(Role.MAGNITUDE.bit | Role.HUNDRED.bit);
    }

    private static boolean isCounted(Token behind) {
        return behind.isWord()
                && !behind.isCapitalised()
                && NounReader.isPlural(behind)
                && !behind.has(Role.STOP)
                && !TOLD.has(behind.lower());
    }
}
