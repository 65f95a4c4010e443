package org.plumbline.engine.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.engine.claim.Claim;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.pairing.row.Said;
import org.plumbline.engine.pairing.statement.Statement;
import org.plumbline.engine.pairing.word.WordPattern;
import org.plumbline.engine.value.Period;

/**
 * One claim and the column it is held to.
 *
 * @param entities whose rows are meant
 * @param column the measure of one edition
 * @param library all columns that the claim is held to, this one among them: what other editions and sources print
 * @param loaded all columns there are, those of other measures among them
 */
public record Question(
        Statement statement, List<String> entities, Column column, List<Column> library, List<Column> loaded) {

    private static final Pattern YEAR_AFTER = Pattern.compile(
            "(?i)^[^.,;\\d]{0,20} (?:%s)\\b".formatted(WordPattern.any(Question.class, "times.csv", "later")));

    private static final Pattern YEAR_EARLIER =
            Pattern.compile("(?i)^ (?:%s)\\b".formatted(WordPattern.any(Question.class, "times.csv", "earlier")));

    private static final Pattern BEGAN = Pattern.compile(
            "(?i)\\b(?:%s) (\\d{4})\\b".formatted(WordPattern.any(Question.class, "times.csv", "began")));

    private static final Pattern YEAR_TO = Pattern.compile(
            "(?i)\\b(?:year|months) (?:%s)\\b".formatted(WordPattern.any(Question.class, "times.csv", "ended")));

    private static final Pattern NOW = Pattern.compile("(?i)\\b(?:%s) (?:only |just |at |about |some )?$"
            .formatted(WordPattern.any(Question.class, "times.csv", "now")));

    public Question {
        entities = List.copyOf(entities);
        library = List.copyOf(library);
        loaded = List.copyOf(loaded);
    }

    public Claim claim() {
        return statement.claim();
    }

    /** The columns under this one's heading, whoever prints them, even those without a row that the claim speaks of. */
    public List<Column> ofOneHeading() {
        return Stream.concat(library.stream(), loaded.stream().filter(this::hasItsHeading))
                .distinct()
                .toList();
    }

    private boolean hasItsHeading(Column other) {
        return other.subject().equalsIgnoreCase(column.subject())
                && other.measure().equalsIgnoreCase(column.measure());
    }

    /** The words that choose between rows of one entity. */
    public Said words() {
        return new Said(statement.near(), statement.sentence());
    }

    /** The claim's period; none where the text names an edition, since "the 2024 edition" dates the book and not the figure. */
    public Optional<Period> period() {
        return claim().attribution().edition().isEmpty()
                        && !NOW.matcher(statement.leading()).find()
                ? claim().topic()
                        .period()
                        .filter(period -> !isToday(period))
                        .map(this::later)
                        .map(this::whole)
                        .or(this::yearEarlier)
                : ownDate();
    }

    /** "In its 2025 report the office raised its figure for 2023": the date in the claim's own words that is not the edition's. */
    private Optional<Period> ownDate() {
        String edition = claim().attribution().edition();
        return claim().mentions().stream()
                .filter(mention -> !edition.isEmpty() && mention.period() != null)
                .filter(mention -> claim().span().contains(mention.span()) && !edition.contains(mention.surface()))
                .map(Mention::period)
                .filter(period -> PeriodChoice.find(column.tables(), period).isPresent())
                .findFirst();
    }

    private boolean hasBegun(String year) {
        return BEGAN.matcher(statement.sentence())
                .results()
                .anyMatch(began -> began.group(1).equals(year));
    }

    /** "Began 2024 with" is of 1 January, and "the fiscal year that ended in June 2024" of twelve months, where the table has them. */
    private Period whole(Period period) {
        if (period.isYear() && hasBegun(String.valueOf(period.first().getYear()))) {
            return Period.of(period.first());
        }
        Period twelve = period.yearToEnd();
        boolean ended = YEAR_TO.matcher(statement.sentence()).find() && !period.isYear();
        return ended && PeriodChoice.find(column.tables(), twelve).isPresent() ? twelve : period;
    }

    /** "$41.96 in 2020, and $70.86 the year after" */
    private Period later(Period period) {
        boolean latest = column.latest().period().filter(period::overlaps).isPresent();
        return YEAR_AFTER.matcher(statement.trailing()).find()
                ? period.yearAfter()
                : latest ? yearEarlier().orElse(period) : period;
    }

    /** "Fell to 4.7% in May from 5.2% a year earlier", where the text names no year: that before the latest. */
    private Optional<Period> yearEarlier() {
        boolean earlier = YEAR_EARLIER.matcher(statement.trailing()).find();
        return earlier ? column.latest().period().map(Period::yearBefore) : Optional.empty();
    }

    /** "Today", without a figure for the very day, is what the latest figure tells. */
    private boolean isToday(Period period) {
        return statement.publishedOn().map(Period::of).filter(period::equals).isPresent()
                && PeriodChoice.find(column.tables(), period).isEmpty();
    }
}
