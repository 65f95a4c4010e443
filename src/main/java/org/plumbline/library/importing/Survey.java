package org.plumbline.library.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.figure.Figure;
import org.plumbline.library.Entry;
import org.plumbline.library.admission.Admission;
import org.plumbline.library.admission.ComingSeries;
import org.plumbline.library.admission.FigureSink;
import org.plumbline.library.doubt.Doubts;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.original.LibraryFile;
import org.plumbline.library.reading.Upload;
import org.plumbline.library.shelf.FigureRepository;
import org.plumbline.library.shelf.Shelf;

/** Finds out what a file would bring, by the rules it will be stored by. Stores nothing. */
@ApplicationScoped
class Survey {

    /** So many rows are looked through for what may be a mistake. */
    private static final int DOUBTED = 20_000;

    /** So many figures are shown as they are read. */
    private static final int SHOWN = 50;

    /** So many refused cells are kept to be shown; all are counted. */
    private static final int KEPT = 10_000;

    private final Shelf shelf;
    private final FigureRepository figures;
    private final Doubts doubts;

    Survey(Shelf shelf, FigureRepository figures, Doubts doubts) {
        this.shelf = shelf;
        this.figures = figures;
        this.doubts = doubts;
    }

    ImportPreview of(Upload upload, LibraryFile file) {
        var read = upload.figures();
        var refusals = new Refusals();
        var rows = new ArrayList<FigureRow>();
        var entry = new Entry(file.uploadedBy(), file.uploadedAt());
        var admission = new Admission(shelf, figures, Optional.of(file), entry, refusals);
        read.read(new FigureReceiver() {
            @Override
            public void row(FigureRow row) {
                if (rows.size() < DOUBTED) {
                    rows.add(row);
                }
                admission.row(row);
            }

            @Override
            public void refused(RefusedCell cell) {
                admission.refused(cell);
            }
        });
        return new ImportPreview(
                admission.added(),
                refusals.kept,
                refusals.rows,
                upload.remarks(),
                doubts.about(rows),
                read.unread(),
                read.passedLines(),
                admission.known(),
                List.copyOf(rows.subList(0, Math.min(rows.size(), SHOWN))),
                doubts.changes(rows));
    }

    private static final class Refusals implements FigureSink {

        private final List<RefusedCell> kept = new ArrayList<>();
        private int rows;
        private int last;

        @Override
        public void admitted(ComingSeries series, int position, Figure figure) {}

        @Override
        public void refused(RefusedCell cell) {
            rows += cell.row() == last ? 0 : 1;
            last = cell.row();
            if (kept.size() < KEPT) {
                kept.add(cell);
            }
        }
    }
}
