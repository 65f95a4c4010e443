package org.plumbline.engine.mention;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.plumbline.engine.value.Period;

/** Reads dates and periods: "1 January 2021", "March 2024", "2019", "fiscal 2023/24", "last year", "mid-April". */
final class DateReader {

    /** A date found: the token behind it, and its period where the text and the day allow one. */
    record Date(int first, int next, Optional<Period> period) {}

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    Optional<Date> read(Tokens tokens, int i, Optional<LocalDate> today) {
        Token token = tokens.at(i);
        if (token.has(Role.MONTH)) {
            return month(tokens, i, today);
        }
        if (token.isDigits()) {
            return digits(tokens, i, today);
        }
        if (token.has(Role.RELATIVE)) {
            return relative(tokens, i, today);
        }
        if (token.has(Role.RELATIVE_DAY)) {
            return Optional.of(new Date(
                    i,
                    i + 1,
                    today.map(day -> Period.of(day.plusDays(token.number().intValue())))));
        }
        if (token.has(Role.WEEKDAY) && token.isCapitalised()) {
            return Optional.of(new Date(
                    i,
                    i + 1,
                    today.map(day -> Period.of(latest(day, token.number().intValue())))));
        }
        return Optional.empty();
    }

    private static LocalDate latest(LocalDate day, int weekday) {
        int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7);
        return day.minusDays(back);
    }

    /** "March 31, 2025", "March 31", "March 2025", "March" */
    private Optional<Date> month(Tokens tokens, int i, Optional<LocalDate> today) {
        Token token = tokens.at(i);
        if (!token.isCapitalised()) {
            return Optional.empty();
        }
        int month = token.number().intValue();
        int at = tokens.at(i + 1).isSign('.') ? i + 2 : i + 1;
        int day = dayOfMonth(tokens, at);
        if (day > 0) {
            int next = tokens.at(at + 1).has(Role.ORDINAL_ENDING) && tokens.touches(at + 1) ? at + 2 : at + 1;
            return Optional.of(dayWithYear(tokens, i, next, month, day, today));
        }
        int year = year(tokens, at);
        if (year > 0) {
            return Optional.of(new Date(i, at + 1, Optional.of(Period.of(YearMonth.of(year, month)))));
        }
        return isMonthAlone(tokens, i)
                ? Optional.of(new Date(i, i + 1, today.map(now -> Period.of(nearest(now, month)))))
                : Optional.empty();
    }

    /** "May" and "March" are also words: alone they are months only behind a preposition. */
    private static boolean isMonthAlone(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (token.text().length() < 4 && !token.is("may")) {
            return false;
        }
        Token before = tokens.at(i - 1);
        return !token.is("may") && !token.is("march")
                || before.is("in")
                || before.is("of")
                || before.is("since")
                || before.is("by")
                || before.is("until")
                || before.is("last")
                || before.is("next")
                || before.is("this")
                || before.is("from")
                || before.is("to")
                || before.is("between")
                || Signs.isHyphen(before);
    }

    private static YearMonth nearest(LocalDate now, int month) {
        YearMonth here = YearMonth.of(now.getYear(), month);
        return here.isAfter(YearMonth.from(now).plusMonths(3)) ? here.minusYears(1) : here;
    }

    private Date dayWithYear(Tokens tokens, int first, int next, int month, int day, Optional<LocalDate> today) {
        int at = tokens.at(next).isSign(',') ? next + 1 : next;
        int year = year(tokens, at);
        if (year > 0) {
            return new Date(first, at + 1, day(year, month, day));
        }
        return new Date(
                first, next, today.flatMap(now -> day(nearest(now, month).getYear(), month, day)));
    }

    private static Optional<Period> day(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(Period.of(LocalDate.of(year, month, day))) : Optional.empty();
    }

    /** "31 March 2025", "31st of March", "2025", "2023/24", "2025-03-31" */
    private Optional<Date> digits(Tokens tokens, int i, Optional<LocalDate> today) {
        int day = dayOfMonth(tokens, i);
        if (day > 0) {
            int at = tokens.at(i + 1).has(Role.ORDINAL_ENDING) && tokens.touches(i + 1) ? i + 2 : i + 1;
            at = tokens.at(at).is("of") ? at + 1 : at;
            if (tokens.at(at).has(Role.MONTH) && tokens.at(at).isCapitalised()) {
                int next = tokens.at(at + 1).isSign('.') ? at + 2 : at + 1;
                return Optional.of(
                        dayWithYear(tokens, i, next, tokens.at(at).number().intValue(), day, today));
            }
        }
        int year = year(tokens, i);
        return year > 0 && isYear(tokens, i, year) ? Optional.of(yearFrom(tokens, i, year)) : Optional.empty();
    }

    private static Date yearFrom(Tokens tokens, int i, int year) {
        boolean slash = tokens.at(i + 1).isSign('/') || Signs.isDash(tokens.at(i + 1));
        boolean touches = slash && tokens.touches(i + 1) && tokens.touches(i + 2);
        Token second = tokens.at(i + 2);
        if (touches
                && second.isDigits()
                && second.text().length() == 2
                && second.text().equals("%02d".formatted((year + 1) % 100))) {
            return new Date(
                    i,
                    i + 3,
                    Optional.of(new Period(
                            LocalDate.of(year, 4, 1),
                            LocalDate.of(year + 1, 3, 31),
                            year + "-04-01/" + (year + 1) + "-03-31")));
        }
        if (tokens.at(i + 1).is("s") && tokens.touches(i + 1) && year % 10 == 0) {
            return new Date(
                    i,
                    i + 2,
                    Optional.of(new Period(
                            LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31), year + "/" + (year + 9))));
        }
        return new Date(i, i + 1, Optional.of(Period.of(Year.of(year))));
    }

    private static int dayOfMonth(Tokens tokens, int i) {
        String text = tokens.at(i).text();
        if (!tokens.at(i).isDigits() || text.length() > 2 || !isPlain(text)) {
            return 0;
        }
        int day = Integer.parseInt(text);
        return day <= 31 ? day : 0;
    }

    private static int year(Tokens tokens, int i) {
        String text = tokens.at(i).text();
        if (!tokens.at(i).isDigits() || text.length() != 4 || !isPlain(text)) {
            return 0;
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether four digits are a year: not with a currency or unit, not counting something, and with the right words before. */
    private static boolean isYear(Tokens tokens, int i, int year) {
        Token before = tokens.at(i - 1);
        Token behind = tokens.at(i + 1);
        if (before.has(Role.PREFIX)
                || behind.isSign('%')
                || behind.hasAny(Role.MAGNITUDE.bit)
                || tokens.touches(i + 1) && behind.isWord() && !behind.is("s") && !behind.is("'s")) {
            return false;
        }
        boolean preposition = before.is("in")
                || before.is("since")
                || before.is("until")
                || before.is("during")
                || before.is("year")
                || before.is("by")
                || before.is("fiscal")
                || before.is("early")
                || before.is("late")
                || before.is("mid");
        if (preposition) {
            return true;
        }
        boolean counted = behind.isWord()
                && NounReader.isPlural(behind)
                && !behind.isCapitalised()
                && !before.is("the")
                && !before.is("its");
        return year >= 1800 && year <= 2100 && !counted;
    }

    /** "last year", "this month", "next quarter" */
    private static Optional<Date> relative(Tokens tokens, int i, Optional<LocalDate> today) {
        Token unit = tokens.at(i + 1);
        int by = tokens.at(i).number().intValue();
        if (tokens.at(i).is("past") || !unit.has(Role.CALENDAR_UNIT) && !unit.has(Role.MONTH)) {
            return Optional.empty();
        }
        if (unit.has(Role.MONTH)) {
            return Optional.empty();
        }
        return Optional.of(new Date(i, i + 2, today.flatMap(now -> period(now, unit.lower(), by))));
    }

    private static Optional<Period> period(LocalDate now, String unit, int by) {
        return switch (unit) {
            case "year" -> Optional.of(Period.of(Year.of(now.getYear() + by)));
            case "month" -> Optional.of(Period.of(YearMonth.from(now).plusMonths(by)));
            default -> Optional.empty();
        };
    }
}
