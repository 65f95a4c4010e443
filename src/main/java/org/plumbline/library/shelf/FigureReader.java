package org.plumbline.library.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.plumbline.engine.figure.Figure;
import org.plumbline.engine.figure.Figure.Role;
import org.plumbline.engine.figure.Figure.Status;
import org.plumbline.engine.figure.ObservationStatus;

/**
 * Reads the figures of many series at once, as plain values, since nobody changes them. By hand: an article is held to thousands
 * of them, and mapping them took longer than asking for them.
 */
@ApplicationScoped
public class FigureReader {

    /** One text for any number of series, so that the database keeps its plan. */
    private static final String OF_SERIES =
            "select series_id, entity, printed, role, status, note, observed, place, corrected, corrected_status"
                    + " from reference_figure where series_id = any(?) order by series_id, position";

    private final EntityManager database;

    FigureReader(EntityManager database) {
        this.database = database;
    }

    /** What holds in some series, in print order, by the id of the series; none for a series without figures. */
    public Map<Long, List<Figure>> of(Collection<Long> series) {
        database.flush();
        return database.unwrap(Session.class).doReturningWork(connection -> read(connection, series));
    }

    private static Map<Long, List<Figure>> read(Connection connection, Collection<Long> series) throws SQLException {
        try (var select = connection.prepareStatement(OF_SERIES)) {
            select.setArray(1, connection.createArrayOf("bigint", series.toArray()));
            try (var rows = select.executeQuery()) {
                return bySeries(rows);
            }
        }
    }

    private static Map<Long, List<Figure>> bySeries(ResultSet rows) throws SQLException {
        var figures = new HashMap<Long, List<Figure>>();
        while (rows.next()) {
            figures.computeIfAbsent(rows.getLong("series_id"), id -> new ArrayList<>())
                    .add(figure(rows));
        }
        return figures;
    }

    private static Figure figure(ResultSet row) throws SQLException {
        var printed = new Figure(
                row.getString("entity"),
                row.getString("printed"),
                Role.valueOf(row.getString("role")),
                "",
                Status.valueOf(row.getString("status")),
                row.getString("note"),
                ObservationStatus.valueOf(row.getString("observed")),
                row.getString("place"));
        var corrected = row.getString("corrected");
        return corrected == null
                ? printed
                : ReferenceFigure.corrected(printed, corrected, Status.valueOf(row.getString("corrected_status")));
    }
}
