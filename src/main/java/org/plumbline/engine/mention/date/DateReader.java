package org.plumbline.engine.mention.date;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.mention.word.WordSet;
import org.plumbline.engine.value.Period;

/** Reads dates and periods: "1 January 2021", "March 2024", "2019", "fiscal 2023/24", "last year", "mid-April". */
public final class DateReader {

    private static final int THIS_CENTURY = 2000;
    private static final WordSet ERAS = WordSet.of("BC", "BCE", "AD", "CE");

    private final DayReader days = new DayReader();
    private final QuarterReader quarters = new QuarterReader();
    private final RelativeReader relatives = new RelativeReader();

    public Optional<FoundDate> read(Tokens tokens, int i, Optional<LocalDate> today) {
        Token token = tokens.at(i);
        if (token.has(Role.PART)) {
            int next = tokens.skipHyphen(i + 1);
            return inner(tokens, next, today).map(date -> date.from(i));
        }
        return inner(tokens, i, today);
    }

    private Optional<FoundDate> inner(Tokens tokens, int i, Optional<LocalDate> today) {
        Token token = tokens.at(i);
        if (token.has(Role.WEEKDAY) && token.isCapitalised()) {
            int next = tokens.at(i + 1).isSign(',') ? i + 2 : i + 1;
            return days.read(tokens, next, today).map(day -> day.from(i)).or(() -> relatives.weekday(tokens, i, today));
        }
        if (token.has(Role.MONTH)) {
            return days.read(tokens, i, today);
        }
        if (token.isDigits() && ERAS.has(tokens.at(i + 1).text())) {
            return Optional.of(new FoundDate(i, i + 2, Optional.empty()));
        }
        if (token.isDigits()) {
            Optional<FoundDate> day = days.read(tokens, i, today);
            day = day.isPresent() ? day : quarters.read(tokens, i, today);
            return day.isPresent() ? day : year(tokens, i);
        }
        Optional<FoundDate> quarter = quarters.read(tokens, i, today);
        return quarter.isPresent() ? quarter : relatives.read(tokens, i, today);
    }

    /** "2019", "2019-2021", "1990s" */
    private static Optional<FoundDate> year(Tokens tokens, int i) {
        int year = Years.at(tokens, i);
        if (year == 0) {
            int early = Years.early(tokens, i);
            return early > 0 ? Optional.of(FoundDate.of(i, i + 1, Period.of(Year.of(early)))) : decade(tokens, i);
        }
        if (tokens.at(i + 1).is("s") && tokens.touches(i + 1)
                || tokens.at(i + 1).is("'s") && year % 10 == 0) {
            return year % 10 == 0 ? Optional.of(FoundDate.of(i, i + 2, decadeOrCentury(year))) : Optional.empty();
        }
        if (!Years.isYear(tokens, i, year)) {
            return Optional.empty();
        }
        return Optional.of(span(tokens, i, year).orElse(FoundDate.of(i, i + 1, Period.of(Year.of(year)))));
    }

    /** "the 1990s", "the 1800s" */
    private static Period decadeOrCentury(int year) {
        return year % 100 == 0 && year < THIS_CENTURY ? Periods.years(year, year + 99) : Periods.decade(year);
    }

    /** "2019-2021", "2023/24" */
    private static Optional<FoundDate> span(Tokens tokens, int i, int year) {
        boolean joined = (tokens.at(i + 1).isSign('/') || tokens.at(i + 1).isDash())
                && tokens.touches(i + 1)
                && tokens.touches(i + 2);
        if (!joined) {
            return Optional.empty();
        }
        int last = Years.at(tokens, i + 2);
        int digits = Years.plain(tokens.at(i + 2), 2);
        int end = last > 0
                ? last
                : digits > year % 100 && tokens.at(i + 2).text().length() == 2 ? year / 100 * 100 + digits : 0;
        if (end <= year) {
            return Optional.empty();
        }
        boolean fiscal = end == year + 1
                && (tokens.at(i - 1).is("fiscal")
                        || tokens.at(i - 1).is("year")
                        || tokens.at(i + 1).isSign('/'));
        return Optional.of(FoundDate.of(i, i + 3, fiscal ? Periods.fiscalYear(year) : Periods.years(year, end)));
    }

    /** "'90s", "the 90s" */
    private static Optional<FoundDate> decade(Tokens tokens, int i) {
        int tens = Years.plain(tokens.at(i), 2);
        boolean decade = tens >= 20 && tens % 10 == 0 && tokens.at(i + 1).is("s") && tokens.touches(i + 1);
        boolean named = tokens.at(i - 1).isApostrophe()
                || tokens.at(i - 1).is("the") && !tokens.at(i - 2).is("in");
        return decade && named ? Optional.of(FoundDate.of(i, i + 2, Periods.decade(1900 + tens))) : Optional.empty();
    }
}
