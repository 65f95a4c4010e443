package org.plumbline.engine.pattern.draft;

import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.phrase.Sentence;
import org.plumbline.engine.value.Period;

/** Dates told in two pieces: "February of last year". */
public final class Dates {

    private Dates() {}

    /** The period of the first date within the year that the last one names; that of the last where they do not join. */
    public static Optional<Period> joined(Sentence sentence, int first, int last) {
        var outer = sentence.at(last).number().map(Mention::period);
        var inner = sentence.at(first).number().map(Mention::period);
        if (first == last || outer.isEmpty() || inner.isEmpty() || !isMonth(inner.get()) || !isYear(outer.get())) {
            return outer;
        }
        var month =
                YearMonth.of(outer.get().first().getYear(), inner.get().first().getMonth());
        return Optional.of(Period.of(month));
    }

    private static boolean isMonth(Period period) {
        return period.equals(Period.of(YearMonth.from(period.first())));
    }

    private static boolean isYear(Period period) {
        return period.equals(Period.of(Year.of(period.first().getYear())));
    }
}
