package org.plumbline.engine.mention.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.plumbline.engine.value.Period;

/** Periods that the calendar has no class for, with their ISO 8601 forms. */
final class Periods {

    private static final int MONTHS_AHEAD = 2;

    private Periods() {}

    /** Empty if there is no such day, like 31 June. */
    static Optional<Period> day(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(Period.of(LocalDate.of(year, month, day))) : Optional.empty();
    }

    static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), first + "/" + last);
    }

    /** The fiscal year that begins in April, as in London, Delhi and Tokyo. */
    static Period fiscalYear(int first) {
        return days(LocalDate.of(first, 4, 1), LocalDate.of(first + 1, 3, 31));
    }

    static Period days(LocalDate first, LocalDate last) {
        return new Period(first, last, first + "/" + last);
    }

    static Period quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth(), year + "-Q" + quarter);
    }

    static Period half(int year, int half) {
        YearMonth first = YearMonth.of(year, half * 6 - 5);
        return new Period(first.atDay(1), first.plusMonths(5).atEndOfMonth(), first + "/" + first.plusMonths(5));
    }

    /** Three months from the one a season begins with: winter 2024 goes on into 2025. */
    static Period season(int year, int month) {
        YearMonth first = YearMonth.of(year, month);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth(), first + "/" + first.plusMonths(2));
    }

    static Period century(int number) {
        return years((number - 1) * 100 + 1, number * 100);
    }

    /** The month of that name nearest to now; the press rather looks back. */
    static YearMonth nearest(LocalDate now, int month) {
        YearMonth here = YearMonth.of(now.getYear(), month);
        if (here.isAfter(YearMonth.from(now).plusMonths(MONTHS_AHEAD))) {
            return here.minusYears(1);
        }
        return here.isBefore(YearMonth.from(now).minusMonths(12 - MONTHS_AHEAD)) ? here.plusYears(1) : here;
    }

    /** The month of that name that has begun last. */
    static YearMonth last(LocalDate now, int month) {
        YearMonth here = YearMonth.of(now.getYear(), month);
        return here.isAfter(YearMonth.from(now)) ? here.minusYears(1) : here;
    }

    static Optional<Period> period(LocalDate now, String unit, int by) {
        return switch (unit) {
            case "year" -> Optional.of(Period.of(Year.of(now.getYear() + by)));
            case "month" -> Optional.of(Period.of(YearMonth.from(now).plusMonths(by)));
            case "week" -> Optional.of(week(now.plusWeeks(by)));
            case "quarter" -> Optional.of(quarterOf(YearMonth.from(now).plusMonths(3L * by)));
            case "decade" -> Optional.of(decade(now.getYear() / 10 * 10 + 10 * by));
            default -> Optional.empty();
        };
    }

    static Period decade(int first) {
        return years(first, first + 9);
    }

    private static Period week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return days(monday, monday.plusDays(6));
    }

    private static Period quarterOf(YearMonth month) {
        return quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }
}
