package org.plumbline.engine.pattern.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.phrase.Role;
import org.plumbline.engine.phrase.Sentence;

/** Words that count back from a period: "a year earlier", "the month before", "twelve months ago", "on the year". */
public final class Back {

    private static final BigDecimal FARTHEST = new BigDecimal(1_000);

    private Back() {}

    /** How far back the words at a place count; empty for words that do not. */
    public static Optional<Period> at(Sentence sentence, int i) {
        var piece = sentence.at(i);
        boolean back = piece.has(Role.PAST) || piece.isDate() && isRelative(piece.lower()) || isAgo(sentence, i);
        return back || isOnThe(sentence, i)
                ? length(piece.lower()).map(one -> times(sentence, i, one))
                : Optional.empty();
    }

    /** "Two years earlier" counts two of them. */
    private static Period times(Sentence sentence, int i, Period one) {
        return isAgo(sentence, i)
                ? sentence.at(i)
                        .number()
                        .flatMap(Mention::value)
                        .filter(Back::isWhole)
                        .map(number -> one.multipliedBy(number.intValue()))
                        .orElse(one)
                : one;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.signum() > 0 && number.compareTo(FARTHEST) < 0;
    }

    /** A length of time with "ago", "earlier" or "before" behind it. */
    public static boolean isAgo(Sentence sentence, int i) {
        return sentence.at(i).isFigure()
                && sentence.at(i + 1).isOneOf("ago", "earlier", "before")
                && length(sentence.at(i).lower()).isPresent();
    }

    private static boolean isRelative(String words) {
        return words.endsWith("earlier")
                || words.endsWith("before")
                || words.endsWith("ago")
                || words.contains("previous ")
                || words.contains("preceding ")
                || words.contains("prior ");
    }

    private static boolean isOnThe(Sentence sentence, int i) {
        return sentence.at(i).isOneOf("year", "month", "quarter")
                && sentence.is(i - 1, "the")
                && sentence.at(i - 2).isOneOf("on", "over");
    }

    private static Optional<Period> length(String words) {
        if (words.contains("year") || words.startsWith("twelve months") || words.startsWith("12 months")) {
            return Optional.of(Period.ofYears(1));
        }
        if (words.contains("quarter")) {
            return Optional.of(Period.ofMonths(3));
        }
        return words.contains("month") ? Optional.of(Period.ofMonths(1)) : Optional.empty();
    }

    private static org.plumbline.engine.value.Period quarter(LocalDate first) {
        var last = first.plusMonths(3).minusDays(1);
        return new org.plumbline.engine.value.Period(
                first, last, first.getYear() + "-Q" + ((first.getMonthValue() + 2) / 3));
    }

    /** The period so far before another: February 2024 a year before February 2025; none for one of no usual length. */
    public static Optional<org.plumbline.engine.value.Period> before(
            org.plumbline.engine.value.Period period, Period back) {
        LocalDate first = period.first().minus(back);
        if (period.equals(
                org.plumbline.engine.value.Period.of(Year.of(period.first().getYear())))) {
            return Optional.of(org.plumbline.engine.value.Period.of(Year.of(first.getYear())));
        }
        if (period.equals(org.plumbline.engine.value.Period.of(YearMonth.from(period.first())))) {
            return Optional.of(org.plumbline.engine.value.Period.of(YearMonth.from(first)));
        }
        if (period.iso().contains("-Q")) {
            return Optional.of(quarter(first));
        }
        return period.first().equals(period.last())
                ? Optional.of(org.plumbline.engine.value.Period.of(first))
                : Optional.empty();
    }
}
