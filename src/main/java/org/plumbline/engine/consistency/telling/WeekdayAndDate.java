package org.plumbline.engine.consistency.telling;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.consistency.passage.Passage;
import org.plumbline.engine.consistency.passage.Remark;
import org.plumbline.engine.consistency.passage.TextRule;
import org.plumbline.engine.finding.Explanation;
import org.plumbline.engine.value.Period;

/** A date and its day of the week: 1 April 2025 is a Tuesday. */
public final class WeekdayAndDate implements TextRule {

    @Override
    public Stream<Remark> remarks(Passage passage) {
        return passage.statements().stream().flatMap(statement -> remark(statement.claim()).stream());
    }

    private static Optional<Remark> remark(Claim claim) {
        if (!(claim.assertion() instanceof Assertion.Date date)
                || !claim.quote().matches("(?s).*\\d{4}.*")) {
            return Optional.empty();
        }
        return Optional.ofNullable(date.date().period())
                .filter(period -> period.first().equals(period.last()))
                .flatMap(period -> weekday(claim.quote()).map(day -> remark(claim, period, day)));
    }

    private static Optional<DayOfWeek> weekday(String quote) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> quote.contains(name(day)))
                .findFirst();
    }

    private static Remark remark(Claim claim, Period period, DayOfWeek said) {
        DayOfWeek found = period.first().getDayOfWeek();
        String text = "By the calendar %s is a %s.".formatted(period.first(), name(found));
        return new Remark(claim, found == said, new Explanation(text, List.of()));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
