package org.plumbline.engine.mention.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.value.Period;

/** Reads days and months: "March 31, 2025", "31st of March", "26-30 May", "2025-03-31", "3/31/2025", "March". */
final class DayReader {

    /** What may stand before "May" and "March" where they are months and nothing else tells. */
    private static final WordSet BEFORE_MONTH = WordSet.read(DayReader.class, "years.csv", "month");

    Optional<FoundDate> read(Tokens tokens, int i, Optional<LocalDate> today) {
        return tokens.at(i).isDigits() ? digits(tokens, i, today) : month(tokens, i, today);
    }

    private static boolean isMonth(Token token) {
        return token.has(Role.MONTH) && token.isCapitalised();
    }

    private Optional<FoundDate> month(Tokens tokens, int i, Optional<LocalDate> today) {
        if (!isMonth(tokens.at(i))) {
            return Optional.empty();
        }
        int month = tokens.at(i).number().intValue();
        int at = skipStop(tokens, i + 1);
        int day = day(tokens, at);
        if (day > 0) {
            return Optional.of(monthAndDay(tokens, i, at, month, day, today));
        }
        int of = tokens.at(at).is("of") || tokens.at(at).isSign(',') ? at + 1 : at;
        int year = Years.at(tokens, of);
        if (year > 0 && !tokens.at(of + 1).isSign('%')) {
            return Optional.of(FoundDate.of(i, of + 1, Period.of(YearMonth.of(year, month))));
        }
        return ofRelativeYear(tokens, i, of, month, today).or(() -> alone(tokens, i, month, today));
    }

    /** The abbreviation's full stop: "Feb. 9". */
    private static int skipStop(Tokens tokens, int at) {
        boolean stop = tokens.at(at).isSign('.')
                && tokens.touches(at)
                && tokens.at(at - 1).text().length() <= 4
                && tokens.at(at + 1).isDigits();
        return stop ? at + 1 : at;
    }

    /** "February of last year", "March this year" */
    private static Optional<FoundDate> ofRelativeYear(
            Tokens tokens, int i, int at, int month, Optional<LocalDate> today) {
        Token relative = tokens.at(at);
        boolean year = relative.has(Role.RELATIVE) && tokens.at(at + 1).is("year");
        return year
                ? Optional.of(new FoundDate(
                        i,
                        at + 2,
                        today.map(now -> Period.of(
                                YearMonth.of(now.getYear() + relative.number().intValue(), month)))))
                : Optional.empty();
    }

    private static Optional<FoundDate> alone(Tokens tokens, int i, int month, Optional<LocalDate> today) {
        Token token = tokens.at(i);
        boolean word = token.is("may") || token.is("march") || token.text().length() <= 3;
        boolean behind = BEFORE_MONTH.has(tokens.at(i - 1).lower()) || tokens.isHyphen(i - 1);
        boolean person = token.is("april") || token.is("june") || token.is("august");
        boolean name =
                person && (tokens.at(i + 1).isCapitalised() && !tokens.at(i + 1).has(Role.STOP) && !behind);
        if (word && (!behind || token.text().length() <= 3 && !token.is("may")) || name) {
            return Optional.empty();
        }
        boolean past = tokens.at(i - 1).is("since") || Tense.before(tokens, i) == Tense.PAST;
        return Optional.of(new FoundDate(
                i, i + 1, today.map(now -> Period.of(past ? Periods.last(now, month) : Periods.nearest(now, month)))));
    }

    private static FoundDate monthAndDay(
            Tokens tokens, int first, int at, int month, int day, Optional<LocalDate> today) {
        int behind = skipEnding(tokens, at + 1);
        boolean joined = (tokens.at(behind).isDash()
                        || tokens.at(behind).is("to")
                        || tokens.at(behind).has(Role.AND))
                && day(tokens, behind + 1) > day;
        int end = skipEnding(tokens, behind + 2);
        boolean range = joined
                && (tokens.at(behind).isDash()
                        || !tokens.at(end).isWord()
                        || tokens.at(first - 1).is("between")
                        || tokens.at(first - 1).is("from"));
        return range
                ? withYear(tokens, first, end, month, day, day(tokens, behind + 1), today)
                : withYear(tokens, first, behind, month, day, day, today);
    }

    private Optional<FoundDate> digits(Tokens tokens, int i, Optional<LocalDate> today) {
        Optional<FoundDate> numeric = NumericDate.read(tokens, i);
        int day = day(tokens, i);
        if (numeric.isPresent() || day == 0) {
            return numeric;
        }
        int at = skipEnding(tokens, i + 1);
        int last = day;
        boolean joint = tokens.at(at).isDash()
                || tokens.at(at).is("to")
                || tokens.at(at).has(Role.AND)
                || tokens.at(at).is("or");
        if (joint && day(tokens, at + 1) > day) {
            last = day(tokens, at + 1);
            at = skipEnding(tokens, at + 2);
        }
        at = tokens.at(at).is("of") ? at + 1 : at;
        at = tokens.isHyphen(at) ? at + 1 : at;
        if (!isMonth(tokens.at(at))) {
            return Optional.empty();
        }
        int behind = tokens.at(at + 1).isSign('.') && Years.at(tokens, at + 2) > 0 ? at + 2 : at + 1;
        return Optional.of(withYear(tokens, i, behind, tokens.at(at).number().intValue(), day, last, today));
    }

    private static int skipEnding(Tokens tokens, int at) {
        return tokens.at(at).has(Role.ORDINAL_ENDING) && tokens.touches(at) ? at + 1 : at;
    }

    /** A day of a month, or several, with the year behind it or the one nearest to the day of publication. */
    private static FoundDate withYear(
            Tokens tokens, int first, int next, int month, int day, int last, Optional<LocalDate> today) {
        int at = tokens.at(next).isSign(',') || tokens.at(next).is("of") || tokens.isHyphen(next) ? next + 1 : next;
        int year = Years.at(tokens, at);
        if (year > 0) {
            return new FoundDate(first, at + 1, days(year, month, day, last));
        }
        return new FoundDate(
                first,
                next,
                today.flatMap(now -> days(
                        nearest(now, month, day, Tense.before(tokens, first)).getYear(), month, day, last)));
    }

    private static Optional<Period> days(int year, int month, int first, int last) {
        Optional<Period> begin = Periods.day(year, month, first);
        return first == last
                ? begin
                : begin.flatMap(
                        from -> Periods.day(year, month, last).map(to -> Periods.days(from.first(), to.last())));
    }

    /** The year and month, which lie behind in a clause told in the past: in April, what happened on 3 May is a year old. */
    private static YearMonth nearest(LocalDate now, int month, int day, Tense tense) {
        YearMonth nearest = Periods.nearest(now, month);
        boolean ahead =
                nearest.equals(YearMonth.from(now)) ? day > now.getDayOfMonth() : nearest.isAfter(YearMonth.from(now));
        return tense == Tense.PAST && ahead ? nearest.minusYears(1) : nearest;
    }

    private static int day(Tokens tokens, int i) {
        int day = Years.plain(tokens.at(i), 2);
        return day <= 31 ? Math.max(day, 0) : 0;
    }
}
