package org.plumbline.engine.reading;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Assertion.Change;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.pattern.draft.Draft;
import org.plumbline.engine.value.Period;

/** Finds the period that "a year earlier" means: February 2024 where a change holds in February 2025. */
final class Since {

    private Since() {}

    /** The assertion, with the period a change counts from where words told it. */
    static Assertion resolve(Draft draft, Topic topic) {
        if (draft.assertion() instanceof Change change && draft.back().isPresent()) {
            var since = topic.period()
                    .flatMap(period -> before(period, draft.back().get()))
                    .or(change::since);
            return new Change(change.direction(), change.by(), change.from(), change.to(), since);
        }
        return draft.assertion();
    }

    private static Period quarter(LocalDate first) {
        var last = first.plusMonths(3).minusDays(1);
        return new Period(first, last, first.getYear() + "-Q" + ((first.getMonthValue() + 2) / 3));
    }

    private static Optional<Period> before(Period period, java.time.Period back) {
        LocalDate first = period.first().minus(back);
        if (period.equals(Period.of(Year.of(period.first().getYear())))) {
            return Optional.of(Period.of(Year.of(first.getYear())));
        }
        if (period.equals(Period.of(YearMonth.from(period.first())))) {
            return Optional.of(Period.of(YearMonth.from(first)));
        }
        if (period.iso().contains("-Q")) {
            return Optional.of(quarter(first));
        }
        return period.first().equals(period.last()) ? Optional.of(Period.of(first)) : Optional.empty();
    }
}
