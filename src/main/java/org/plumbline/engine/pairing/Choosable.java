package org.plumbline.engine.pairing;

import java.util.List;
import java.util.Locale;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.pairing.measure.Measures;
import org.plumbline.engine.pairing.statement.Statement;

/**
 * What a claim's own words say of all columns together; worked out once, however many there are.
 *
 * @param namesSubject whether they name the subject of any column
 * @param namesMeasure whether they speak of what any column measures
 * @param hasOneSubject whether there is nothing else to choose
 */
record Choosable(boolean namesSubject, boolean namesMeasure, boolean hasOneSubject) {

    static Choosable of(Statement statement, List<Column> columns, Measures measures) {
        String near = statement.near();
        List<String> subjects = columns.stream().map(Column::subject).distinct().toList();
        return new Choosable(
                subjects.stream().anyMatch(subject -> measures.subjectFit(subject, near) >= Pairer.ENOUGH),
                columns.stream()
                        .map(Column::measure)
                        .distinct()
                        .anyMatch(measure -> measures.fit(measure, near) >= Pairer.ENOUGH),
                subjects.stream()
                                .map(subject -> subject.toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        == 1);
    }
}
