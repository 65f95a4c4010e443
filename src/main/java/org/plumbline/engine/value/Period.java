package org.plumbline.engine.value;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A stretch of time as the press writes it: a year, a month, a quarter, a day, a fiscal year.
 *
 * @param first its first day
 * @param last its last day, not before {@code first}
 * @param iso its shortest ISO 8601 form: "2024", "2024-Q1", "2024-03", "2024-03-31", or "2023-04-01/2024-03-31"
 */
public record Period(LocalDate first, LocalDate last, String iso) {

    /** @throws IllegalArgumentException if the days are the wrong way round */
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Not a period: " + first + " to " + last);
        }
    }

    public static Period of(Year year) {
        var iso = year.getValue() > 999 ? year.toString() : "%04d".formatted(year.getValue());
        return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth(), iso);
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), month.toString());
    }

    public static Period of(LocalDate day) {
        return new Period(day, day, day.toString());
    }

    /** The same a year later: the whole of 2021 for that of 2020. */
    public Period yearAfter() {
        return new Period(first.plusYears(1), last.plusDays(1).plusYears(1).minusDays(1), "");
    }

    /** The same a year before. */
    public Period yearBefore() {
        return new Period(first.minusYears(1), last.plusDays(1).minusYears(1).minusDays(1), "");
    }

    /** Whether it is a calendar year. */
    public boolean isYear() {
        return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    }

    /** The twelve months that end with it. */
    public Period yearToEnd() {
        LocalDate begin = last.plusDays(1).minusYears(1);
        return new Period(begin, last, begin + "/" + last);
    }

    public boolean contains(Period other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    public boolean overlaps(Period other) {
        return !other.first.isAfter(last) && !first.isAfter(other.last);
    }
}
