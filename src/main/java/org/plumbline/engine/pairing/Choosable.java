package org.plumbline.engine.pairing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.fit.MeasureFit;
import org.plumbline.engine.pairing.fit.PriceBasis;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.row.SourceNames;
import org.plumbline.engine.pairing.statement.Statement;

/**
 * What a claim's own words say of all columns together; worked out once, however many there are.
 *
 * @param namesSubject whether they name the subject of any column
 * @param namesMeasure whether they speak of what any column measures
 * @param hasOneSubject whether there is nothing else to choose
 * @param measured source, subject and measure of each column
 * @param terms the terms in which the sentence tells money and growth
 */
record Choosable(
        boolean namesSubject,
        boolean namesMeasure,
        boolean hasOneSubject,
        Set<List<String>> measured,
        Optional<PriceBasis> terms) {

    static Choosable of(Statement statement, List<Column> columns, Measures measures) {
        String near = statement.near();
        List<String> subjects = columns.stream().map(Column::subject).distinct().toList();
        return new Choosable(
                subjects.stream().anyMatch(subject -> measures.subjectFit(subject, near) >= MeasureFit.ENOUGH),
                columns.stream()
                        .map(Column::measure)
                        .distinct()
                        .anyMatch(measure -> measures.fit(measure, near) >= MeasureFit.ENOUGH),
                subjects.stream()
                                .map(subject -> subject.toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        == 1,
                columns.stream().map(Choosable::heading).collect(Collectors.toUnmodifiableSet()),
                PriceBasis.of(statement.sentence()));
    }

    private static List<String> heading(Column column) {
        return Stream.of(column.edition().source().name(), column.subject(), column.measure())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether the text says whose figure it is, and that source measures nothing else of the subject. */
    boolean isOnlyMeasureOf(Statement statement, Column column) {
        List<String> heading = heading(column);
        return SourceNames.means(
                        statement.claim().attribution().who(), column.edition().source())
                && measured.stream().allMatch(other -> other.equals(heading) || !isOfSame(other, heading));
    }

    private static boolean isOfSame(List<String> one, List<String> other) {
        return one.subList(0, 2).equals(other.subList(0, 2));
    }
}
