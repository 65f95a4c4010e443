package org.plumbline.library.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.figure.ObservationStatus;
import org.plumbline.library.format.Field;
import org.plumbline.library.mapping.cell.EntityText;
import org.plumbline.library.mapping.cell.PeriodText;
import org.plumbline.library.mapping.cell.Statuses;

/** What is said of a figure outside its cell: by its header, its period, its name, a column of statuses. */
record Marks(ObservationStatus status, List<String> notes) {

    Marks(String said, Map<Use, String> row, ColumnUse column, EntityText entity) {
        this(statusOf(said, row, column, entity), notesOf(said, entity));
    }

    private static ObservationStatus statusOf(String said, Map<Use, String> row, ColumnUse column, EntityText entity) {
        var status = Statuses.of(said).map(Statuses.Said::status).orElse(ObservationStatus.A);
        boolean estimated = entity.estimated()
                || PeriodText.isEstimated(row.getOrDefault(Use.PERIOD, ""))
                || isAfter(period(row, column), row.getOrDefault(Use.ESTIMATED_AFTER, ""));
        return estimated ? Statuses.weightier(status, ObservationStatus.E) : status;
    }

    private static String period(Map<Use, String> row, ColumnUse column) {
        var said = column.said(Field.PERIOD);
        return said.isEmpty() ? row.getOrDefault(Use.PERIOD, "") : said;
    }

    private static boolean isAfter(String period, String year) {
        return year.matches("\\d{4}")
                && period.matches("\\d{4}.*")
                && period.substring(0, 4).compareTo(year) > 0;
    }

    private static List<String> notesOf(String said, EntityText entity) {
        var notes = new ArrayList<String>();
        Statuses.of(said).map(Statuses.Said::note).ifPresent(notes::add);
        if (Statuses.of(said).isEmpty() && !said.isBlank()) {
            notes.add("Status in the file: " + said);
        }
        if (!entity.full().isEmpty()) {
            notes.add("Printed: " + entity.full());
        }
        return notes;
    }
}
