package org.plumbline.engine.mention.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.value.Period;

/** Reads what only the day of publication can tell: "last year", "on Monday", "yesterday", "a year ago". */
final class RelativeReader {

    Optional<FoundDate> read(Tokens tokens, int i, Optional<LocalDate> today) {
        Token token = tokens.at(i);
        if (token.has(Role.RELATIVE)) {
            return relative(tokens, i, today);
        }
        if (token.has(Role.RELATIVE_DAY)) {
            int by = token.number().intValue();
            return Optional.of(new FoundDate(i, i + 1, today.map(day -> Period.of(day.plusDays(by)))));
        }
        if (token.has(Role.CALENDAR_UNIT)) {
            return tokens.at(i - 1).is("the") ? ago(tokens, i - 1, today) : Optional.empty();
        }
        return token.has(Role.ARTICLE) || token.is("one") ? ago(tokens, i, today) : Optional.empty();
    }

    /** The last such day up to the day of publication, or the coming one where it is to come: "will meet on Wednesday". */
    Optional<FoundDate> weekday(Tokens tokens, int i, Optional<LocalDate> today) {
        int weekday = tokens.at(i).number().intValue();
        if (tokens.at(i - 1).has(Role.ORDINAL) || tokens.at(i - 1).has(Role.ARTICLE)) {
            return Optional.of(new FoundDate(i, i + 1, Optional.empty())); // "on the first Sunday", "on a Sunday"
        }
        boolean coming = isToCome(tokens, i);
        return tokens.at(i).text().length() < 6
                ? Optional.empty()
                : Optional.of(new FoundDate(
                        i, i + 1, today.map(day -> Period.of(coming ? coming(day, weekday) : latest(day, weekday)))));
    }

    private static boolean isToCome(Tokens tokens, int i) {
        Token before = tokens.at(i - 1);
        if (before.has(Role.RELATIVE)) {
            return before.number().signum() > 0;
        }
        return Tense.before(tokens, i) == Tense.FUTURE;
    }

    private static LocalDate coming(LocalDate day, int weekday) {
        return day.plusDays(Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7));
    }

    private static LocalDate latest(LocalDate day, int weekday) {
        return day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7));
    }

    /** "last year", "this month", "next quarter", "last March", "last Monday", "this summer" */
    private Optional<FoundDate> relative(Tokens tokens, int i, Optional<LocalDate> today) {
        Token unit = tokens.at(i + 1);
        int by = tokens.at(i).number().intValue();
        if (unit.has(Role.MONTH) && unit.isCapitalised()) {
            return Optional.of(new FoundDate(
                    i,
                    i + 2,
                    today.map(now -> Period.of(month(now, unit.number().intValue(), by)))));
        }
        if (unit.has(Role.WEEKDAY) && unit.isCapitalised()) {
            return weekday(tokens, i + 1, today).map(date -> date.from(i));
        }
        if (unit.has(Role.SEASON) && !tokens.at(i).is("past")) {
            return Optional.of(new FoundDate(
                    i,
                    i + 2,
                    today.map(now ->
                            Periods.season(now.getYear() + by, unit.number().intValue()))));
        }
        boolean period = unit.has(Role.CALENDAR_UNIT)
                && !unit.is("century")
                && !tokens.at(i).is("past");
        return period
                ? Optional.of(new FoundDate(i, i + 2, today.flatMap(now -> Periods.period(now, unit.lower(), by))))
                : Optional.empty();
    }

    private static YearMonth month(LocalDate now, int month, int by) {
        YearMonth here = YearMonth.of(now.getYear(), month);
        boolean past = by < 0 && !here.isBefore(YearMonth.from(now));
        boolean ahead = by > 0 && !here.isAfter(YearMonth.from(now));
        return past ? here.minusYears(1) : ahead ? here.plusYears(1) : here;
    }

    /** "a year ago", "a month earlier", "the year before" */
    private static Optional<FoundDate> ago(Tokens tokens, int i, Optional<LocalDate> today) {
        Token unit = tokens.at(i + 1);
        Token behind = tokens.at(i + 2);
        boolean ago = tokens.at(i).is("the")
                ? behind.is("before") && !tokens.at(i + 3).isCapitalised()
                : behind.is("ago") || behind.is("earlier");
        return unit.has(Role.CALENDAR_UNIT) && ago
                ? Optional.of(new FoundDate(i, i + 3, today.flatMap(now -> Periods.period(now, unit.lower(), -1))))
                : Optional.empty();
    }
}
