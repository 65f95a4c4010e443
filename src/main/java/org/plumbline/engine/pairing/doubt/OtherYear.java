package org.plumbline.engine.pairing.doubt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.value.Period;

/** A claim without a year, where the table is too old for today's, or the sentences before told of another year than it has. */
final class OtherYear implements Doubt {

    /** Tables come out a year or two behind, and some every few years. */
    private static final int OLD = 5;

    private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])(?:19|20)\\d\\d(?![\\d,]|\\.\\d)");

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        boolean told = statement.claim().topic().period().isPresent()
                || YEAR.matcher(statement.sentence()).find();
        return told ? Optional.empty() : isOld(statement, column).or(() -> isOfAnother(statement, column));
    }

    private static Optional<String> isOld(Statement statement, Column column) {
        Optional<LocalDate> newest = column.latest().period().map(Period::last);
        return statement
                .publishedOn()
                .filter(day -> newest.filter(last -> last.getYear() + OLD < day.getYear())
                        .isPresent())
                .map(day -> "of which year it speaks, and the table is of %s; choose the series"
                        .formatted(column.latest().periodText()));
    }

    private static Optional<String> isOfAnother(Statement statement, Column column) {
        return lastYear(statement.sentenceBefore())
                .filter(year -> column.tables().stream()
                        .noneMatch(table -> table.periodText().contains(year)))
                .filter(year -> statement.publishedOn().isPresent())
                .map("whether it still speaks of %s; choose the series"::formatted);
    }

    private static Optional<String> lastYear(String text) {
        Matcher year = YEAR.matcher(text);
        String last = null;
        while (year.find()) {
            last = year.group();
        }
        return Optional.ofNullable(last);
    }
}
