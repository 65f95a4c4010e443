package org.plumbline.engine.pairing.doubt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.value.Period;

/** A claim without a year, where the table is too old for today's, or the sentences before told of another year than it has. */
final class OtherYear implements Doubt {

    /** Tables come out a year or two behind, and some every few years. */
    private static final int OLD = 5;

    private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])(?:19|20)\\d\\d(?!\\d|[,.]\\d)");

    /** Dimensions of what is brought up or burned in the course of a year. */
    private static final Set<String> YEARLY = Set.of("mass", "volume", "energy");

    private static final String SHORT = "for which months it is, and the table is of whole years";

    /** "9.1% in mid-2022" */
    private static final Pattern PART = Pattern.compile("(?i)\\b(?:mid|early|late)[- ](?:19|20)\\d\\d");

    /** "a peak of 9.1%" is that of a month; but "output peaked at 5 million tonnes in 2024" is that of a year. */
    private static final Pattern PEAK = Pattern.compile("(?i)\\bpeak(?:ed|s)?\\b");

    /** A table of whole years tells nothing of "the third month in a row". */
    private static final Pattern SHORTER = Pattern.compile(
            "(?i)\\b(?:months?|monthly|(?:first|second|third|fourth|last|previous|past|this) quarters?|quarterly|weeks?|weekly)\\b");

    @Override
    public Optional<String> of(Statement statement, Column column, List<String> entities) {
        if (isOfYears(column) && isOfPart(statement)) {
            return Optional.of(SHORT);
        }
        Optional<String> start = start(statement).flatMap(year -> isOf(year, column));
        if (start.isPresent() || statement.claim().topic().period().isPresent()) {
            return start;
        }
        String before = Nearby.before(statement);
        return lastYear(before)
                .map(year -> isOf(year, column))
                .orElseGet(() -> YEAR.matcher(Nearby.around(statement)).find()
                        ? Optional.empty()
                        : isOld(statement, column)
                                .or(() -> isShorter(statement, column))
                                .or(() -> isOfAnother(statement, column)));
    }

    private static boolean isOfPart(Statement statement) {
        String around = Nearby.around(statement);
        return PART.matcher(around).find()
                || !isYearsAmount(statement) && PEAK.matcher(around).find();
    }

    /** "5 million tonnes in 2024": what a whole year sums up, and no rate, price or level. */
    private static boolean isYearsAmount(Statement statement) {
        return statement.claim().topic().period().filter(Period::isYear).isPresent()
                && statement.claim().assertion() instanceof Assertion.Value value
                && YEARLY.contains(value.amount().unit().dimension());
    }

    /** "Increased from 13,500 tonnes in 2013": the year that a change began in, where nothing tells when it ended. */
    private static Optional<String> start(Statement statement) {
        boolean open = statement.claim().assertion() instanceof Assertion.Change change
                && change.from().isPresent()
                && change.to().isEmpty();
        return open ? lastYear(statement.claim().quote()) : Optional.empty();
    }

    private static Optional<String> isShorter(Statement statement, Column column) {
        return isOfYears(column) && SHORTER.matcher(Nearby.words(statement)).find()
                ? Optional.of(SHORT)
                : Optional.empty();
    }

    private static boolean isOfYears(Column column) {
        return column.latest().periodText().matches("\\d{4}");
    }

    private static Optional<String> isOld(Statement statement, Column column) {
        Optional<LocalDate> newest = column.latest().period().map(Period::last);
        return statement
                .publishedOn()
                .filter(day -> newest.filter(last -> last.getYear() + OLD < day.getYear())
                        .isPresent())
                .map(day -> "of which year it speaks, and the table is of %s"
                        .formatted(column.latest().periodText()));
    }

    private static Optional<String> isOfAnother(Statement statement, Column column) {
        return lastYear(statement.paragraphBefore())
                .filter(year -> statement
                        .publishedOn()
                        .filter(day -> Integer.parseInt(year) <= day.getYear())
                        .isPresent())
                .flatMap(year -> isOf(year, column));
    }

    private static Optional<String> isOf(String year, Column column) {
        boolean has = column.tables().stream()
                .anyMatch(table -> table.periodText().contains(year)
                        || column.edition().title().contains(year));
        return has ? Optional.empty() : Optional.of("whether it speaks of %s".formatted(year));
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
