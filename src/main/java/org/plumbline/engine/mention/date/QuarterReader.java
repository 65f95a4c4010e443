package org.plumbline.engine.mention.date;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.mention.word.Role;
import org.plumbline.engine.value.Period;

/** Reads parts of years, fiscal years, seasons and centuries: "the first quarter of 2024", "Q1", "H2 2023", "FY2024". */
final class QuarterReader {

    private static final int MOST_LETTERS = 6;

    /** What makes a period of a year. */
    private interface InYear {
        Period of(int year);
    }

    Optional<FoundDate> read(Tokens tokens, int i, Optional<LocalDate> today) {
        Token token = tokens.at(i);
        if (token.has(Role.ORDINAL) || token.isDigits()) {
            return ordinal(tokens, i, today);
        }
        if (token.has(Role.WITH_DIGIT) && token.text().length() <= MOST_LETTERS) {
            return code(tokens, i, today);
        }
        if (token.has(Role.FISCAL)) {
            return fiscal(tokens, i);
        }
        return token.has(Role.SEASON) ? season(tokens, i) : Optional.empty();
    }

    /** "first quarter", "second half of 2023", "19th century" */
    private static Optional<FoundDate> ordinal(Tokens tokens, int i, Optional<LocalDate> today) {
        int number = tokens.at(i).isDigits()
                ? Years.plain(tokens.at(i), 2)
                : tokens.at(i).number().intValue();
        Optional<FoundDate> quarter = numbered(tokens, i, number, today);
        if (quarter.isPresent()) {
            return quarter;
        }
        int at = tokens.at(i + 1).has(Role.ORDINAL_ENDING) ? i + 2 : i + 1;
        if (tokens.at(i).isDigits() && (at == i + 1 || number < 1)) {
            return Optional.empty();
        }
        at = tokens.skipHyphen(at);
        Token unit = tokens.at(at);
        if (unit.is("century") && number > 0 && number < 30) {
            return Optional.of(FoundDate.of(i, at + 1, Periods.century(number)));
        }
        if (unit.is("quarter") && number >= 1 && number <= 4) {
            return Optional.of(inYear(tokens, i, at + 1, today, year -> Periods.quarter(year, number)));
        }
        boolean half = unit.is("half")
                && number >= 1
                && number <= 2
                && tokens.at(at + 1).is("of");
        boolean ofYear =
                half && (Years.at(tokens, at + 2) > 0 || tokens.at(at + 3).is("year"));
        return ofYear
                ? Optional.of(inYear(tokens, i, at + 1, today, year -> Periods.half(year, number)))
                : Optional.empty();
    }

    /** "3Q 2009", "the 4Q" */
    private static Optional<FoundDate> numbered(Tokens tokens, int i, int number, Optional<LocalDate> today) {
        boolean quarter = tokens.at(i).isDigits()
                && number >= 1
                && number <= 4
                && tokens.touches(i + 1)
                && tokens.at(i + 1).text().equals("Q");
        return quarter
                ? Optional.of(inYear(tokens, i, i + 2, today, year -> Periods.quarter(year, number)))
                : Optional.empty();
    }

    /** "Q1", "H2", "FY2024", "FY24" */
    private static Optional<FoundDate> code(Tokens tokens, int i, Optional<LocalDate> today) {
        String text = tokens.at(i).text();
        int number = trailing(text);
        if (text.startsWith("FY") && number > 0) {
            int year = number < 100 ? 2000 + number : number;
            return year < 2200 ? Optional.of(FoundDate.of(i, i + 1, Period.of(Year.of(year)))) : Optional.empty();
        }
        if (text.length() != 2 || number < 1) {
            return Optional.empty();
        }
        if (text.charAt(0) == 'Q' && number <= 4) {
            return Optional.of(inYear(tokens, i, i + 1, today, year -> Periods.quarter(year, number)));
        }
        return text.charAt(0) == 'H' && number <= 2
                ? Optional.of(inYear(tokens, i, i + 1, today, year -> Periods.half(year, number)))
                : Optional.empty();
    }

    private static int trailing(String text) {
        int number = 0;
        for (int i = text.startsWith("FY") ? 2 : 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /** The period in the year named behind it, or in the one that the day of publication suggests. */
    private static FoundDate inYear(Tokens tokens, int first, int next, Optional<LocalDate> today, InYear period) {
        int at = tokens.at(next).is("of") || tokens.at(next).isSign(',') ? next + 1 : next;
        at = tokens.at(at).is("fiscal") ? at + 1 : at;
        int year = Years.at(tokens, at);
        if (year > 0) {
            return FoundDate.of(first, at + 1, period.of(year));
        }
        Token relative = tokens.at(at);
        if (relative.has(Role.RELATIVE) && tokens.at(at + 1).is("year")) {
            return new FoundDate(
                    first,
                    at + 2,
                    today.map(now -> period.of(now.getYear() + relative.number().intValue())));
        }
        return new FoundDate(first, next, today.map(now -> latest(now, period)));
    }

    private static Period latest(LocalDate now, InYear period) {
        Period thisYear = period.of(now.getYear());
        return thisYear.first().isAfter(now) ? period.of(now.getYear() - 1) : thisYear;
    }

    /** "fiscal 2024", "fiscal year 2023/24", "FY 2024" */
    private static Optional<FoundDate> fiscal(Tokens tokens, int i) {
        int at = tokens.at(i + 1).is("year") ? i + 2 : i + 1;
        int year = Years.at(tokens, at);
        if (year == 0) {
            return Optional.empty();
        }
        boolean joined = (tokens.at(at + 1).isSign('/') || tokens.at(at + 1).isDash())
                && tokens.touches(at + 1)
                && tokens.touches(at + 2);
        int second = joined ? Years.plain(tokens.at(at + 2), 4) : -1;
        return second >= 0 && second % 100 == (year + 1) % 100
                ? Optional.of(FoundDate.of(i, at + 3, Periods.fiscalYear(year)))
                : Optional.of(FoundDate.of(i, at + 1, Period.of(Year.of(year))));
    }

    /** "summer 2024", "the winter of 2023" */
    private static Optional<FoundDate> season(Tokens tokens, int i) {
        int at = tokens.at(i + 1).is("of") ? i + 2 : i + 1;
        int month = tokens.at(i).number().intValue();
        int year = Years.at(tokens, at);
        return year > 0 ? Optional.of(FoundDate.of(i, at + 1, Periods.season(year, month))) : Optional.empty();
    }
}
