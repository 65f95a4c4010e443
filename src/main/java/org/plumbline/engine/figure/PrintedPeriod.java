package org.plumbline.engine.figure;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.value.Period;

/**
 * Reads the period of a column as statistics offices print it: "2024", "2024-02", "2024-Q1", "2023/24", "FY2023-24",
 * "2023-04/2024-03".
 */
final class PrintedPeriod {

    private static final Pattern YEAR = Pattern.compile("(?:FY ?)?(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- ]?Q([1-4])");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4}-\\d{2})/(\\d{4}-\\d{2})");

    /** "2023-24" without "FY" before it might be a month. */
    private static final Pattern YEARS =
            Pattern.compile("(?:FY ?)?(\\d{4})[/–](\\d{4}|\\d{2})|FY ?(\\d{4})-(\\d{4}|\\d{2})");

    private PrintedPeriod() {}

    /** @return empty for a text that is no period, or no date of the calendar */
    static Optional<Period> of(String text) {
        String printed = text.strip();
        return year(printed)
                .or(() -> month(printed))
                .or(() -> day(printed))
                .or(() -> quarter(printed))
                .or(() -> months(printed))
                .or(() -> years(printed));
    }

    private static Optional<Period> year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.matches() ? Optional.of(Period.of(Year.parse(year.group(1)))) : Optional.empty();
    }

    private static Optional<Period> month(String text) {
        return MONTH.matcher(text).matches() ? yearMonth(text).map(Period::of) : Optional.empty();
    }

    private static Optional<YearMonth> yearMonth(String text) {
        int month = Integer.parseInt(text.substring(5));
        return month >= 1 && month <= 12
                ? Optional.of(YearMonth.of(Integer.parseInt(text.substring(0, 4)), month))
                : Optional.empty();
    }

    private static Optional<Period> day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        int ofMonth = Integer.parseInt(day.group(3));
        return yearMonth(text.substring(0, 7))
                .filter(month -> month.isValidDay(ofMonth))
                .map(month -> Period.of(month.atDay(ofMonth)));
    }

    private static Optional<Period> quarter(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (!quarter.matches()) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.of(Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2);
        return Optional.of(new Period(
                first.atDay(1), first.plusMonths(2).atEndOfMonth(), quarter.group(1) + "-Q" + quarter.group(2)));
    }

    private static Optional<Period> months(String text) {
        Matcher months = MONTHS.matcher(text);
        if (!months.matches()) {
            return Optional.empty();
        }
        return yearMonth(months.group(1))
                .flatMap(first ->
                        yearMonth(months.group(2)).flatMap(last -> between(first.atDay(1), last.atEndOfMonth())));
    }

    /** "2023/24" names the two calendar years; which month it starts in is the publisher's business. */
    private static Optional<Period> years(String text) {
        Matcher years = YEARS.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        boolean hyphen = years.group(1) == null;
        int first = Integer.parseInt(years.group(hyphen ? 3 : 1));
        String second = years.group(hyphen ? 4 : 2);
        int last = second.length() == 4 ? Integer.parseInt(second) : first / 100 * 100 + Integer.parseInt(second);
        return between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31))
                .map(period -> new Period(period.first(), period.last(), text));
    }

    private static Optional<Period> between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last, first + "/" + last));
    }
}
