package org.plumbline.engine.compare.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.claim.Assertion;
import org.plumbline.engine.claim.Topic;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.evidence.PeriodChoice;
import org.plumbline.engine.evidence.Question;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.mention.qualifier.Direction;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.pairing.row.SourceNames;
import org.plumbline.engine.pairing.word.Words;
import org.plumbline.engine.value.WordFile;

/**
 * Holds a relation between two figures to them: of two entities in one table, or of one entity in two sources, where each
 * edition of the other source gives a judgement of its own.
 */
public final class ComparisonComparer {

    private static final Set<String> TOGETHER = WordFile.words(ComparisonComparer.class, "relations.csv", "together");

    private final RowFinder rows;
    private final Measures measures;

    public ComparisonComparer(RowFinder rows, Measures measures) {
        this.rows = rows;
        this.measures = measures;
    }

    public Optional<Judgement> compare(Question question, Assertion.Comparison comparison) {
        Optional<Source> other = ComparedSource.of(question.claim(), sources(question));
        Optional<Sides> sides = other.isPresent()
                ? ofTwoSources(question, other.get())
                : comparison.otherAttribution().isPresent()
                        ? Optional.empty()
                        : TwoMeasures.of(question, comparison, measures)
                                .map(found -> found.sides(question, rows))
                                .orElseGet(() -> ofOneTable(question, comparison));
        return sides.map(found -> new ComparisonAttempt(question, comparison, found).judge());
    }

    private static List<Source> sources(Question question) {
        return question.library().stream()
                .map(column -> column.edition().source())
                .distinct()
                .toList();
    }

    private Optional<Sides> ofOneTable(Question question, Assertion.Comparison comparison) {
        PeriodChoice choice = PeriodChoice.of(
                question.column(),
                question.period(),
                measures.isStock(question.column().measure()));
        FigureTable table = choice.table();
        FigureTable otherTable = comparison
                .other()
                .period()
                .flatMap(period -> PeriodChoice.find(question.column().tables(), period))
                .orElse(table);
        Optional<Row> left = entity(question).flatMap(entity -> row(question, table, entity));
        Optional<Row> right = comparison.other().entities().size() > 1
                ? several(question, otherTable, comparison)
                : entity(comparison.other())
                        .or(() -> entity(question))
                        .flatMap(entity -> row(question, otherTable, entity));
        return left.flatMap(one ->
                        right.filter(other -> other != one).map(other -> new Sides(table, one, otherTable, other)))
                .filter(sides -> choice.exact());
    }

    /** The row of an entity, or the one whose name stands in it: "Petrol" for "petrol cars". */
    private Optional<Row> row(Question question, FigureTable table, String entity) {
        return rows.row(table, entity, question.words())
                .or(() -> rows.named(table, entity).stream()
                        .filter(Row::isOrdinary)
                        .findFirst());
    }

    /** Several others: their sum where the text says so, or else the one that is hardest to beat. */
    private Optional<Row> several(Question question, FigureTable table, Assertion.Comparison comparison) {
        if (says(question, TOGETHER)) {
            return together(question, table, comparison.other());
        }
        Comparator<Row> bySize =
                Comparator.comparing(row -> row.value().printed().orElseThrow());
        return comparison.other().entities().stream()
                .flatMap(entity -> rows.row(table, entity, question.words()).stream())
                .filter(row -> row.value().isPoint())
                .max(comparison.direction() == Direction.DOWN ? bySize.reversed() : bySize);
    }

    private static boolean says(Question question, Set<String> words) {
        return Words.all(question.statement().sentence()).stream().anyMatch(words::contains);
    }

    /** "More than Peru and Congo combined": their sum as one row; empty where a figure is missing. */
    private Optional<Row> together(Question question, FigureTable table, Topic other) {
        List<Row> parts = other.entities().stream()
                .flatMap(entity -> rows.row(table, entity, question.words()).stream())
                .filter(row -> row.value().isPoint())
                .toList();
        return parts.size() == other.entities().size() ? Optional.of(Row.sumOf(parts)) : Optional.empty();
    }

    /** The other source's column is the one in question; the first source's newest edition of the day stands against it. */
    private Optional<Sides> ofTwoSources(Question question, Source compared) {
        Column right = question.column();
        if (!right.edition().source().equals(compared)) {
            return Optional.empty();
        }
        return entity(question)
                .flatMap(entity -> first(question, right)
                        .flatMap(left -> rows.row(left.latest(), entity, question.words())
                                .flatMap(one -> rows.row(right.latest(), entity, question.words())
                                        .map(other -> new Sides(left.latest(), one, right.latest(), other)))));
    }

    private static Optional<Column> first(Question question, Column right) {
        return question.library().stream()
                .filter(column ->
                        !column.edition().source().equals(right.edition().source()))
                .filter(column -> isMeant(question, column, right))
                .filter(column -> question.statement()
                        .publishedOn()
                        .filter(column.edition().publishedOn()::isAfter)
                        .isEmpty())
                .max(Comparator.comparing(column -> column.edition().publishedOn()));
    }

    /** The first source is the attributed one, unless that is the other again. */
    private static boolean isMeant(Question question, Column column, Column right) {
        String who = question.claim().attribution().who();
        return who.isEmpty()
                || SourceNames.means(who, right.edition().source())
                || SourceNames.means(who, column.edition().source());
    }

    private static Optional<String> entity(Question question) {
        return question.entities().stream().findFirst();
    }

    private static Optional<String> entity(Topic other) {
        return other.entities().stream().findFirst();
    }
}
