package org.plumbline.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.checking.claim.Outcome;
import org.plumbline.checking.claim.Printed;
import org.plumbline.engine.check.ClaimVerdict;
import org.plumbline.engine.claim.ClaimKind;
import org.plumbline.engine.figure.Column;
import org.plumbline.engine.figure.FigureTable;
import org.plumbline.engine.figure.Row;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.pairing.Pairing;
import org.plumbline.engine.pairing.row.RowFinder;
import org.plumbline.engine.pairing.row.Said;
import org.plumbline.engine.value.Interval;
import org.plumbline.engine.value.Unit;
import org.plumbline.engine.value.Units;

/**
 * Looks up what every edition of every source prints for the row that a claim is about, so that a page can show them on one
 * axis. Only of claims whose own values those are: of a share or a change they are not.
 */
final class EveryEdition {

    private final RowFinder rows;
    private final List<Column> columns;

    EveryEdition(List<Series> references, Units units, RowFinder rows) {
        this.rows = rows;
        this.columns = Column.of(references, units);
    }

    List<Printed> of(ClaimVerdict judged) {
        return judged.pairing()
                .filter(pairing -> pairing.entities().size() == 1
                        && isAboutValues(judged.claim().kind()))
                .map(pairing -> columns.stream()
                        .filter(column -> fits(pairing, column))
                        .flatMap(column -> printed(column, pairing, judged).stream())
                        .toList())
                .map(all -> inOneUnit(all, judged.findings()))
                .orElse(List.of());
    }

    private static boolean isAboutValues(ClaimKind kind) {
        return switch (kind) {
            case QUANTITY, COUNT, RANK, COMPARISON -> true;
            default -> false;
        };
    }

    /** The same subject, and the same measure or a part of it: "reserves, A+B+C1" beside "reserves". */
    private static boolean fits(Pairing pairing, Column column) {
        var measure = fold(column.measure());
        return fold(column.subject()).equals(fold(pairing.subject()))
                && (measure.equals(fold(pairing.measure())) || measure.startsWith(fold(pairing.measure()) + ","));
    }

    private static String fold(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private Optional<Printed> printed(Column column, Pairing pairing, ClaimVerdict judged) {
        var table = table(column, judged.findings());
        return rows.row(
                        table,
                        pairing.entities().get(0),
                        new Said(judged.claim().quote(), ""))
                .filter(Row::hasNumber)
                .flatMap(row -> printed(table, row));
    }

    /** The table that a finding took its figure from, else the latest. */
    private static FigureTable table(Column column, List<Finding> findings) {
        var used =
                findings.stream().flatMap(finding -> finding.figures().stream()).toList();
        return column.tables().stream()
                .filter(table -> table.rows().stream().anyMatch(row -> used.contains(row.figure())))
                .reduce((earlier, later) -> later)
                .orElseGet(column::latest);
    }

    private static Optional<Printed> printed(FigureTable table, Row row) {
        return table.unit()
                .map(unit -> new Printed(
                        Outcome.heading(table.series()),
                        row.figure(),
                        row.value().printed().orElseThrow().multiply(unit.scale()),
                        scaled(row.value().interval().orElseThrow(), unit.scale()),
                        unit.unit()));
    }

    /** In the claim's unit where a finding knows it, else in that of the first. */
    private static List<Printed> inOneUnit(List<Printed> all, List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.held().stream())
                .map(Finding.Held::unit)
                .findFirst()
                .or(() -> all.stream().map(Printed::unit).findFirst())
                .map(unit -> all.stream()
                        .filter(one -> one.unit().comparesWith(unit))
                        .map(one -> converted(one, unit))
                        .toList())
                .orElse(List.of());
    }

    private static Printed converted(Printed one, Unit unit) {
        var factor = one.unit().convert(BigDecimal.ONE, unit);
        return new Printed(
                one.series(), one.figure(), one.value().multiply(factor), scaled(one.interval(), factor), unit);
    }

    private static Interval scaled(Interval interval, BigDecimal factor) {
        return new Interval(
                interval.lowest().map(factor::multiply).orElse(null),
                interval.lowIncluded(),
                interval.highest().map(factor::multiply).orElse(null),
                interval.highIncluded());
    }
}
