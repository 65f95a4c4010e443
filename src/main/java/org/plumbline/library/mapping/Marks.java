package org.plumbline.library.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.figure.ObservationStatus;
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
        boolean estimated = entity.estimated() || PeriodText.isEstimated(row.getOrDefault(Use.PERIOD, ""));
        return estimated ? Statuses.weightier(status, ObservationStatus.E) : status;
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
        if (!entity.mark().isEmpty()) {
            notes.add("The name has the footnote mark " + entity.mark() + " in the file.");
        }
        return notes;
    }
}
