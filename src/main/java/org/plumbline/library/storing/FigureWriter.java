package org.plumbline.library.storing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.engine.figure.Figure;
import org.plumbline.library.Entry;
import org.plumbline.library.admission.ComingSeries;
import org.plumbline.library.admission.FigureSink;
import org.plumbline.library.bulk.BulkLoad;
import org.plumbline.library.bulk.Ids;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.shelf.ReferenceEdition;

/** Writes figures as they are admitted, some thousands at a time, each after its series and its edition. */
final class FigureWriter implements FigureSink {

    private static final int AT_ONCE = 10_000;
    private static final String SERIES =
            "reference_series (id, edition_id, position, subject, measure, unit, basis, definition, period)";
    private static final String FIGURES = "reference_figure"
            + " (id, series_id, position, entity, role, printed, status, note, observed, place, entered_by, entered_at)";

    private record Admitted(ComingSeries series, int position, Figure figure) {}

    private final Entry entry;
    private final Consumer<ReferenceEdition> editions;
    private final BulkLoad load;
    private final Ids seriesIds;
    private final Ids figureIds;
    private final List<Admitted> waiting = new ArrayList<>(AT_ONCE);
    private final List<Long> idOfSeries = new ArrayList<>();
    private int lastRefused;
    private int refusedRows;

    /** @param editions keeps an edition, so that it has an id; asked once a series */
    FigureWriter(Connection connection, Entry entry, Consumer<ReferenceEdition> editions) throws SQLException {
        this.entry = entry;
        this.editions = editions;
        this.load = BulkLoad.into(connection);
        this.seriesIds = new Ids(load, "reference_series_seq");
        this.figureIds = new Ids(load, "reference_figure_seq");
    }

    @Override
    public void admitted(ComingSeries series, int position, Figure figure) {
        waiting.add(new Admitted(series, position, figure));
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    @Override
    public void refused(RefusedCell cell) {
        if (cell.row() != lastRefused) {
            refusedRows++;
            lastRefused = cell.row();
        }
    }

    /** How many rows a cell was refused of. */
    int refusedRows() {
        return refusedRows;
    }

    void flush() {
        try {
            load.load(SERIES, newSeries());
            load.load(FIGURES, figures());
            waiting.clear();
        } catch (SQLException failed) {
            throw new StoringFailedException(failed);
        }
    }

    private List<Object[]> newSeries() throws SQLException {
        var rows = new ArrayList<Object[]>();
        for (var one : waiting) {
            if (one.series().number() == idOfSeries.size()) {
                editions.accept(one.series().edition().edition());
                idOfSeries.add(seriesIds.next(BulkLoad.BLOCK));
                rows.add(row(one.series()));
            }
        }
        return rows;
    }

    private Object[] row(ComingSeries series) {
        var column = series.column();
        return new Object[] {
            idOfSeries.get(series.number()),
            series.edition().edition().id(),
            series.position(),
            column.subject(),
            column.measure(),
            column.unit(),
            column.basis(),
            column.definition(),
            column.period()
        };
    }

    private List<Object[]> figures() throws SQLException {
        var rows = new ArrayList<Object[]>(waiting.size());
        for (int i = 0; i < waiting.size(); i++) {
            rows.add(row(figureIds.next(waiting.size() - i), waiting.get(i)));
        }
        return rows;
    }

    private Object[] row(long id, Admitted one) {
        var figure = one.figure();
        return new Object[] {
            id,
            idOfSeries.get(one.series().number()),
            one.position(),
            figure.entity(),
            figure.role().name(),
            figure.value(),
            figure.status().name(),
            figure.note(),
            figure.observed().name(),
            figure.place(),
            entry.enteredBy(),
            entry.enteredAt()
        };
    }
}
